using PromoAudit.Cli.Files;
using PromoAudit.Cli.Git;
using PromoAudit.Text;

namespace PromoAudit.Cli.Gates;

/// <summary>Files as they were at a revision, by the paths that they have now.</summary>
internal sealed class FilesThen
{
    private readonly GitRepository _repository;
    private readonly Session _session;

    private FilesThen(GitRepository repository, string commit, Session session) =>
        (_repository, Commit, _session) = (repository, commit, session);

    /// <summary>Its full name.</summary>
    public string Commit { get; }

    /// <returns>Null when there is no such revision; what is wrong is in <paramref name="diagnostics"/>.</returns>
    public static FilesThen? At(string revision, Session session, Diagnostics diagnostics)
    {
        if (
            GitRepository.Find(session.Console.Folder, out var problem) is { } repository
            && repository.CommitOf(revision, out problem) is { } commit
        )
        {
            return new FilesThen(repository, commit, session);
        }

        if (problem is not null)
        {
            diagnostics.Add(problem);
        }

        return null;
    }

    /// <returns>Null for a file that was not there, or cannot be read.</returns>
    public SourceText? Read(string path) =>
        _repository.PathFromRoot(RealPath.Of(_session.FullPath(path)) ?? _session.FullPath(path)) is { } inside
        && _repository.Read(Commit, inside) is { } bytes
            ? SourceDecoder.Decode(path.Replace('\\', '/'), bytes).Text
            : null;
}
