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

    public static Value IdentityOf(PromotionSubject promotion) =>
        Value.OfRecord(new ResultRecord<IdentityTrade>(Identity, new IdentityTrade(promotion), promotion, "identity"));
}
