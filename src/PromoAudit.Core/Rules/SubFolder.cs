using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>A folder inside the folder of a set, seen as a set of its own. What the folder does not list cannot be named.</summary>
internal sealed class SubFolder : IRuleFiles
{
    private readonly IRuleFiles _files;
    private readonly string _prefix;

    /// <param name="prefix">With a slash at its end.</param>
    public SubFolder(IRuleFiles files, string prefix)
    {
        _files = files;
        _prefix = prefix;
        Paths =
        [
            .. files
                .Paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
                .Select(path => path[prefix.Length..]),
        ];
    }

    public IReadOnlyList<string> Paths { get; }

    public string Shown(string path) => _files.Shown(_prefix + path);

    public FileReading Read(string path) => _files.Read(_prefix + path);
}
