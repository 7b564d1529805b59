using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Prepare;

/// <summary>A folder on disk as a rule set.</summary>
internal sealed class RuleFolder(string folder) : IRuleFiles
{
    public IReadOnlyList<string> Paths { get; } =
    [
        .. Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')),
    ];

    public string Shown(string path) => Path.Combine(folder, path);

    public FileReading Read(string path)
    {
        using var stream = File.OpenRead(Path.Combine(folder, path));
        return SourceDecoder.Read(Shown(path), stream);
    }
}
