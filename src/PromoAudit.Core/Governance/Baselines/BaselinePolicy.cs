using PromoAudit.Findings;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Governance.Baselines;

/// <summary>The baseline that counts for a run.</summary>
/// <param name="Path">As messages show it.</param>
public sealed record BaselinePolicy(Baseline Baseline, IBaselineFiles Files, string Path)
{
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
