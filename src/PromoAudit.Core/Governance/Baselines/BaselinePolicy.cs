using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Governance.Baselines;

/// <summary>The baseline that counts for a run.</summary>
/// <param name="Path">As messages show it.</param>
public sealed record BaselinePolicy(Baseline Baseline, IBaselineFiles Files, string Path)
{
    /// <summary>What the change under review adds or loosens, and what therefore does not count; sorted.</summary>
    internal ImmutableArray<BaselineEntry> Ignored { get; private init; } = [];

    /// <summary>
    /// As it was before the change under review. Its entries count as they stood then, and only while the change keeps them: to take one out
    /// makes the gate stricter, which anybody may.
    /// </summary>
    /// <param name="before">One without entries where there was no file.</param>
    public BaselinePolicy AsOf(Baseline before)
    {
        ArgumentNullException.ThrowIfNull(before);
        var counting = before.Entries.Where(then => Baseline.With(then.Fingerprint).Any(now => IsSame(now, then)));
        var ignored = Baseline.Entries.Where(now =>
            !before.With(now.Fingerprint).Any(then => IsSame(now, then) && !BaselineGravity.IsLooser(now, then))
        );
        return this with
        {
            Baseline = new Baseline(counting)
            {
                RuleSet = before.RuleSet,
                Digest = before.Digest,
                Place = Baseline.Place,
            },
            Ignored = [.. ignored],
        };
    }

    /// <summary>Whether the change under review may have recorded the one anew as the other: in its file, or where its plan has gone to.</summary>
    private bool IsSame(BaselineEntry now, BaselineEntry then) =>
        now.Number == then.Number
        && (string.Equals(now.File, then.File, StringComparison.Ordinal) || !Files.Exists(then.File));

    /// <summary>What reports call a plan that came from no file.</summary>
    internal const string NoFile = "<stdin>";

    /// <summary>
    /// Whether an entry speaks for a plan: it was recorded for this file, or for one that is gone, so that the plan may have moved. An entry whose
    /// file is still there never speaks for another file, even if the plan in it calls itself the same.
    /// </summary>
    internal bool SpeaksFor(BaselineEntry entry, string? file) =>
        file is null
        || entry.IsOfMeeting
        || string.Equals(entry.File, file, StringComparison.Ordinal)
        || !Files.Exists(entry.File);

    /// <summary>The entries that a finding can be held against, those of its own file first.</summary>
    internal IEnumerable<BaselineEntry> For(Finding finding, string? file) =>
        Baseline
            .With(finding.Fingerprint)
            .Where(entry => SpeaksFor(entry, file) && entry.IsAbout(finding))
            .OrderBy(entry => string.Equals(entry.File, file, StringComparison.Ordinal) ? 0 : 1);

    /// <summary>Those about two plans that meet, where both were audited in one run.</summary>
    internal IEnumerable<BaselineEntry> JudgedBy(IReadOnlySet<string> plans) =>
        Baseline.OfMeetings.Where(entry =>
            entry.Subjects.Where(WaiverScope.IsPlan).All(plan => plans.Contains(plan[WaiverScope.Plan.Length..]))
        );

    /// <summary>The entries that a plan by itself, once audited, says everything about.</summary>
    internal IEnumerable<BaselineEntry> JudgedBy(PlanAudit audit)
    {
        var file = Files.NameOf(audit.Path);
        return file is null
            ? []
            : Baseline
                .ByFile[file]
                .Concat(
                    Baseline
                        .ByPlan[audit.Id ?? ""]
                        .Where(entry =>
                            !string.Equals(entry.File, file, StringComparison.Ordinal) && SpeaksFor(entry, file)
                        )
                )
                .Where(entry => !entry.IsOfMeeting);
    }
}
