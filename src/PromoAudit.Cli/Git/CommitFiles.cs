using System.Collections.Concurrent;
using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Cli.Git;

/// <summary>
/// The files of one commit as an input, without touching the working files. Links are not followed: where one leads is not said by
/// the commit alone. May be read from several threads.
/// </summary>
internal sealed class CommitFiles
{
    private readonly GitRepository _repository;
    private readonly Dictionary<string, GitEntry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    /// <param name="commit">Its full name.</param>
    /// <param name="label">What the user calls it.</param>
    public CommitFiles(GitRepository repository, string commit, string label)
    {
        (_repository, Label) = (repository, label);
        foreach (var entry in repository.Entries(commit))
        {
            _entries[entry.Path] = entry;
        }
    }

    public string Label { get; }

    public GitRepository Repository => _repository;

    public bool HasFile(string path) => _entries.ContainsKey(path);

    /// <param name="folder">From the root on; empty for all.</param>
    public bool HasFolder(string folder) => folder.Length == 0 || Below(folder).Any();

    /// <summary>The YAML files below a folder, by path. Folders that start with a dot are passed by, as on disk.</summary>
    public IEnumerable<string> YamlFiles(string folder) =>
        Below(folder)
            .Where(path =>
                FolderWalk.IsYaml(path)
                && !path[(folder.Length == 0 ? 0 : folder.Length + 1)..].Split('/').Any(name => name.StartsWith('.'))
            )
            .Order(StringComparer.Ordinal);

    /// <summary>The files that match a pattern such as <c>plans/**/*.yaml</c>, by path.</summary>
    public IEnumerable<string> Matches(string pattern) =>
        _entries
            .Keys.Where(path => Wildcard.MatchesPath(pattern.Split('/'), path.Split('/')))
            .Order(StringComparer.Ordinal);

    public string Shown(string path) => $"{Label}:{path}";

    /// <param name="path">From the root on.</param>
    /// <param name="witness">Notes what was read; null where nobody wants to know.</param>
    public FileReading Read(string path, FileWitness? witness = null)
    {
        if (!_entries.TryGetValue(path, out var entry))
        {
            return new FileReading(null, FileMessages.Missing);
        }

        if (entry.Kind != GitEntryKind.File)
        {
            return new FileReading(null, entry.Kind == GitEntryKind.Link ? GitMessages.Link : GitMessages.Module);
        }

        if (entry.Bytes > SourceDecoder.MaxBytes)
        {
            return SourceDecoder.TooLarge(SourceDecoder.MaxBytes);
        }

        var bytes = _read.GetOrAdd(entry.Blob, _repository.Blob);
        using var stream = new MemoryStream(bytes, writable: false);
        return FileWitness.Read(Shown(path), stream, witness);
    }

    private IEnumerable<string> Below(string folder) =>
        folder.Length == 0
            ? _entries.Keys
            : _entries.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));
}
