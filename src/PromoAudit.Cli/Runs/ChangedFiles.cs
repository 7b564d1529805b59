using PromoAudit.Cli.Files;
using PromoAudit.Cli.Git;
using PromoAudit.Cli.Releases;
using PromoAudit.Governance.Settings;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;

namespace PromoAudit.Cli.Runs;

/// <summary>
/// The files that are not what they were in a revision. Where it cannot be known, as for files outside of the repository and for those that git
/// ignores, a file counts as changed: nothing goes unaudited by mistake.
/// </summary>
internal sealed class ChangedFiles
{
    private readonly GitRepository _repository;
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known;

    private ChangedFiles(GitRepository repository, string revision, string commit)
    {
        (_repository, Revision) = (repository, revision);
        var fork = repository.ForkWith(commit);
        _known = new HashSet<string>(repository.FilesIn(fork, ""), StringComparer.Ordinal);
        foreach (var path in repository.ChangedSince(commit))
        {
            // A repository inside of the repository stands here as a folder.
            _changed.Add(path.TrimEnd('/'));
        }

        CanDiffer = _changed.Count > 0 || repository.CommitOf("HEAD", out _) != fork;
    }

    /// <summary>False where the revision holds all that is checked out and nothing was edited: whatever the plans are, none has changed.</summary>
    private bool CanDiffer { get; }

    /// <summary>As the user named it.</summary>
    public string Revision { get; }

    /// <returns>Null after a complaint.</returns>
    public static ChangedFiles? Since(string revision, string folder, Diagnostics diagnostics)
    {
        var repository = GitRepository.Find(folder, out var problem);
        var commit = repository?.CommitOf(revision, out problem);
        if (repository is not null && commit is not null)
        {
            var changes = new ChangedFiles(repository, revision, commit);
            if (changes.CanDiffer)
            {
                return changes;
            }

            problem = RunMessages.NothingCanHaveChanged(revision);
        }

        if (problem is not null)
        {
            diagnostics.Add(problem);
        }

        return null;
    }

    /// <param name="fullPath">Null for what is no file.</param>
    public bool Has(string? fullPath)
    {
        if (fullPath is null)
        {
            return true;
        }

        var folder = Path.GetDirectoryName(fullPath) ?? "";
        var written = Path.Join(RealPath.Of(folder) ?? folder, Path.GetFileName(fullPath));
        // A link has changed when it leads elsewhere, and when what it leads to has changed.
        return IsChanged(written) || (RealPath.Of(fullPath) is { } real && real != written && IsChanged(real));
    }

    /// <summary>Whether something has changed that the verdict on every plan rests on: settings, rules, lock, waivers or baseline.</summary>
    public bool HaveSettings(GateSettings settings, Session session)
    {
        foreach (var path in Files(settings))
        {
            var fullPath = session.FullPath(path);
            if (Path.Exists(fullPath) && (Directory.Exists(fullPath) ? HasBelow(fullPath) : Has(fullPath)))
            {
                return true;
            }
        }

        return _changed.Any(path =>
            Path.GetFileName(path) is RuleLock.FileName or SettingsReader.FileName
            || path.EndsWith(ReleaseShelf.Extension, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> Files(GateSettings settings) =>
        ((string?[])[settings.File, settings.Rules.Value, settings.Lock.Value, settings.Baseline.Value])
            .Concat(settings.Waivers.Value)
            .OfType<string>();

    private bool HasBelow(string folder) =>
        _repository.PathFromRoot(RealPath.Of(folder) ?? folder) is not { } path
        || _changed.Any(changed =>
            path == "." || changed == path || changed.StartsWith(path + "/", StringComparison.Ordinal)
        );

    private bool IsChanged(string fullPath)
    {
        if (_repository.PathFromRoot(fullPath) is not { } path)
        {
            return true;
        }

        var isKnown = false;
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var part = path[..end];
            if (_changed.Contains(part))
            {
                return true;
            }

            isKnown |= _known.Contains(part);
        }

        return !isKnown;
    }
}
