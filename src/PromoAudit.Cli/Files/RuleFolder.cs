using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>A folder of the user's own rules.</summary>
internal sealed class RuleFolder : IRuleFiles
{
    private readonly string _shown;
    private readonly FileSource _files;

    public RuleFolder(string fullPath, string shown, Diagnostics diagnostics)
    {
        _shown = shown is "." or "" ? "" : shown + "/";
        _files = new FileSource(fullPath, _shown);
        // One more than a set may have is enough to refuse it: the folder may be a whole disk.
        Paths = [.. new FolderWalk(diagnostics).Files(fullPath).Take(RuleSet.MaxFiles + 1)];
    }

    public IReadOnlyList<string> Paths { get; }

    public string Shown(string path) => _shown + path;

    public FileReading Read(string path) => _files.Read(path);
}
