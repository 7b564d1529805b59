using PromoAudit.Plans;
using PromoAudit.Rules;

namespace PromoAudit.Findings.Meetings;

/// <summary>What two plans come to on one order. It is told with the plan that stands first.</summary>
public sealed class PlanMeeting
{
    private readonly Verdict _verdict;

    private PlanMeeting(Verdict verdict) => _verdict = verdict;

    /// <returns>Null where there is nothing to tell.</returns>
    internal static PlanMeeting? Of(Plan first, Plan second, RuleSet rules, AuditOptions options) =>
        KnownMeeting.Of(first, second, options)?.Ask(rules) is { } verdict
        && !(verdict.Findings.IsEmpty && verdict.Inconclusive.IsEmpty && verdict.Reach.CutShort.IsEmpty)
            ? new PlanMeeting(verdict)
            : null;

    /// <summary>The audit of the first plan, with what was found between the two.</summary>
    public PlanAudit AddTo(PlanAudit audit) => KnownMeeting.With(audit, _verdict);
}
