using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit;

/// <summary>The whole way through the house: plan text, plan, facts, rules, findings.</summary>
public static class Audit
{
    /// <param name="plan">The plan's own file.</param>
    /// <param name="files">Opens what the plan includes, by paths relative to the plan's folder.</param>
    /// <param name="rules">From <see cref="RuleSet.Core"/>, or any other set.</param>
    public static PlanAudit Run(SourceText plan, IFileSource files, RuleSet rules, AuditOptions options)
    {
        var diagnostics = new Diagnostics();
        return Run(plan, PlanLoader.Load(plan, files, diagnostics), rules, diagnostics, options) with { Files = files };
    }

    /// <summary>
    /// The second stage of a run: plans of one shop, audited one by one, whose promotions can meet on one order. Does nothing for a single plan.
    /// </summary>
    /// <param name="audits">In the order of the run. What is found between two plans is added to the one that stands first.</param>
    /// <param name="leftOut">Told how many pairs of plans were too many to be looked at; never called otherwise.</param>
    public static ImmutableArray<PlanAudit> Meet(
        ImmutableArray<PlanAudit> audits,
        RuleSet rules,
        AuditOptions options,
        Action<int>? leftOut = null
    ) => PlanMeetings.Run(audits, rules, options, leftOut);

    /// <summary>The way from a plan that has been read, with the diagnostics of reading it.</summary>
    internal static PlanAudit Run(
        SourceText text,
        Plan? plan,
        RuleSet rules,
        Diagnostics diagnostics,
        AuditOptions options
    )
    {
        var profile = plan is null
            ? null
            : options.Profiles.Load(plan.Profile, plan.Source.PlaceOf("profile"), diagnostics);
        var unread = new PlanAudit
        {
            Path = text.Path,
            Text = text,
            Plan = plan,
            Status = PlanStatus.NotAudited,
            Diagnostics = diagnostics.Sorted(),
        };
        if (plan is null || profile is null || diagnostics.HasErrors)
        {
            return unread;
        }

        var facts = new AuditFacts(plan, profile, options.Figures);
        var verdict = Auditor.Run(rules, facts, facts.Subjects, SignedLoss.Of(plan));
        return unread with
        {
            Status = PlanStatus.Audited,
            Findings = verdict.Findings,
            Inconclusive = verdict.Inconclusive,
        };
    }
}
