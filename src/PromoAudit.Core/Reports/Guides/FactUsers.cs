using PromoAudit.Facts;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>Which rules mention a fact, in their conditions or their messages.</summary>
internal static class FactUsers
{
    public static IReadOnlyList<string> Of(FactEntry fact, RuleSet rules)
    {
        var users = new List<string>();
        foreach (var rule in rules.Rules)
        {
            foreach (var text in Texts(rule))
            {
                if (Mentions(text, fact.Name))
                {
                    users.Add(rule.Id);
                    break;
                }
            }
        }

        return users;
    }

    private static IEnumerable<string> Texts(Rule rule)
    {
        yield return rule.When;
        foreach (var let in rule.ConditionText.Lets)
        {
            yield return let.Expression.Value;
        }

        yield return rule.ReportText.At.Value;
        yield return rule.ReportText.MoneyAtRisk?.Value ?? "";
        yield return rule.ReportText.Message.English.Value;
        yield return rule.ReportText.Remedy.English.Value;
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
