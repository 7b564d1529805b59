using PromoAudit.Expressions;
using PromoAudit.Facts.Threats;

namespace PromoAudit.Facts;

/// <content>What an attack costs and brings, and how it becomes values.</content>
internal static partial class FactSchema
{
    public static RecordType Identity { get; } =
        Computed(
            "identity",
            new("what one more identity costs, and what it takes", "多一个身份要花多少、能拿多少"),
            IdentityFacts.All
        );

    public static RecordType CashOut { get; } =
        Computed("cashOut", new("goods bought to be sold again", "买来转卖套利的商品"), CashOutFacts.All);

    public static RecordType Guessing { get; } =
        Computed("guessing", new("trying codes until one works", "撞码：一直试到撞中"), GuessingFacts.All);

    public static RecordType Detection { get; } =
        Computed(
            "detection",
            new("what happens before somebody notices", "有人发现之前会发生什么"),
            DetectionFacts.All
        );

    public static RecordType SelfDealing { get; } =
        Computed(
            "selfDealing",
            new("a faked order for money of others", "为套取第三方的钱而刷的一单"),
            SelfDealingFacts.All
        );

    public static Value IdentityOf(PromotionSubject promotion) =>
        Value.OfRecord(new ResultRecord<IdentityTrade>(Identity, new IdentityTrade(promotion), promotion, "identity"));
}
