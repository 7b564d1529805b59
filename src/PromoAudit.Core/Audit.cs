using System.Collections.Immutable;
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
    ) => KnownPlan.Of(text, plan, diagnostics, options.For(rules)).Ask(rules);
}
