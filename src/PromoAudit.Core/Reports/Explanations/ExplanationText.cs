using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Reports.Explanations;

/// <summary>Why a rule fired for the subjects of a plan, or why not: for people who write plans, not rules.</summary>
internal static class ExplanationText
{
    private const int MostOthers = 10;

    public static void Write(RuleExplanation explanation, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        var rule = explanation.Rule;
        page.Paragraph($"{page.In(rule.Title)}  [{rule.Id}]", paint: page.Ansi.Bold);
        page.Paragraph(
            page.In(
                $"{explanation.Audit.Path} · {explanation.Rules.Name} {explanation.Rules.Version}{Standing(rule).English}",
                $"{explanation.Audit.Path} · {explanation.Rules.Name} {explanation.Rules.Version}{Standing(rule).Chinese}"
            ),
            paint: page.Ansi.Dim
        );
        page.Paragraph(
            page.In("✓ holds   ✗ does not hold   ? unknown   · a figure", "✓ 成立　✗ 不成立　? 未知　· 数值"),
            paint: page.Ansi.Dim
        );
        if (explanation.Subjects.IsEmpty)
        {
            page.Blank();
            page.Paragraph(page.In(Nothing(rule)));
        }

        foreach (var subject in explanation.Subjects)
        {
            Write(page, subject);
        }

        Others(page, explanation.Others);
    }

    private static LocalizedText Standing(Rule rule) =>
        rule.Status switch
        {
            RuleStatus.Deprecated => new(" · deprecated, no longer runs", " · 已停用，审计时不再运行"),
            RuleStatus.Preview => new(" · on trial, never changes the verdict", " · 试行中，不影响结论"),
            _ => default,
        };

    private static LocalizedText Nothing(Rule rule) =>
        rule.Subject switch
        {
            "meeting" => new(
                "This rule looks at two plans of one run; explain looks at one plan.",
                "这条规则比较同一次审计里的两个方案；explain 一次只看一个方案。"
            ),
            "attack" => new(
                "The rule is asked for attacks that pay, and the search found none in this plan.",
                "这条规则只看有利可图的攻击；在这个方案里没有搜到。"
            ),
            "pair" => new(
                "The rule is asked for every two promotions; this plan has fewer than two.",
                "这条规则看任意两个活动；这个方案里的活动不到两个。"
            ),
            "item" => new("The plan has no articles for the rule to look at.", "方案里没有商品，规则没有检查对象。"),
            _ => new("The plan has no promotions for the rule to look at.", "方案里没有活动，规则没有检查对象。"),
        };

    private static void Write(TextPage page, SubjectExplanation explained)
    {
        page.Blank();
        var subject = explained.Subject;
        var place = subject.Place is { } where ? page.In($"  ({where})", $"（{where}）") : "";
        var answer = page.In(ExplanationWords.Of(explained.Answer));
        page.Paragraph(
            $"{page.In(ExplanationWords.Subject(subject.Kind))} {page.In(subject.Name)}{page.In(": ", "：")}{answer}{place}",
            paint: page.Ansi.Bold
        );
        page.Paragraph(page.In(explained.Verdict), indent: 2);
        foreach (var field in explained.Missing.Where(field => field.Reason is null).Take(MostOthers))
        {
            page.Paragraph(
                page.In($"Would help to decide: {field.Path}", $"填写后有助于判断：{field.Path}")
                    + (field.Place is { } at ? page.In($" ({at})", $"（{at}）") : ""),
                indent: 2
            );
        }

        page.Blank();
        new PartText(page).Write(explained.Condition);
        Ladder(page, explained);
        Fate(page, explained);
        FlipText.Write(page, explained.Answer, explained.Flip);
    }

    private static void Ladder(TextPage page, SubjectExplanation explained)
    {
        if (explained.Severity.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Paragraph(page.In("Severity", "级别"), paint: page.Ansi.Bold);
        foreach (var step in explained.Severity)
        {
            Step(page, page.In(TextWords.Of(step.Severity)), step, explained.Severity.Length == 1);
        }

        foreach (var step in explained.Lowered)
        {
            var word = TextWords.Of(step.Severity);
            Step(page, page.In($"lowered to {word.English}", $"降为“{word.Chinese}”"), step);
        }
    }

    private static void Step(TextPage page, string word, ExplainedStep step, bool isOnly = false)
    {
        var claim =
            step.Claim is { } text ? page.In(": ", "：") + page.In(text)
            : isOnly ? ""
            : page.In(": otherwise", "：其他情况");
        var unknown =
            step.Answer == PartAnswer.Unknown ? page.In(" · unknown, so it does not count", " · 未知，不计入") : "";
        page.Paragraph(
            $"{ExplanationWords.Of(step.Answer)} {word}{claim}{unknown}",
            indent: 2,
            step.Decides ? null : page.Ansi.Dim
        );
        if (step.Because is { } because)
        {
            page.Paragraph(page.In(because), indent: 4);
        }
    }

    /// <summary>What became of it in the report.</summary>
    private static void Fate(TextPage page, SubjectExplanation explained)
    {
        if (explained.ToldBy is { } other)
        {
            page.Paragraph(
                page.In(
                    $"The report tells of it under {other.RuleId}, which is about the same hole.",
                    $"报告里由 {other.RuleId} 一并说明，它说的是同一个漏洞。"
                ),
                indent: 2
            );
        }

        if (explained.Finding?.Acceptance is { } acceptance)
        {
            page.Paragraph(page.In(acceptance.Note), indent: 2);
        }
    }

    private static void Others(TextPage page, ImmutableArray<OtherSubject> others)
    {
        if (others.IsEmpty)
        {
            return;
        }

        page.Blank();
        foreach (var answer in new[] { RuleAnswer.Fires, RuleAnswer.Undecided, RuleAnswer.Quiet })
        {
            var names = others
                .Where(other => other.Answer == answer)
                .Select(other => page.In(other.Subject.Name))
                .ToArray();
            if (names.Length == 0)
            {
                continue;
            }

            var more = names.Length - MostOthers;
            var shown =
                page.Joined(names.Take(MostOthers))
                + (more > 0 ? page.In($" and {more} more", $" 等 {names.Length} 个") : "");
            page.Paragraph(
                page.In(
                    $"{names.Length} more {ExplanationWords.Of(answer).English}: {shown}",
                    $"另有 {names.Length} 个{ExplanationWords.Of(answer).Chinese}：{shown}"
                ),
                paint: page.Ansi.Dim
            );
        }

        page.Paragraph(page.In("--subject opens another one.", "用 --subject 查看其他对象。"), paint: page.Ansi.Dim);
    }
}
