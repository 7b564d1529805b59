using PromoAudit.Text;

namespace PromoAudit.Cli.Runs;

/// <summary>Remembers which files a plan asked for, also those that are not there. Used by one thread.</summary>
/// <param name="folder">Where the plan stands.</param>
internal sealed class TracedFiles(IFileSource files, string folder) : IFileSource
{
    private readonly List<string> _asked = [];

    /// <summary>Full paths.</summary>
    public IReadOnlyList<string> Asked => _asked;

    public FileReading Read(string path)
    {
        _asked.Add(Path.GetFullPath(path, folder));
        return files.Read(path);
    }
}
