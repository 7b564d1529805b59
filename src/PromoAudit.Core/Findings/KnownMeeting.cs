using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Facts.Meetings;
using PromoAudit.Findings.Charts;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>Two plans whose promotions can meet on one order, with the facts of both and of the two together. Asked as <see cref="KnownPlan"/> is.</summary>
internal sealed class KnownMeeting
{
    private readonly AuditFacts _joint;
    private readonly ImmutableArray<Subject> _subjects;
    private readonly string _plan;
    private readonly bool _charts;

    private KnownMeeting(AuditFacts joint, Meeting meeting, string plan, bool charts)
    {
        (_joint, _plan, _charts) = (joint, plan, charts);
        _subjects = [meeting.AsSubject()];
    }

    /// <returns>Null where they share no goods or no time, or no promotion of the one can be used together with one of the other.</returns>
    public static KnownMeeting? Of(Plan first, Plan second, AuditOptions options)
    {
        var (one, other) = (new PlanOutline(first), new PlanOutline(second));
        return one.MayMeet(other) ? Of(one, other, options) : null;
    }

    /// <summary>As the other one, for two that <see cref="PlanOutline.MayMeet"/>.</summary>
    public static KnownMeeting? Of(PlanOutline first, PlanOutline second, AuditOptions options)
    {
        // Nothing is wrong with the profile: both plans have been audited with it.
        if (options.Profiles.Load(first.Plan.Profile, place: null, new Diagnostics()) is not { } profile)
        {
            return null;
        }

        var joint = new AuditFacts(JointPlan.Of(first, second), profile, options.Figures);
        var one = new AuditFacts(first.Plan, profile, options.Figures);
        var other = new AuditFacts(second.Plan, profile, options.Figures);
        return Meeting.Of(joint, one, other) is { } meeting
            ? new KnownMeeting(joint, meeting, $"plan:{FirstByName(first.Plan.Id, second.Plan.Id)}", options.Charts)
            : null;
    }

    // Of two plans, another may be named first in the next run.
    private static string FirstByName(string first, string second) =>
        string.CompareOrdinal(first, second) <= 0 ? first : second;

    public static bool IsAskedFor(RuleSet rules)
    {
        foreach (var rule in rules.Rules)
        {
            if (rule.SubjectKind == SubjectKind.Meeting && rule.Runs)
            {
                return true;
            }
        }

        return false;
    }

    public Verdict Ask(RuleSet rules)
    {
        var verdict = Auditor.Run(
            rules,
            _joint,
            kind => kind == SubjectKind.Meeting ? _subjects : [],
            SignedLoss.Of(_joint.Plan),
            _plan
        );
        return verdict with
        {
            Findings = _charts ? new FindingCharts(_joint).AddTo(verdict.Findings) : verdict.Findings,
            Reach = verdict.Reach.And(new AuditReach { CutShort = [.. _joint.CutShort] }),
        };
    }

    /// <summary>The audit of the plan that stands first, with what was found between the two.</summary>
    public static PlanAudit With(PlanAudit audit, Verdict verdict)
    {
        var findings = new List<Finding>(audit.Findings);
        findings.AddRange(verdict.Findings);
        findings.Sort(FindingOrder.WorstFirst);
        return audit with
        {
            Findings = [.. findings],
            Inconclusive = audit.Inconclusive.AddRange(verdict.Inconclusive),
            Reach = audit.Reach.And(verdict.Reach),
        };
    }
}
