using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>
/// A rule taken apart into named texts: everything it says but comments, layout and examples. Two rules with the same parts give the
/// same verdict in the same words. The digest of a set is made from them, so the parts of a rule that has been released must
/// never change: what later versions add to rules is a part only where a rule says it.
/// </summary>
internal static class RuleParts
{
    /// <summary>Each path once, in a fixed order; what the rule does not say is left out.</summary>
    public static ImmutableArray<RulePart> Of(Rule rule)
    {
        var parts = ImmutableArray.CreateBuilder<RulePart>();
        Head(rule, parts);
        Condition(rule, parts);
        Report(rule.ReportText, parts);
        Guide(rule.GuideText, parts);
        return parts.DrainToImmutable();
    }

    private static void Head(Rule rule, ImmutableArray<RulePart>.Builder parts)
    {
        Add(parts, "status", RuleWords.Statuses.WordFor(rule.Status));
        Add(parts, "classes", string.Join(", ", rule.Classes));
        Add(parts, "confidence", RuleWords.Confidences.WordFor(rule.Confidence));
        Add(parts, "for", rule.Subject);
        Add(parts, "off", rule.IsOff ? "true" : "");
        Add(parts, "locked", rule.IsLocked ? "true" : "");
    }

    private static void Condition(Rule rule, ImmutableArray<RulePart>.Builder parts)
    {
        var condition = rule.ConditionText;
        for (var index = 0; index < condition.Parameters.Length; index++)
        {
            var parameter = condition.Parameters[index];
            var path = $"params.{parameter.Name.Value}";
            Add(parts, $"{path}.type", parameter.Type.Name);
            Add(parts, $"{path}.default", Expression(parameter.Default));
            Add(parts, $"{path}.describes", rule.GuideText.Parameters[index].Describes);
            Add(parts, $"{path}.min", Optional(rule.GuideText.Parameters[index].Min));
            Add(parts, $"{path}.max", Optional(rule.GuideText.Parameters[index].Max));
        }

        foreach (var let in condition.Lets)
        {
            Add(parts, $"let.{let.Name.Value}", Expression(let.Expression));
        }

        Add(parts, "when", Expression(condition.When));
    }

    private static void Report(ReportText report, ImmutableArray<RulePart>.Builder parts)
    {
        Add(parts, "severity", Lines(report.Severity, SeverityLine));
        Add(
            parts,
            "lowered",
            Lines(report.Lowered, step => $"{RuleWords.Severities.WordFor(step.To)}: {Expression(step.When)}")
        );
        for (var index = 0; index < report.Lowered.Length; index++)
        {
            Add(parts, Numbered("lowered", index, "because"), report.Lowered[index].Because);
        }

        Add(parts, "at", Expression(report.At));
        Add(parts, "related", Lines(report.Related, related => Expression(related.At)));
        for (var index = 0; index < report.Related.Length; index++)
        {
            Add(parts, Numbered("related", index, "note"), report.Related[index].Note);
        }

        Add(parts, "moneyAtRisk", Optional(report.MoneyAtRisk));
        Add(parts, "absorbs", string.Join('\n', report.Absorbs));
        Add(parts, "acceptable", report.IsAcceptable ? "" : "false");
        Add(parts, "title", report.Title);
        Add(parts, "message", report.Message);
        Add(parts, "why", report.Why);
        Add(parts, "do", report.Remedy);
        Add(parts, "fix", Lines(report.Fixes, fix => $"{Expression(fix.Path)}: {fix.To}"));
    }

    private static void Guide(GuideText guide, ImmutableArray<RulePart>.Builder parts)
    {
        Add(parts, "since", guide.Since);
        Add(parts, "replacedBy", guide.ReplacedBy ?? "");
        for (var index = 0; index < guide.NotWhen.Length; index++)
        {
            Add(parts, Numbered("notWhen", index, ""), guide.NotWhen[index]);
        }

        Add(parts, "refs", string.Join('\n', guide.References));
    }

    private static string SeverityLine(SeverityRung rung)
    {
        var word = RuleWords.Severities.WordFor(rung.Severity);
        return rung.Condition is { } condition ? $"{word}: {Expression(condition)}" : word;
    }

    private static string Lines<T>(ImmutableArray<T> items, Func<T, string> line) =>
        string.Join('\n', items.Select(line));

    private static string Numbered(string list, int index, string part)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{list}[{index + 1}]");
        return part.Length == 0 ? path : $"{path}.{part}";
    }

    private static string Optional(YamlScalar? text) => text is null ? "" : Expression(text);

    /// <summary>Where lines break inside an expression means nothing, except in quoted text.</summary>
    private static string Expression(YamlScalar text) =>
        text.Value.AsSpan().ContainsAny('"', '\'')
            ? text.Value.Trim()
            : string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Add(ImmutableArray<RulePart>.Builder parts, string path, TemplateText text) =>
        Add(parts, path, Translations.Plain(text));

    private static void Add(ImmutableArray<RulePart>.Builder parts, string path, LocalizedText text)
    {
        Add(parts, $"{path}.en", text.English);
        Add(parts, $"{path}.zh", text.Chinese);
    }

    private static void Add(ImmutableArray<RulePart>.Builder parts, string path, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new RulePart(path, text));
        }
    }
}

/// <summary>One part of a rule.</summary>
/// <param name="Path">The key it stands under, such as <c>when</c>, <c>params.deep.default</c>, <c>message.en</c>.</param>
/// <param name="Text">Entries of a list are lines.</param>
internal sealed record RulePart(string Path, string Text);
