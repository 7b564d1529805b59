using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Git;
using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Differences;

namespace PromoAudit.Cli.Differences;

/// <summary>One of the two drafts that are held against each other.</summary>
/// <param name="Commit">Null for the working files.</param>
/// <param name="Paths">Of the working files as written, of a commit from the root on.</param>
/// <param name="Repository">Where both sides are the same paths; null where one path is held against another.</param>
internal sealed record DiffSide(CommitFiles? Commit, ImmutableArray<string> Paths, GitRepository? Repository)
{
    /// <returns>What was audited, and which of the paths are there on this side.</returns>
    public (AuditRun Run, bool[] Found) Audit(Session session, RuleSet rules, Diagnostics diagnostics)
    {
        var inputs = new PlanInputs(session.Console.Folder, diagnostics) { MayBeEmpty = true };
        var found = new bool[Paths.Length];
        for (var index = 0; index < found.Length; index++)
        {
            found[index] = Commit is { } commit
                ? Add(inputs, commit, Paths[index])
                : Add(inputs, Paths[index], session);
        }

        return (new AuditLoop(session, rules, diagnostics).Run(inputs), found);
    }

    /// <summary>Where the plan of an audit stands, in words that hold on both sides.</summary>
    public PlacedAudit Placed(PlanAudit audit, Session session)
    {
        var path = Commit is { } commit ? audit.Path[(commit.Label.Length + 1)..] : audit.Path;
        if (Repository is { } repository)
        {
            return new PlacedAudit(
                Commit is null ? repository.Inside(session.Console.Folder, path) ?? path : path,
                audit
            );
        }

        var root = Paths[0].Replace('\\', '/').TrimEnd('/');
        var place =
            path == root ? ""
            : path.StartsWith(root + "/", StringComparison.Ordinal) ? path[(root.Length + 1)..]
            : path;
        return new PlacedAudit(place, audit);
    }

    private static bool Add(PlanInputs inputs, string path, Session session)
    {
        var exists = Path.Exists(session.FullPath(path)) || Wildcard.IsIn(path);
        if (exists)
        {
            inputs.Add(path);
        }

        return exists;
    }

    private static bool Add(PlanInputs inputs, CommitFiles commit, string path)
    {
        if (commit.HasFile(path))
        {
            inputs.Add(commit, [path], mustBePlan: true);
            return true;
        }

        var files = Wildcard.IsIn(path) ? commit.Matches(path) : commit.YamlFiles(path);
        inputs.Add(commit, files, mustBePlan: false);
        return Wildcard.IsIn(path) || commit.HasFolder(path);
    }
}
