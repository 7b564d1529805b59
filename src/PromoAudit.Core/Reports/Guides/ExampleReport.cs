using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>How the examples of a rule set came out: what did not come out as it says, and a count.</summary>
public static class ExampleReport
{
    public static void Write(
        RuleSet set,
        ImmutableArray<ExampleResult> results,
        TextWriter writer,
        ReportOptions options
    )
    {
        var page = new TextPage(writer, options);
        var failed = 0;
        foreach (var result in results)
        {
            if (result.Outcome != ExampleOutcome.Passed)
            {
                failed++;
                Failure(page, result);
            }
        }

        var rules = set.Rules.Length;
        page.Paragraph(
            page.In(
                $"{set.Name} {set.Version}: {rules} {(rules == 1 ? "rule" : "rules")}, {results.Length} examples, {(failed == 0 ? "all as they say" : $"{failed} not as they say")}.",
                $"{set.Name} {set.Version}：{rules} 条规则，{results.Length} 个示例，{(failed == 0 ? "全部符合预期" : $"{failed} 个不符合预期")}。"
            ),
            paint: page.Ansi.Bold
        );
    }

    private static void Failure(TextPage page, ExampleResult result)
    {
        page.Paragraph(
            page.In(
                $"{result.RuleId}, example {result.Number}: {Outcome(result).English}",
                $"{result.RuleId} 第 {result.Number} 个示例：{Outcome(result).Chinese}"
            ),
            paint: page.Ansi.Red
        );
        page.Excerpt(result.Place);
        foreach (var finding in result.Findings)
        {
            page.Paragraph(page.In(finding.Message), indent: 2);
        }

        foreach (var check in result.Inconclusive)
        {
            page.Paragraph(
                page.In("Missing: ", "缺少：") + page.Joined(check.Missing.Select(field => field.Path)),
                indent: 2
            );
        }

        page.Blank();
        foreach (var diagnostic in result.Diagnostics)
        {
            page.Line(DiagnosticRenderer.Render(diagnostic, page.Language));
        }
    }

    private static LocalizedText Outcome(ExampleResult result) =>
        result.Outcome switch
        {
            ExampleOutcome.Missing when result.Expected == ExampleAnswer.Inconclusive => new(
                "should be undecided, but the rule is quiet",
                "应当无法判定，规则却没有反应"
            ),
            ExampleOutcome.Missing => new("should fire, but the rule is quiet", "应当触发，规则却没有反应"),
            ExampleOutcome.Noisy when result.Expected == ExampleAnswer.Inconclusive => new(
                "should be undecided, but the rule fires",
                "应当无法判定，规则却触发了"
            ),
            ExampleOutcome.Noisy => new("should be quiet, but the rule fires", "不应触发，规则却触发了"),
            ExampleOutcome.OtherSeverity => new(
                $"fires as {TextWords.Of(result.Findings[0].Severity).English}, and not as it says",
                $"触发了，但级别是“{TextWords.Of(result.Findings[0].Severity).Chinese}”，与示例写的不同"
            ),
            ExampleOutcome.Undecided => new(
                "should be decided, but figures are missing",
                "应当能判定，却因为缺少数据判定不了"
            ),
            _ => new("the plan of the example cannot be read", "示例里的方案读不了"),
        };
}
