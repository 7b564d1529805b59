using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>Which findings of a plan are waived, and what is wrong with the waivers in the plan itself.</summary>
internal sealed class WaiverJudge
{
    private readonly PlanAudit _audit;
    private readonly WaiverPolicy _policy;
    private readonly Lazy<DateOnly> _today;

    private WaiverJudge(PlanAudit audit, WaiverPolicy policy)
    {
        (_audit, _policy) = (audit, policy);
        _today = new Lazy<DateOnly>(() => TodayOf(audit, policy));
    }

    /// <summary>The day on the clocks of a plan.</summary>
    public static DateOnly TodayOf(PlanAudit audit, WaiverPolicy policy) =>
        audit.Plan is { } plan ? policy.Day.In(plan.Timezone) : policy.Day.OfRun;

    public static PlanAudit Judge(PlanAudit audit, WaiverPolicy policy)
    {
        if (audit.Status != PlanStatus.Audited)
        {
            return audit;
        }

        var diagnostics = new Diagnostics();
        var comments = audit.Text is { } text ? WaiverComments.Read(text, diagnostics) : [];
        if (diagnostics.HasErrors)
        {
            return audit with
            {
                Status = PlanStatus.NotAudited,
                Findings = [],
                Inconclusive = [],
                Diagnostics = [.. audit.Diagnostics, .. diagnostics.Sorted()],
            };
        }

        return comments.IsEmpty && !policy.Filed.Any ? audit : new WaiverJudge(audit, policy).Judged(comments);
    }

    private PlanAudit Judged(ImmutableArray<Waiver> comments)
    {
        var then = comments.IsEmpty ? null : Then();
        var ignored = ImmutableArray.CreateBuilder<string>();
        var counting = ImmutableArray.CreateBuilder<Waiver>();
        var about = ImmutableArray.CreateBuilder<Finding>();
        foreach (var waiver in comments)
        {
            var faults = WaiverCheck.FaultsOf(waiver, _policy.Rules, _today.Value, _policy.MostDays).ToList();
            var isIgnored = then is { } known && !known.Any(waiver.SaysTheSame);
            if (waiver.Until < _today.Value)
            {
                faults.Add(WaiverFaultTexts.Expired(waiver, waiver.Until.Value));
            }

            if (faults.TrueForAll(fault => fault.Kind != WaiverFaultKind.TooBroad) && Unknown(waiver) is { } unknown)
            {
                faults.Add(unknown);
            }

            about.AddRange(faults.Select(fault => WaiverFinding.Of(fault, waiver, _audit.Id)));
            if (isIgnored)
            {
                ignored.Add(waiver.ToString());
            }
            else if (faults.Count == 0)
            {
                counting.Add(waiver);
            }
        }

        ImmutableArray<Finding> findings = [.. _audit.Findings.Select(finding => Judged(finding, counting))];
        foreach (var waiver in counting)
        {
            if (FaultOf(WaiverTrial.Of(waiver, findings, _policy, _ => true)) is { } fault)
            {
                about.Add(WaiverFinding.Of(fault, waiver, _audit.Id));
            }
        }

        return _audit with
        {
            Findings = about.Count == 0 ? findings : findings.AddRange(about).Sort(FindingOrder.WorstFirst),
            WaiversIgnored = ignored.DrainToImmutable(),
        };
    }

    private Finding Judged(Finding finding, ImmutableArray<Waiver>.Builder comments)
    {
        foreach (var waiver in comments)
        {
            if (WaiverScope.Covers(waiver, finding))
            {
                return Waived(finding, waiver);
            }
        }

        foreach (var waiver in _policy.Filed.For(finding, _audit.Id))
        {
            if (
                !(waiver.Until < _today.Value)
                && WaiverScope.Covers(waiver, finding)
                && (waiver.Plan != _audit.Id || Unknown(waiver) is null)
            )
            {
                return Waived(finding, waiver);
            }
        }

        return finding;
    }

    private Finding Waived(Finding finding, Waiver waiver) =>
        waiver.Until is not { } until || WaiverTrial.LockedIn(finding, _policy) is not null
            ? finding
            : finding with
            {
                Standing = Standing.Waived,
                Waiver = new AppliedWaiver(waiver.Reason, waiver.Approver, until, waiver.Place),
            };

    private WaiverFault? Unknown(Waiver waiver) => UnknownIn(waiver, _audit, _policy);

    /// <summary>That a waiver names what its plan does not have; null where all is there.</summary>
    public static WaiverFault? UnknownIn(Waiver waiver, PlanAudit audit, WaiverPolicy policy)
    {
        var unknown = WaiverSubjects.UnknownIn(waiver, audit, policy.Rules);
        return unknown.IsEmpty || audit.Plan is not { } plan
            ? null
            : WaiverFaultTexts.NamesOfNothing(
                waiver,
                audit.Id,
                unknown,
                NearestName.Find(
                    unknown[0][(unknown[0].IndexOf(':', StringComparison.Ordinal) + 1)..],
                    plan.Promotions.Select(promotion => promotion.Id)
                )
            );
    }

    public static WaiverFault? FaultOf(WaiverTrial trial) =>
        trial.Locked is { } locked ? WaiverFaultTexts.TakesInLocked(trial.Waiver, locked)
        : trial.Uses > 0 ? null
        : trial.NeedsSubject ? WaiverFaultTexts.NoSubject(trial.Waiver, trial.Others)
        : WaiverFaultTexts.Unused(trial.Waiver, trial.Others);

    /// <summary>The waivers of the plan before the change under review; null where the working files count.</summary>
    private ImmutableArray<Waiver>? Then() =>
        _policy.History is not { } history ? null
        : history.PlanThen(_audit.Path) is { } text ? WaiverComments.Read(text, new Diagnostics())
        : [];
}
