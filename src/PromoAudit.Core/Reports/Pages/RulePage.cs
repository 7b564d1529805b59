using System.Collections.Immutable;
using System.Text;
using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Pages;

/// <summary>All that there is to say about one rule, for somebody who met it in a report or thinks of changing it.</summary>
/// <param name="examples">How its examples come out, in their order; none where it carries none.</param>
/// <param name="root">The way from the page to the folder that incidents are named from.</param>
internal sealed class RulePage(
    RuleSet set,
    Rule rule,
    ImmutableArray<ExampleResult> examples,
    string root,
    Language language
)
{
    private readonly StringBuilder _page = new();

    public string Write()
    {
        Line(RulePages.Mark);
        Paragraph($"# {Markdown.Text(rule.Title.In(language))}");
        Paragraph($"`{rule.Id}` · {Standing()}");
        var (other, name) = language == Language.Chinese ? ("en", "English") : ("zh", "中文");
        Paragraph($"[{In("All rules", "全部规则")}](../index.md) · [{name}](../../{other}/{rule.Id}.md)");
        Replacement();
        Says();
        Condition();
        Severity();
        Heading("Why it matters", "为什么要紧");
        Paragraph(Markdown.Text(rule.Why.In(language)));
        Remedy();
        Example(ExampleAnswer.Fires, "A plan with the hole", "有漏洞的方案");
        Example(ExampleAnswer.Quiet, "A plan without it", "没有漏洞的方案");
        Parameters();
        Listed("Known false alarms", "已知误报", rule.NotWhen.Select(text => Markdown.Text(text.In(language))));
        Listed("What it rests on", "依据", rule.References.Select(text => Markdown.Source(text, root)));
        Related();
        return _page.ToString();
    }

    private string Standing()
    {
        var classes = string.Join(' ', rule.Classes);
        return In(
            $"{classes} · for each {rule.Subject} · confidence {JsonParts.Word(rule.Confidence)} · {RuleGuideWords.Of(rule.Status).English} · since {rule.Since}",
            $"{classes} · 检查对象：{RuleGuideWords.Subject(rule.Subject).Chinese} · 把握：{RuleGuideWords.Of(rule.Confidence).Chinese} · {RuleGuideWords.Of(rule.Status).Chinese} · 自 {rule.Since} 版起"
        );
    }

    private void Replacement()
    {
        if (rule.ReplacedBy is { } other)
        {
            Paragraph(In($"It no longer runs; use {LinkTo(other)}.", $"已停用，请改用 {LinkTo(other)}。"));
        }
    }

    private void Says()
    {
        Heading("What it says", "它怎么说");
        Paragraph("> " + Template(rule.ReportText.Message));
        if (rule.ReportText.MoneyAtRisk is { } money)
        {
            Paragraph(In("Money at risk: ", "可能的损失：") + Markdown.Code(money.Value));
        }
    }

    private void Condition()
    {
        Heading("When it fires", "什么时候触发");
        if (rule.ConditionText.Lets.Length > 0)
        {
            Line("");
            foreach (var let in rule.ConditionText.Lets)
            {
                Line($"- {Markdown.Code(let.Name.Value)}{In(" is ", "：")}{Markdown.Code(let.Expression.Value)}");
            }
        }

        Paragraph(Markdown.Block(rule.When.ReplaceLineEndings("\n").Split('\n'), "text"));
    }

    private void Severity()
    {
        Heading("How grave", "有多严重");
        Line("");
        foreach (var step in rule.Severities)
        {
            var word = $"**{TextWords.Of(step.Severity).In(language)}**";
            var rest = rule.Severities.Length == 1 ? "" : In(", otherwise", "：其他情况");
            Line($"- {word}{(step.When is { } when ? In(" when ", "：") + Markdown.Code(when) : rest)}");
        }

        for (var index = 0; index < rule.Lowered.Length; index++)
        {
            var step = rule.Lowered[index];
            var word = $"**{TextWords.Of(step.To).In(language)}**";
            Line(
                In($"- lowered to {word} when ", $"- 降为 {word}：")
                    + Markdown.Code(step.When)
                    + In(", because: ", "，理由：")
                    + Template(rule.ReportText.Lowered[index].Because)
            );
        }
    }

    private void Remedy()
    {
        Heading("What to do", "怎么办");
        Paragraph(Template(rule.ReportText.Remedy));
        var fixes = rule.ReportText.Fixes;
        if (fixes.Length > 0)
        {
            Line("");
            foreach (var fix in fixes)
            {
                Line($"- {Markdown.Code(fix.To is { } to ? $"{fix.Path.Value}: {to}" : fix.Path.Value)}");
            }
        }
    }

    private void Example(ExampleAnswer answer, string english, string chinese)
    {
        for (var index = 0; index < rule.Examples.Length; index++)
        {
            var example = rule.Examples[index];
            if (example.Expected != answer || example.Plan.Entries.Count == 0)
            {
                continue;
            }

            Heading(english, chinese);
            Plan(example.Plan);
            if (example.Beside is { } beside)
            {
                Paragraph(In("In one run with this plan:", "同一次审计里还有这个方案："));
                Plan(beside);
            }

            if (index < examples.Length && RulePages.ReportedBy(examples[index], language) is { Length: > 0 } said)
            {
                Paragraph(In("It then says:", "这时它会说："));
                Paragraph("> " + Markdown.Text(said));
            }

            return;
        }
    }

    private void Plan(YamlMapping plan) => Paragraph(Markdown.Block(SourceLines.Of(plan.Place), "yaml"));

    private void Parameters()
    {
        if (rule.Parameters.Length == 0)
        {
            return;
        }

        Heading("Parameters", "参数");
        Line("");
        Line(In("| Name | Type | Default | |", "| 名称 | 类型 | 默认值 | |"));
        Line("|---|---|---|---|");
        foreach (var parameter in rule.Parameters)
        {
            var describes = Markdown.Cell(parameter.Describes.In(language));
            Line($"| `{parameter.Name}` | {parameter.Type} | {Markdown.CodeCell(parameter.Default)} | {describes} |");
        }
    }

    private void Related()
    {
        var absorbs = rule.Absorbs.Select(LinkTo).ToArray();
        var absorbedBy = set
            .Rules.Where(one => one.Absorbs.Contains(rule.Id, StringComparer.Ordinal))
            .Select(one => LinkTo(one.Id))
            .ToArray();
        if (absorbs.Length + absorbedBy.Length == 0)
        {
            return;
        }

        Heading("Related rules", "相关规则");
        if (absorbs.Length > 0)
        {
            Paragraph(In("Shown instead of, for the same hole: ", "同一个漏洞只报这一条，不再报：") + Joined(absorbs));
        }

        if (absorbedBy.Length > 0)
        {
            Paragraph(
                In(
                    "Not shown where one of these tells of the same hole: ",
                    "下面这些已经报了同一个漏洞时，不再报这一条："
                ) + Joined(absorbedBy)
            );
        }
    }

    /// <summary>Words with expressions in braces: the braces are figures of the plan.</summary>
    private string Template(TemplateText text)
    {
        var pieces = TemplateReader.Read(language == Language.Chinese ? text.Chinese : text.English, new Diagnostics());
        return string.Concat(
            (pieces ?? []).Select(piece =>
                piece.Source is null ? Markdown.Inline(piece.Text) : Markdown.Code($"{{{piece.Text}}}")
            )
        );
    }

    private string LinkTo(string id) => set.Find(id) is null ? Markdown.Code(id) : $"[{id}](../{id}.md)";

    private string Joined(IReadOnlyList<string> links) => string.Join(In(", ", "、"), links);

    private void Listed(string english, string chinese, IEnumerable<string> texts)
    {
        var items = texts.ToArray();
        if (items.Length == 0)
        {
            return;
        }

        Heading(english, chinese);
        Line("");
        foreach (var item in items)
        {
            Line($"- {item}");
        }
    }

    private void Heading(string english, string chinese) => Paragraph("## " + In(english, chinese));

    private void Paragraph(string text)
    {
        Line("");
        Line(text);
    }

    private void Line(string text) => _page.Append(text).Append('\n');

    private string In(string english, string chinese) => language == Language.Chinese ? chinese : english;
}
