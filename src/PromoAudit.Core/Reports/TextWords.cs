using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>The words of the report itself, as the trade says them in each language.</summary>
internal static class TextWords
{
    public static readonly LocalizedText What = new("What", "漏洞");
    public static readonly LocalizedText Attack = new("Attack", "攻击");
    public static readonly LocalizedText Figures = new("Figures", "算账");
    public static readonly LocalizedText Why = new("Why", "原因");
    public static readonly LocalizedText Cost = new("Cost", "资损");
    public static readonly LocalizedText Before = new("Before", "此前");
    public static readonly LocalizedText Field = new("Field", "字段");
    public static readonly LocalizedText Fix = new("Fix", "改法");
    public static readonly LocalizedText Also = new("Also", "相关");
    public static readonly LocalizedText Note = new("Note", "说明");

    /// <summary>Columns of the label and the space behind it: the longest is "Figures", or two characters and a colon.</summary>
    public static int LabelColumns(Language language) => language == Language.Chinese ? 6 : 9;

    public static LocalizedText Of(Severity severity) =>
        severity switch
        {
            Severity.Critical => new("critical", "严重"),
            Severity.High => new("high", "高"),
            Severity.Medium => new("medium", "中"),
            Severity.Low => new("low", "低"),
            _ => new("info", "提示"),
        };

    public static readonly LocalizedText Unbounded = new(
        "No upper bound: nothing in the plan ends the loss.",
        "没有上限：方案里没有任何一项能止损。"
    );

    public static readonly LocalizedText Tentative = new(
        "Tentative: this rests on a guess about how the shop's software or its buyers behave.",
        "把握不大：这一条是按店铺系统或买家的常见做法推测的，请核实。"
    );

    public static readonly LocalizedText Preview = new(
        "The rule is on trial and does not change the verdict.",
        "这条规则还在试行，不影响最终结论。"
    );

    /// <summary>Why the severity is milder than the rule's own; null when it is not.</summary>
    public static LocalizedText? Lowering(Finding finding)
    {
        if (finding.Lowered is not { } reason)
        {
            return null;
        }

        var from = finding.LoweredFrom is { } severity ? Of(severity) : default;
        return new LocalizedText(
            $"Lowered from {from.English}: {reason.English}",
            $"由“{from.Chinese}”降级：{reason.Chinese}"
        );
    }

    public static LocalizedText AtRisk(string english, string chinese) =>
        new($"{english} at risk.", $"敞口 {chinese}。");
}
