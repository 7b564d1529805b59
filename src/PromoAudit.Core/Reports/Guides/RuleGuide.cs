using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>What a rule wants, why, and when it is wrong: for people who met it in a report.</summary>
public static class RuleGuide
{
    /// <param name="set">The set that the rule is of.</param>
    public static void Write(RuleSet set, Rule rule, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        page.Paragraph($"{page.In(rule.Title)}  [{rule.Id}]", paint: page.Ansi.Bold);
        page.Paragraph(Standing(page, rule), paint: page.Ansi.Dim);
        page.Blank();
        page.Paragraph(page.In(rule.Why));
        Condition(page, rule);
        Parameters(page, rule);
        Changes(page, rule);
        FalseAlarms(page, rule);
        Example(page, rule, ExampleAnswer.Fires, page.In("A plan that it stops:", "会被拦下的方案："));
        Example(page, rule, ExampleAnswer.Quiet, page.In("A plan that it lets pass:", "会放行的方案："));
        References(page, rule);
        if (set.PageOf(rule, page.Language) is { } docs)
        {
            Heading(page, page.In("Page", "文档"));
            page.Paragraph(docs, indent: 2);
        }
    }

    private static string Standing(TextPage page, Rule rule)
    {
        var classes = string.Join(' ', rule.Classes);
        var confidence = JsonParts.Word(rule.Confidence);
        var standing = page.In(
            $"{classes} · for each {rule.Subject} · confidence {confidence} · {RuleGuideWords.Of(rule.Status).English} · since {rule.Since}",
            $"{classes}　检查对象：{RuleGuideWords.Subject(rule.Subject).Chinese}　把握：{RuleGuideWords.Of(rule.Confidence).Chinese}　{RuleGuideWords.Of(rule.Status).Chinese}　自 {rule.Since} 版起"
        );
        standing += rule.IsLocked ? page.In(" · locked", "　已锁定") : "";
        standing += rule.IsOff ? page.In(" · switched off", "　已关闭") : "";
        return rule.ReplacedBy is { } other
            ? standing + page.In($" · use {other} instead", $"　请改用 {other}")
            : standing;
    }

    private static void Condition(TextPage page, Rule rule)
    {
        Heading(page, page.In("It fires when", "触发条件"));
        foreach (var let in rule.ConditionText.Lets)
        {
            page.Paragraph($"{let.Name.Value} = {let.Expression.Value.Trim()}", indent: 2);
        }

        page.Paragraph(rule.When, indent: 2, page.Ansi.Cyan);
        Heading(page, page.In("Severity", "级别"));
        foreach (var step in rule.Severities)
        {
            var word = page.In(TextWords.Of(step.Severity));
            var text = step.When is { } condition
                ? page.In($"{word} when {condition}", $"{word}：{condition}")
                : page.In($"{word} otherwise", rule.Severities.Length == 1 ? word : $"{word}：其他情况");
            page.Paragraph(rule.Severities.Length == 1 ? word : text, indent: 2);
        }

        foreach (var step in rule.Lowered)
        {
            var word = page.In(TextWords.Of(step.To));
            page.Paragraph(
                page.In($"lowered to {word} when {step.When}", $"满足条件时降为“{word}”：{step.When}"),
                indent: 2
            );
        }
    }

    private static void Parameters(TextPage page, Rule rule)
    {
        if (rule.Parameters.Length == 0)
        {
            return;
        }

        Heading(page, page.In("Parameters", "参数"));
        foreach (var parameter in rule.Parameters)
        {
            page.Paragraph($"{parameter.Name}: {parameter.Type} = {parameter.Default}", indent: 2);
            page.Paragraph(page.In(parameter.Describes), indent: 4);
        }
    }

    private static void Changes(TextPage page, Rule rule)
    {
        if (rule.Changes.IsEmpty)
        {
            return;
        }

        Heading(page, page.In("Changed by rule sets", "规则集的改动"));
        foreach (var change in rule.Changes)
        {
            var by = change.By is { } person ? page.In($" ({person})", $"（{person}）") : "";
            page.Paragraph($"{change.Set}, {change.Rule.Place}: {change.Reason}{by}", indent: 2);
        }
    }

    private static void FalseAlarms(TextPage page, Rule rule)
    {
        if (rule.NotWhen.Length == 0)
        {
            return;
        }

        Heading(page, page.In("Known false alarms", "已知误报"));
        foreach (var text in rule.NotWhen)
        {
            page.Paragraph(page.In(text), indent: 2);
        }
    }

    private static void Example(TextPage page, Rule rule, ExampleAnswer answer, string heading)
    {
        foreach (var example in rule.Examples)
        {
            // An example that is the quiet plan itself shows nothing.
            if (example.Expected == answer && example.Plan.Entries.Count > 0)
            {
                Heading(page, heading);
                Plan(page, example.Plan);
                if (example.Beside is { } beside)
                {
                    page.Line("  " + page.In("beside:", "同时审计："));
                    Plan(page, beside);
                }

                return;
            }
        }
    }

    private static void Plan(TextPage page, YamlMapping plan)
    {
        foreach (var line in SourceLines.Of(plan.Place))
        {
            page.Line("  " + page.Ansi.Green(DisplayText.Visible(line)));
        }
    }

    private static void References(TextPage page, Rule rule)
    {
        if (rule.References.Length == 0)
        {
            return;
        }

        Heading(page, page.In("Sources", "出处"));
        foreach (var reference in rule.References)
        {
            page.Paragraph(reference, indent: 2);
        }
    }

    private static void Heading(TextPage page, string text)
    {
        page.Blank();
        page.Paragraph(text, paint: page.Ansi.Bold);
    }
}
