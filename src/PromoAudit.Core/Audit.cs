using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Findings.Meetings;
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
        return Run(plan, PlanLoader.Load(plan, files, diagnostics, options.Profile), rules, diagnostics, options) with
        {
            Files = files,
        };
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

    /// <summary>What tells whether a plan can meet others, without auditing it.</summary>
    /// <returns>Null where the plan cannot be read, or the rules do not ask about plans that meet.</returns>
    public static PlanSketch? Sketch(SourceText plan, IFileSource files, RuleSet rules, AuditOptions options) =>
        Read(plan, files, rules, options) is { } known && KnownMeeting.IsAskedFor(rules) ? PlanSketch.Of(known) : null;

    /// <summary>The same as <see cref="Meet(ImmutableArray{PlanAudit}, RuleSet, AuditOptions, Action{int})"/> for two plans that are read anew.</summary>
    /// <returns>Null where there is nothing to tell.</returns>
    public static PlanMeeting? Meet(
        (SourceText Plan, IFileSource Files) first,
        (SourceText Plan, IFileSource Files) second,
        RuleSet rules,
        AuditOptions options
    ) =>
        Read(first.Plan, first.Files, rules, options) is { } one
        && Read(second.Plan, second.Files, rules, options) is { } other
            ? PlanMeeting.Of(one, other, rules, options.For(rules))
            : null;

    /// <returns>Null where a rule could not look at it.</returns>
    private static Plan? Read(SourceText plan, IFileSource files, RuleSet rules, AuditOptions options)
    {
        var diagnostics = new Diagnostics();
        return KnownPlan.Of(plan, PlanLoader.Load(plan, files, diagnostics), diagnostics, options.For(rules)).Plan;
    }

    /// <summary>The way from a plan that has been read, with the diagnostics of reading it.</summary>
    internal static PlanAudit Run(
        SourceText text,
        Plan? plan,
        RuleSet rules,
        Diagnostics diagnostics,
        AuditOptions options
    ) => KnownPlan.Of(text, plan, diagnostics, options.For(rules)).Ask(rules);
}
