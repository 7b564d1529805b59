using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>What the properties of a rule are called.</summary>
internal static class RuleGuideWords
{
    public static LocalizedText Of(RuleStatus status) =>
        status switch
        {
            RuleStatus.Preview => new("on trial", "试行"),
            RuleStatus.Stable => new("stable", "正式"),
            _ => new("deprecated", "已停用"),
        };

    public static LocalizedText Of(Confidence confidence) =>
        confidence switch
        {
            Confidence.Certain => new("certain", "确定"),
            Confidence.Firm => new("firm", "较高"),
            _ => new("tentative", "不大"),
        };

    public static LocalizedText Subject(string subject) =>
        subject switch
        {
            "promotion" => new("promotion", "每个活动"),
            "item" => new("item", "每个商品"),
            "pair" => new("pair", "每两个活动"),
            "attack" => new("attack", "每一种有利可图的攻击"),
            "meeting" => new("meeting", "每两个会撞到同一单的方案"),
            _ => new("plan", "整份方案"),
        };
}
