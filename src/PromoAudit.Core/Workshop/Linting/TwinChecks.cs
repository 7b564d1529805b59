using PromoAudit.Expressions;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>Rules that say the same as another one, or less.</summary>
internal static class TwinChecks
{
    public static void Duplicate(LintedRule rule, LintComplaints complaints)
    {
        foreach (var other in Alike(rule))
        {
            var isLater = string.CompareOrdinal(other.Rule.Id, rule.Rule.Id) < 0;
            if (isLater && Follows(rule, other) && Follows(other, rule))
            {
                complaints.Add(
                    PlaceOf(rule),
                    new($"This asks for the same as {other.Rule.Id}.", $"这条问的与 {other.Rule.Id} 完全一样。"),
                    new("Delete one of the two, or say what sets them apart.", "请删掉其中一条，或者写出两者的区别。")
                );
            }
        }
    }

    public static void Shadowed(LintedRule rule, LintComplaints complaints)
    {
        foreach (var other in Alike(rule))
        {
            var isSamePlace = rule.Draft.At?.Value.Trim() == other.Draft.At?.Value.Trim();
            var isTold =
                rule.Rule.Absorbs.Contains(other.Rule.Id, StringComparer.Ordinal)
                || other.Rule.Absorbs.Contains(rule.Rule.Id, StringComparer.Ordinal);
            if (isSamePlace && !isTold && Follows(rule, other) && !Follows(other, rule))
            {
                complaints.Add(
                    PlaceOf(rule),
                    new(
                        $"Wherever this fires, {other.Rule.Id} fires too, at the same place.",
                        $"这条触发的地方，{other.Rule.Id} 也一定触发，位置也相同。"
                    ),
                    new(
                        $"Write `absorbs: [{other.Rule.Id}]`, so that one hole is told once.",
                        $"请写 `absorbs: [{other.Rule.Id}]`，免得同一个漏洞说两遍。"
                    )
                );
            }
        }
    }

    private static SourcePlace PlaceOf(LintedRule rule) => rule.Draft.When?.Place ?? rule.Head;

    private static bool Follows(LintedRule from, LintedRule what) =>
        new Implications().Follows(from.When.Root, what.When.Root);

    /// <summary>Rules about the same kind of thing whose common names mean the same.</summary>
    private static IEnumerable<LintedRule> Alike(LintedRule rule) =>
        rule.Set.Own.Where(other =>
            other != rule
            && other.Rule.SubjectKind == rule.Rule.SubjectKind
            && other.Rule.Status != RuleStatus.Deprecated
            && rule.Rule.Status != RuleStatus.Deprecated
            && SpeakAlike(rule.Rule.Condition.Scope, other.Rule.Condition.Scope)
        );

    private static bool SpeakAlike(Scope one, Scope other)
    {
        foreach (var name in one.Names)
        {
            if (
                name.Definition is { } definition
                && other.Find(name.Name) is { } twin
                && twin.Definition?.Text != definition.Text
            )
            {
                return false;
            }
        }

        return true;
    }
}
