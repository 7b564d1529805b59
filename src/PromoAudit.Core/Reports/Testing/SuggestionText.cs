using System.Collections.Immutable;
using System.Text;
using PromoAudit.Rules;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Mutation;
using PromoAudit.Workshop.Suggesting;

namespace PromoAudit.Reports.Testing;

/// <summary>Suggested cases as the text of test files: to be read, named after what they show, and put under <c>cases</c>.</summary>
public static class SuggestionText
{
    private const int NoticesShown = 3;

    /// <param name="rules">Of the set.</param>
    /// <param name="book">The cases beside the rules.</param>
    public static void Write(RuleSet set, ImmutableArray<Rule> rules, CaseBook book, TextWriter writer)
    {
        foreach (var rule in SuggestionRun.Of(set, rules, book))
        {
            if (rule.Cases.IsEmpty && rule.Left.IsEmpty)
            {
                continue;
            }

            writer.Write($"# {rule.RuleId}.test.yaml\n");
            writer.Write(rule.Cases.IsEmpty ? "" : "cases:\n");
            foreach (var one in rule.Cases)
            {
                writer.Write(Of(one));
            }

            foreach (var mutant in rule.Left)
            {
                writer.Write($"# not noticed yet: {Change(mutant)}\n");
            }

            writer.Write('\n');
        }
    }

    /// <summary>One case, with comments that say what it notices.</summary>
    internal static string Of(SuggestedCase suggested)
    {
        var text = new StringBuilder();
        text.Append("  - name: ").Append(PlanText.Quoted(suggested.Name)).Append('\n');
        foreach (var mutant in suggested.Notices.Take(NoticesShown))
        {
            text.Append("    # notices ").Append(Change(mutant)).Append('\n');
        }

        if (suggested.Notices.Length > NoticesShown)
        {
            text.Append("    # and ").Append(suggested.Notices.Length - NoticesShown).Append(" more\n");
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

    private static string Change(Mutant mutant) =>
        $"`{OneLine(mutant.Before)}` → {(mutant.After.Length > 0 ? $"`{OneLine(mutant.After)}`" : "nothing")}";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
