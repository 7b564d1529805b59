using PromoAudit.Cli.Files;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Releases;

/// <summary>Where release files are looked for: beside the program, and in the folders <c>releases</c> below given ones.</summary>
internal sealed class ReleaseShelf(IReadOnlyList<string> folders) : IReleases
{
    public const string Extension = ".promoaudit-rules";
    public const string FolderName = "releases";

    /// <summary>The first folder that has a version counts: nobody takes the place of what the program brings.</summary>
    public static ReleaseShelf Of(params IEnumerable<string> folders) =>
        new([.. folders.Prepend(AppContext.BaseDirectory).Select(folder => Path.Join(folder, FolderName))]);

    public IReadOnlyList<string> VersionsOf(string name) =>
        [
            .. folders
                .SelectMany(folder => Files(folder, name))
                .Select(path => Path.GetFileName(path)[(name.Length + 1)..^Extension.Length])
                .Distinct(StringComparer.Ordinal)
                .OrderBy(version => Version.TryParse(version, out var known) ? known : new Version())
                .ThenBy(version => version, StringComparer.Ordinal),
        ];

    public FileReading Read(string name, string version)
    {
        var file = $"{name}-{version}{Extension}";
        foreach (var folder in folders)
        {
            if (Files(folder, name).Any(path => Path.GetFileName(path) == file))
            {
                return FileReader.Read(file, Path.Join(folder, file));
            }
        }

        return new FileReading(null, FileMessages.Missing);
    }

    /// <summary>The release files of a folder whose names begin with that of a set, in the order of their names.</summary>
    /// <param name="name">Empty for those of every set.</param>
    public static IReadOnlyList<string> Files(string folder, string name)
    {
        var prefix = name.Length == 0 ? "" : $"{name}-";
        try
        {
            return Directory.Exists(folder)
                ?
                [
                    .. Directory
                        .EnumerateFiles(folder)
                        .Where(path =>
                            path.EndsWith(Extension, StringComparison.Ordinal)
                            && Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)
                            && (
                                prefix.Length == 0
                                || IsVersion(Path.GetFileName(path)[prefix.Length..^Extension.Length])
                            )
                        )
                        .Order(StringComparer.Ordinal),
                ]
                : [];
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is not null)
        {
            return [];
        }
    }

    /// <summary>The set <c>core-2</c> has releases of its own.</summary>
    private static bool IsVersion(string text) =>
        text.Split('.') is { Length: 3 } parts && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
}
