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
    ) => plans.SelectMany(plan => Against(verdict, plan, notes));

    private static IEnumerable<LocalizedText> Against(
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
                    VerdictReasons.Changed(plan.Path, DigestOf(known), DigestOf(plan)),
                    VerdictReasons.Unreadable(plan.Path),
                ]
                : [VerdictReasons.Unreadable(plan.Path)];
        }

        var twins = verdict.Plans.Where(one => DigestOf(one) == DigestOf(plan)).ToArray();
        if (known is not null)
        {
            return Differences(known, plan, twins.FirstOrDefault(one => one != known));
        }

        if (twins.Length == 0)
        {
            return [VerdictReasons.NotAudited(plan.Path, verdict.Part)];
        }

        var same = twins.FirstOrDefault(one => one.IsAudited && Includes(one).SequenceEqual(Includes(plan)));
        if (same is null)
        {
            return Differences(twins[0], plan, twin: null);
        }

        notes.Add(VerdictReasons.AuditedAs(plan.Path, same.Path));
        return [];
    }

    private static IEnumerable<LocalizedText> Differences(ProvenPlan was, ProvenPlan now, ProvenPlan? twin)
    {
        if (!was.IsAudited)
        {
            yield return VerdictReasons.CouldNotBeAudited(was.Path);
            yield break;
        }

        if (DigestOf(was) != DigestOf(now))
        {
            yield return VerdictReasons.Changed(now.Path, DigestOf(was), DigestOf(now));
            if (twin is not null)
            {
                yield return VerdictReasons.IsOther(now.Path, twin.Path);
            }
        }

        var here = Includes(now).ToLookup(file => file.Path, file => file.Digest, StringComparer.Ordinal);
        foreach (var file in Includes(was))
        {
            if (!here.Contains(file.Path))
            {
                yield return VerdictReasons.NoLongerIncluded(now.Path, file.Path);
            }
            else if (here[file.Path].Any(digest => digest != file.Digest))
            {
                yield return VerdictReasons.IncludeChanged(now.Path, file.Path, file.Digest, here[file.Path].First());
            }
        }

        foreach (var file in Includes(now).Where(file => Includes(was).All(one => one.Path != file.Path)))
        {
            yield return VerdictReasons.NewlyIncluded(now.Path, file.Path);
        }
    }

    private static string DigestOf(ProvenPlan plan) => plan.Files.IsEmpty ? "" : plan.Files[0].Digest;

    /// <summary>By the path that the plan knows them under.</summary>
    private static IEnumerable<AuditedFile> Includes(ProvenPlan plan)
    {
        var folder = plan.Path[..(plan.Path.LastIndexOf('/') + 1)];
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
}
