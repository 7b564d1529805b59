using PromoAudit.Facts;
using PromoAudit.Findings.Charts;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>
/// One plan with its facts. Any number of rule sets can be asked about it, one after the other: what one of them made the facts work out is
/// there for the next.
/// </summary>
internal sealed class KnownPlan
{
    private readonly PlanAudit _unread;
    private readonly AuditFacts? _facts;
    private readonly bool _charts;

    private KnownPlan(PlanAudit unread, AuditFacts? facts, bool charts) =>
        (_unread, _facts, _charts) = (unread, facts, charts);

    /// <summary>Null where there is something wrong with its text, so that no rule can look at it.</summary>
    public Plan? Plan => _facts?.Plan;

    /// <param name="diagnostics">Those of reading the plan.</param>
    public static KnownPlan Of(SourceText text, Plan? plan, Diagnostics diagnostics, AuditOptions options)
    {
        var profile = plan is null
            ? null
            : options.Profiles.Load(plan.Profile, plan.Source.PlaceOf("profile"), diagnostics);
        var unread = new PlanAudit
        {
            Path = text.Path,
            Text = text,
            Plan = plan,
            Id = plan?.Id,
            Profile = plan?.Profile,
            Currency = plan?.Currency,
            Status = PlanStatus.NotAudited,
            Diagnostics = diagnostics.Sorted(),
        };
        return new KnownPlan(
            unread,
            plan is null || profile is null || diagnostics.HasErrors
                ? null
                : new AuditFacts(plan, profile, options.Figures),
            options.Charts
        );
    }

    public PlanAudit Ask(RuleSet rules)
    {
        if (_facts is not { } facts)
        {
            return _unread;
        }

        var verdict = Auditor.Run(rules, facts, facts.Subjects, SignedLoss.Of(facts.Plan));
        return _unread with
        {
            Status = PlanStatus.Audited,
            Findings = _charts ? new FindingCharts(facts).AddTo(verdict.Findings) : verdict.Findings,
            Inconclusive = verdict.Inconclusive,
            Reach = verdict.Reach.And(ReachOf(facts)),
        };
    }

    private static AuditReach ReachOf(AuditFacts facts) =>
        new()
        {
            Promotions = facts.Plan.Promotions.Length,
            NotLive =
            [
                .. facts
                    .Plan.Promotions.Where(promotion => promotion.Status != PromotionStatus.Live)
                    .Select(promotion => promotion.Id),
            ],
            CutShort = [.. facts.CutShort],
            Unverified =
            [
                .. facts
                    .Unverified.With(facts.Profile)
                    .Select(figure => new UnverifiedFigure(figure.Name, figure.Of, figure.Source)),
            ],
        };
}
