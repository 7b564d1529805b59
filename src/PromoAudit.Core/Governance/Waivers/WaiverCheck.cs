using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>What can be said against a waiver without looking at any plan.</summary>
internal static class WaiverCheck
{
    public const string OwnCategory = "governance/";

    /// <returns>Empty for one that counts until it expires. Of each kind there is one at most.</returns>
    public static IEnumerable<WaiverFault> FaultsOf(Waiver waiver, RuleSet rules, DateOnly today, int mostDays)
    {
        if (RuleFault(waiver, rules) is { } rule)
        {
            yield return rule;
        }

        if (BreadthOf(waiver, rules, today, mostDays) is { } broad)
        {
            yield return broad;
        }

        if (!WaiverReason.IsOne(waiver.Reason))
        {
            yield return WaiverFaultTexts.WithoutReason(waiver);
        }

        if (!waiver.Approver.Any(char.IsLetter))
        {
            yield return WaiverFaultTexts.WithoutApprover(waiver);
        }
    }

    private static WaiverFault? RuleFault(Waiver waiver, RuleSet rules) =>
        waiver.Rule.StartsWith(OwnCategory, StringComparison.Ordinal) ? WaiverFaultTexts.OfOurOwn(waiver)
        : IsPattern(waiver.Rule) ? null
        : rules.Find(waiver.Rule) is not { } rule
            ? WaiverFaultTexts.UnknownRule(waiver, NearestName.Find(waiver.Rule, rules.Rules.Select(one => one.Id)))
        : rule.IsLocked ? WaiverFaultTexts.OfLockedRule(waiver)
        : null;

    private static WaiverFault? BreadthOf(Waiver waiver, RuleSet rules, DateOnly today, int mostDays) =>
        IsPattern(waiver.Rule) ? WaiverFaultTexts.ManyRules(waiver)
        : !waiver.IsComment && waiver.Plan is null ? WaiverFaultTexts.NoPlan(waiver)
        : waiver.Plan?.Contains('*', StringComparison.Ordinal) == true ? WaiverFaultTexts.NoPlan(waiver)
        : NeedsSubject(waiver, rules) ? WaiverFaultTexts.NoSubject(waiver, [])
        : waiver.Until is not { } until ? WaiverFaultTexts.NoEnd(waiver, today, mostDays)
        : until.DayNumber > today.DayNumber + mostDays ? WaiverFaultTexts.TooLong(waiver, until, today, mostDays)
        : null;

    /// <summary>All rules, or a category of them.</summary>
    private static bool IsPattern(string rule) =>
        rule.Contains('*', StringComparison.Ordinal) || !rule.Contains('/', StringComparison.Ordinal);

    private static bool NeedsSubject(Waiver waiver, RuleSet rules) =>
        waiver.Subjects.Any(subject => subject.Contains('*', StringComparison.Ordinal))
        || (waiver.Subjects.IsEmpty && rules.Find(waiver.Rule) is { SubjectKind: not SubjectKind.Plan });
}
