using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>What reports for people say of a finding besides its own sentences.</summary>
internal static class FindingWords
{
    /// <summary>The figures that the sentences do not already say.</summary>
    public static string Figures(Finding finding, Wording words)
    {
        var said = words.In(finding.Title) + "\n" + words.In(finding.Message) + "\n" + words.In(finding.Remedy);
        var figures = ImmutableArray.CreateBuilder<string>();
        foreach (var value in finding.Values)
        {
            var shown = words.In(value.Shown);
            if (IsFigure(value) && shown.Length > 0 && !said.Contains(shown, StringComparison.Ordinal))
            {
                figures.Add($"{value.Name} = {shown}");
            }
        }

        return string.Join(words.In(", ", "，"), figures);
    }

    /// <summary>A number that has a name of its own; how a rule chooses its words is nothing for people.</summary>
    private static bool IsFigure(FindingValue value) =>
        value.Kind is "Money" or "Percent" or "Count" or "Number" or "Duration" or "Instant" or "Unlimited"
        && value.Name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.');

    /// <summary>A sentence; empty where the rule does not say.</summary>
    public static string Cost(Finding finding, string currency, Wording words)
    {
        if (finding.Unbounded)
        {
            return words.In(TextWords.Unbounded);
        }

        return finding.MoneyAtRisk is { } amount
            ? words.In(
                TextWords.AtRisk(Money(amount, currency, Language.English), Money(amount, currency, Language.Chinese))
            )
            : "";
    }

    /// <summary>What the baseline says of a finding that is open all the same; empty where it says nothing.</summary>
    public static string Before(Finding finding, string currency, Wording words)
    {
        if (finding is not { Standing: Standing.Open, Recorded: { } recorded })
        {
            return "";
        }

        var severity = TextWords.Of(recorded.Severity);
        var since = AuditDay.Write(recorded.Since);
        var (english, chinese) =
            recorded.Unbounded ? (", no upper bound", "，没有上限")
            : recorded.MoneyAtRisk is { } amount
                ? ($", {Money(amount, currency, Language.English)}", $"，{Money(amount, currency, Language.Chinese)}")
            : ("", "");
        var without = words.Joined(recorded.Newcomers);
        return without.Length > 0
            ? words.In(
                $"In the baseline since {since}, but without {without}: it was {severity.English}{english}.",
                $"{since} 已记入基线，但当时不涉及 {without}：当时是{severity.Chinese}{chinese}。"
            )
            : words.In(
                $"In the baseline since {since}, and graver now: it was {severity.English}{english}.",
                $"{since} 已记入基线，现在更严重了：当时是{severity.Chinese}{chinese}。"
            );
    }

    private static string Money(decimal amount, string currency, Language language) =>
        ValueFormat.Write(Value.OfMoney(amount), currency, language);

    /// <summary>What to know before one acts on it, each a sentence.</summary>
    public static IEnumerable<string> Notes(Finding finding, Wording words)
    {
        if (TextWords.Lowering(finding) is { } lowered)
        {
            yield return words.In(lowered);
        }

        if (finding.Acceptance is { IsHonoured: false } refused)
        {
            yield return words.In(refused.Note);
        }

        if (finding.Confidence == Confidence.Tentative)
        {
            yield return words.In(TextWords.Tentative);
        }

        if (Unverified(finding, words) is { Length: > 0 } unverified)
        {
            yield return words.In(
                $"Rests on figures that nobody has verified: {unverified}.",
                $"所依据的下列数据未经核实：{unverified}。"
            );
        }

        if (finding.IsPreview)
        {
            yield return words.In(TextWords.Preview);
        }

        if (finding.Absorbed.Length > 0)
        {
            var rules = words.Joined(finding.Absorbed);
            yield return words.In($"This also answers {rules}.", $"下列规则指的是同一个漏洞，不再重复：{rules}。");
        }
    }

    private static string Unverified(Finding finding, Wording words)
    {
        var parts = new List<string>();
        foreach (var basis in finding.RestsOn)
        {
            if (!basis.Verified)
            {
                var (name, shown) = (words.In(basis.Describes), words.In(basis.Shown));
                parts.Add(words.In($"{name} ({shown})", $"{name}（{shown}）"));
            }
        }

        return words.Joined(parts);
    }
}
