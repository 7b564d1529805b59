using System.Security.Cryptography;
using PromoAudit.Cli.Git;
using PromoAudit.Governance.Proofs;
using PromoAudit.Reports.Proofs;

namespace PromoAudit.Cli.Proofs;

/// <summary>How plans and what they include came about, as git knows it.</summary>
internal static class PlanHistory
{
    /// <returns>By file, the latest commit first; null outside of a repository.</returns>
    public static IReadOnlyList<EvidenceCommit>? Of(IEnumerable<ProvenPlan> plans, Session session)
    {
        if (GitRepository.Find(session.Console.Folder, out _) is not { } repository)
        {
            return null;
        }

        var commits = new List<EvidenceCommit>();
        var paths = plans.SelectMany(plan => plan.Files).Select(file => file.Path);
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (repository.Inside(session.Console.Folder, path) is { } inside)
            {
                commits.AddRange(repository.History(inside).Select(entry => Of(path, inside, entry, repository)));
            }
        }

        return commits;
    }

    private static EvidenceCommit Of(string path, string inside, GitCommit entry, GitRepository repository) =>
        new(
            path,
            entry.Name,
            entry.Author,
            entry.Date,
            entry.Subject,
            Convert.ToHexStringLower(SHA256.HashData(repository.Change(entry.Name, inside)))
        );
}
