using PromoAudit.Facts;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>
/// Which rules mention a fact, in their conditions or their messages. By the words of its path, since a rule may have given
/// a part of it another name: it may name a rule too many, never one too few.
/// </summary>
internal static class FactUsers
{
    public static IReadOnlyList<string> Of(FactEntry fact, RuleSet rules)
    {
        var names = fact.Path.Replace("[]", "", StringComparison.Ordinal).Split('.');
        var users = new List<string>();
        foreach (var rule in rules.Rules)
        {
            var text = TextOf(rule);
            if (Array.TrueForAll(names[1..], name => Mentions(text, name)))
            {
                users.Add(rule.Id);
            }
        }

        return users;
    }

    private static string TextOf(Rule rule)
    {
        var report = rule.ReportText;
        return string.Join(
            '\n',
            [
                rule.When,
                report.At.Value,
                report.MoneyAtRisk?.Value,
                report.Message.English.Value,
                report.Remedy.English.Value,
                .. report.Severity.Select(rung => rung.Condition?.Value),
                .. rule.ConditionText.Lets.Select(let => let.Expression.Value),
            ]
        );
    }

    /// <summary>The name behind a dot, as a whole word.</summary>
    private static bool Mentions(string text, string name)
    {
        for (var index = text.IndexOf(name, StringComparison.Ordinal); index >= 0; )
        {
            var end = index + name.Length;
            if (index > 0 && text[index - 1] == '.' && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }

            index = text.IndexOf(name, end, StringComparison.Ordinal);
        }

        return false;
    }
}
