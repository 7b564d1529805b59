using System.Text;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Mutation;
using PromoAudit.Workshop.Suggesting;

namespace PromoAudit.Reports.Testing;

/// <summary>Suggested cases as the text of test files: to be read, named after what they show, and put under <c>cases</c>.</summary>
internal static class SuggestionText
{
    private const int NoticesShown = 3;

    private static readonly LocalizedText Notices = new("notices ", "能发现 ");
    private static readonly LocalizedText NotNoticed = new("not noticed yet: ", "还没有用例能发现：");
    private static readonly LocalizedText Nothing = new("nothing", "删去");

    public static void Write(IEnumerable<RuleSuggestions> suggestions, TextWriter writer, Language language)
    {
        foreach (var rule in suggestions)
        {
            if (rule.Cases.IsEmpty && rule.Left.IsEmpty && rule.Broken == 0)
            {
                continue;
            }

            writer.Write($"# {rule.RuleId}.test.yaml\n");
            if (rule.Broken > 0)
            {
                writer.Write($"# {Broken(rule).In(language)}\n");
            }

            writer.Write(rule.Cases.IsEmpty ? "" : "cases:\n");
            foreach (var one in rule.Cases)
            {
                writer.Write(Of(one, language));
            }

            foreach (var mutant in rule.Left)
            {
                writer.Write($"# {NotNoticed.In(language)}{Change(mutant, language)}\n");
            }

            writer.Write('\n');
        }
    }

    /// <summary>One case, with comments that say what it notices.</summary>
    public static string Of(SuggestedCase suggested, Language language)
    {
        var text = new StringBuilder();
        text.Append("  - name: ").Append(PlanText.Quoted(suggested.Name.In(language))).Append('\n');
        foreach (var mutant in suggested.Notices.Take(NoticesShown))
        {
            text.Append("    # ").Append(Notices.In(language)).Append(Change(mutant, language)).Append('\n');
        }

        if (suggested.Notices.Length > NoticesShown)
        {
            var more = suggested.Notices.Length - NoticesShown;
            text.Append("    # ")
                .Append(language == Language.Chinese ? $"另有 {more} 处" : $"and {more} more")
                .Append('\n');
        }

        text.Append("    fires: ").Append(RuleWords.Answers.WordFor(suggested.Answer)).Append('\n');
        if (suggested.Severity is { } severity)
        {
            text.Append("    severity: ").Append(RuleWords.Severities.WordFor(severity)).Append('\n');
        }

        if (suggested.MoneyAtRisk is { } money)
        {
            text.Append("    moneyAtRisk: ").Append(money).Append('\n');
        }

        text.Append("    plan:\n").Append(PlanText.Of(suggested.Plan, "      "));
        if (suggested.Beside is { } beside)
        {
            text.Append("    beside:\n").Append(PlanText.Of(beside, "      "));
        }

        return text.ToString();
    }

    private static LocalizedText Broken(RuleSuggestions rule) =>
        new(
            $"{(rule.Broken == 1 ? "1 test of this rule does" : $"{rule.Broken} tests of this rule do")} not come out as written and so notice nothing; see promoaudit rules test.",
            $"这条规则有 {rule.Broken} 个测试的结果与所写不符，发现不了改动；请先运行 promoaudit rules test。"
        );

    private static string Change(Mutant mutant, Language language)
    {
        var after = mutant.After.Length > 0 ? $"`{OneLine(mutant.After)}`" : Nothing.In(language);
        return $"`{OneLine(mutant.Before)}` → {after}";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
