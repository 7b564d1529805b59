using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

/// <summary>The plans under <c>examples/</c>, read as the command reads them: includes relative to the plan's folder.</summary>
internal static class ExampleFiles
{
    public static IEnumerable<string> In(string folder) =>
        RepositoryRoot.Files($"examples/{folder}".TrimEnd('/'), "*.yaml").Where(IsPlan);

    /// <summary>What a plan says of itself: the comment it begins with, which in an incident stands below the line of its source.</summary>
    public static string Sentence(string path) =>
        string.Join(
            ' ',
            File.ReadLines(RepositoryRoot.File(path))
                .TakeWhile(line => line.StartsWith('#'))
                .Select(line => line.TrimStart('#').Trim())
                .Where(line => !IsSource(line))
        );

    /// <summary>"CN01 | 2019-01-20 | … | source: …", or the repository and path that an engine's promotion comes from.</summary>
    public static bool IsSource(string comment) =>
        comment.Contains("| source: ", StringComparison.Ordinal)
        || comment.StartsWith("Source: ", StringComparison.Ordinal);

    public static SourceText Text(string path) => new(path, File.ReadAllText(RepositoryRoot.File(path)));

    public static IFileSource Beside(string path) => new Folder(path[..path.LastIndexOf('/')]);

    // Shared files hold a catalogue or a shop and no plan of their own.
    private static bool IsPlan(string path) =>
        File.ReadLines(RepositoryRoot.File(path)).Any(line => line.StartsWith("plan:", StringComparison.Ordinal));

    private sealed class Folder(string folder) : IFileSource
    {
        public FileReading Read(string path)
        {
            var shown = $"{folder}/{path}";
            var full = RepositoryRoot.File(shown);
            return File.Exists(full)
                ? new FileReading(new SourceText(shown, File.ReadAllText(full)), Problem: null)
                : new FileReading(Text: null, new LocalizedText("there is no such file.", "文件不存在。"));
        }
    }
}
