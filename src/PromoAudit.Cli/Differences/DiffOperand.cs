using PromoAudit.Cli.Git;
using PromoAudit.Text;

namespace PromoAudit.Cli.Differences;

/// <summary>One side as the user wrote it, and what it turned out to be.</summary>
/// <param name="Commit">Null for the working files.</param>
/// <param name="Path">Of the working files as written, of a commit from the root on; null for a revision without a path.</param>
internal sealed record DiffOperand(string Text, CommitFiles? Commit, string? Path)
{
    /// <summary>
    /// What exists as a path is one, unless it could be a revision as well: a change under review must not be able to bring a file that
    /// stands in for a branch.
    /// </summary>
    /// <param name="mustBeRevision">Paths are named elsewhere.</param>
    /// <returns>Null after a complaint.</returns>
    public static DiffOperand? Read(string text, bool mustBeRevision, Session session, Diagnostics diagnostics)
    {
        var exists = !mustBeRevision && System.IO.Path.Exists(session.FullPath(text));
        if (exists && text[0] is '.' or '/')
        {
            return new DiffOperand(text, null, text);
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        var repository = GitRepository.Find(session.Console.Folder, out var problem);
        var commit = repository?.CommitOf(name, out problem);
        if (exists)
        {
            if (commit is null)
            {
                return new DiffOperand(text, null, text);
            }

            diagnostics.Add(DiffMessages.Ambiguous(text));
            return null;
        }

        if (repository is null || commit is null)
        {
            var reason = problem?.Message ?? default;
            diagnostics.Add(
                RangeOf(text, repository) is var (before, after) ? DiffMessages.IsRange(text, before, after)
                : mustBeRevision && problem is not null ? problem
                : DiffMessages.Neither(text, reason)
            );
            return null;
        }

        var files = new CommitFiles(repository, commit, name);
        return new DiffOperand(text, files, colon < 0 ? null : FromRoot(repository, text[(colon + 1)..], session));
    }

    /// <returns>Null for what is no range of two revisions that are there.</returns>
    private static (string Before, string After)? RangeOf(string text, GitRepository? repository) =>
        text.Split("..", 2) is [var before, var rest]
        && (Named(before), Named(rest.TrimStart('.'))) is var (first, second)
        && repository?.CommitOf(first, out _) is not null
        && repository.CommitOf(second, out _) is not null
            ? (first, second)
            : null;

    /// <summary>As git reads a range that is open at one end.</summary>
    private static string Named(string end) => end.Length > 0 ? end : "HEAD";

    /// <summary>As git reads it: from the root on, and from the current folder on where it starts with a dot.</summary>
    private static string? FromRoot(GitRepository repository, string path, Session session)
    {
        var folder = path.StartsWith('.') ? session.Console.Folder : repository.Root;
        return path.Length == 0 ? null : repository.Inside(folder, path) ?? path;
    }
}
