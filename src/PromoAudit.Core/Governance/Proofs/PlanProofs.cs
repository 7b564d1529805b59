using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Governance.Proofs;

/// <summary>
/// Whether plans are the ones that a verdict is about. Under a name that the verdict knows, a plan must be what was audited under that name.
/// Under any other name its content decides, together with that of all it includes: where a plan lies has no part in the audit.
/// </summary>
internal static class PlanProofs
{
    /// <param name="notes">Gets the plans that were found under another name.</param>
    /// <returns>What speaks against the verdict.</returns>
    public static IEnumerable<LocalizedText> Against(
        LaunchVerdict verdict,
        ImmutableArray<ProvenPlan> plans,
        ImmutableArray<LocalizedText>.Builder notes
    ) =>
        plans
            .SelectMany(plan => Against(verdict, plan, notes))
            .GroupBy(reason => (object?)reason.Text ?? reason.Include)
            .Select(same =>
                same.First() is { Include: { } file }
                    ? VerdictReasons.IncludeChanged([.. same.Select(one => one.Plan)], file.Path, file.Was, file.Now)
                    : same.First().Text
            )
            .OfType<LocalizedText>();

    private static IEnumerable<PlanReason> Against(
        LaunchVerdict verdict,
        ProvenPlan plan,
        ImmutableArray<LocalizedText>.Builder notes
    )
    {
        var known = verdict.Plans.FirstOrDefault(one => one.Path == plan.Path);
        if (!plan.IsAudited || plan.Files.IsEmpty)
        {
            return known is { Files.IsEmpty: false } && !plan.Files.IsEmpty && DigestOf(known) != DigestOf(plan)
                ?
                [
                    Of(VerdictReasons.Changed(plan.Path, DigestOf(known), DigestOf(plan))),
                    Of(VerdictReasons.Unreadable(plan.Path)),
                ]
                : [Of(VerdictReasons.Unreadable(plan.Path))];
        }

        var twins = verdict.Plans.Where(one => DigestOf(one) == DigestOf(plan)).ToArray();
        if (known is not null)
        {
            return Differences(known, plan, twins.FirstOrDefault(one => one != known));
        }

        if (twins.Length == 0)
        {
            return [Of(VerdictReasons.NotAudited(plan.Path, verdict.Part))];
        }

        var same = twins.FirstOrDefault(one => one.IsAudited && Includes(one).SequenceEqual(Includes(plan)));
        if (same is null)
        {
            return Differences(twins[0], plan, twin: null);
        }

        notes.Add(VerdictReasons.AuditedAs(plan.Path, same.Path));
        return [];

        PlanReason Of(LocalizedText text) => new(plan.Path, text);
    }

    private static IEnumerable<PlanReason> Differences(ProvenPlan was, ProvenPlan now, ProvenPlan? twin)
    {
        if (!was.IsAudited)
        {
            yield return Of(VerdictReasons.CouldNotBeAudited(was.Path));
            yield break;
        }

        if (DigestOf(was) != DigestOf(now))
        {
            yield return Of(VerdictReasons.Changed(now.Path, DigestOf(was), DigestOf(now)));
            if (twin is not null)
            {
                yield return Of(VerdictReasons.IsOther(now.Path, twin.Path));
            }
        }

        var here = Includes(now).ToLookup(file => file.Path, file => file.Digest, StringComparer.Ordinal);
        foreach (var file in Includes(was))
        {
            if (!here.Contains(file.Path))
            {
                yield return Of(VerdictReasons.NoLongerIncluded(now.Path, FolderOf(was) + file.Path));
            }
            else if (here[file.Path].Any(digest => digest != file.Digest))
            {
                var change = new ChangedInclude(FolderOf(now) + file.Path, file.Digest, here[file.Path].First());
                yield return new PlanReason(now.Path, null, change);
            }
        }

        foreach (var file in Includes(now).Where(file => Includes(was).All(one => one.Path != file.Path)))
        {
            yield return Of(VerdictReasons.NewlyIncluded(now.Path, FolderOf(now) + file.Path));
        }

        PlanReason Of(LocalizedText text) => new(now.Path, text);
    }

    private static string DigestOf(ProvenPlan plan) => plan.Files.IsEmpty ? "" : plan.Files[0].Digest;

    /// <summary>By the path that the plan knows them under.</summary>
    private static IEnumerable<AuditedFile> Includes(ProvenPlan plan)
    {
        var folder = FolderOf(plan);
        return plan
            .Files.Skip(1)
            .Select(file =>
                file.Path.StartsWith(folder, StringComparison.Ordinal)
                    ? file with
                    {
                        Path = file.Path[folder.Length..],
                    }
                    : file
            );
    }

    /// <summary>With a slash at its end; empty for that of the run.</summary>
    private static string FolderOf(ProvenPlan plan) => plan.Path[..(plan.Path.LastIndexOf('/') + 1)];

    /// <summary>What speaks against one plan: a sentence, or a file that others may include as well.</summary>
    private sealed record PlanReason(string Plan, LocalizedText? Text, ChangedInclude? Include = null);

    /// <param name="Path">As the plans that are here are named.</param>
    private sealed record ChangedInclude(string Path, string Was, string Now);
}
