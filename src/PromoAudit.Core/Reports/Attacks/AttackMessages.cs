using PromoAudit.Facts.Meetings;
using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

/// <summary>PA55x: what can be wrong with the question for attacks.</summary>
internal static class AttackMessages
{
    public static Diagnostic UnknownPromotion(string id, string? nearest) =>
        Error(
            "PA551",
            new($"The plan has no promotion \"{id}\".", $"方案里没有“{id}”这个活动。"),
            nearest is null
                ? new("Write the id of one of its promotions.", "请写方案里某个活动的 id。")
                : new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
        );

    public static Diagnostic NotTogether(string first, string second, MeetingObstacle obstacle)
    {
        var (english, chinese) = Reason(obstacle);
        return Error(
            "PA552",
            new(
                $"\"{first}\" and \"{second}\" cannot be used on one order: {english}.",
                $"“{first}”和“{second}”的活动不会用在同一单：{chinese}。"
            ),
            new("Look at each by itself.", "请分别查看每份方案。")
        );
    }

    public static Diagnostic NothingInCommon() =>
        Error(
            "PA553",
            new("No article is sold by all of these plans.", "没有一个商品是这几份方案都卖的。"),
            new("Name only plans that share an article.", "请只写有共同商品的方案。")
        );

    private static LocalizedText Reason(MeetingObstacle obstacle) =>
        obstacle switch
        {
            MeetingObstacle.OtherShop => new(
                "they differ in profile, currency, timezone, market or owner",
                "平台、币种、时区、市场或所属方不一致"
            ),
            MeetingObstacle.NoCommonTime => new("nothing in them is live at the same time", "没有同时有效的活动"),
            MeetingObstacle.SamePlan => new(
                "they are two versions of one plan, with the same name or with a promotion in common",
                "它们是同一份方案的两个版本（方案名相同，或者有相同的活动）"
            ),
            _ => new(
                "they have no article in common, or one that has another price",
                "没有共同的商品，或者共同商品的价格不一致"
            ),
        };

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
