using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>How an example came out, in words.</summary>
internal static class ExampleWords
{
    /// <summary>A few words, for counts.</summary>
    public static LocalizedText NameOf(ExampleOutcome outcome) =>
        outcome switch
        {
            ExampleOutcome.Missing => new("missing", "漏报"),
            ExampleOutcome.Noisy => new("noisy", "误报"),
            ExampleOutcome.Undecided => new("undecided", "判定不了"),
            ExampleOutcome.Unreadable => new("unreadable", "读不了"),
            ExampleOutcome.OtherSeverity => new("of another severity", "级别不同"),
            ExampleOutcome.OtherPlace => new("in another place", "位置不同"),
            ExampleOutcome.OtherFigures => new("with other figures", "数值不同"),
            ExampleOutcome.OtherMissing => new("lacking other fields", "所缺字段不同"),
            _ => new("as it says", "符合预期"),
        };

    /// <summary>For programs.</summary>
    public static string KeyOf(ExampleOutcome outcome) =>
        outcome switch
        {
            ExampleOutcome.Passed => "passed",
            ExampleOutcome.Missing => "missing",
            ExampleOutcome.Noisy => "noisy",
            ExampleOutcome.Undecided => "undecided",
            ExampleOutcome.Unreadable => "unreadable",
            ExampleOutcome.OtherSeverity => "otherSeverity",
            ExampleOutcome.OtherPlace => "otherPlace",
            ExampleOutcome.OtherFigures => "otherFigures",
            _ => "otherMissing",
        };

    /// <summary>The example as people find it: the rule, and its number or its name.</summary>
    public static LocalizedText TitleOf(ExampleResult result) =>
        result.Name is { } name
            ? new(
                $"{result.RuleId}, case {result.Number} \"{name}\"",
                $"{result.RuleId} 第 {result.Number} 个用例“{name}”"
            )
            : new($"{result.RuleId}, example {result.Number}", $"{result.RuleId} 第 {result.Number} 个示例");

    public static LocalizedText Of(ExampleResult result) =>
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
            ExampleOutcome.OtherPlace => new("fires in another place", "触发了，但位置不同"),
            ExampleOutcome.OtherFigures => new("comes to other figures", "算出的数值不同"),
            ExampleOutcome.OtherMissing => new("lacks other fields", "缺少的字段不同"),
            ExampleOutcome.Undecided => new(
                "should be decided, but figures are missing",
                "应当能判定，却因为缺少数据判定不了"
            ),
            _ => new("the plan of the example cannot be read", "示例里的方案读不了"),
        };
}
