using PromoAudit.Expressions;
using PromoAudit.Facts.Structure;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>The time that two promotions have in common.</summary>
internal static class OverlapFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "from",
                ExpressionType.Instant,
                new(
                    "first moment at which both can be used; none where no start is said",
                    "两者都可用的开始时间；没写则无"
                ),
                "pair.overlap.from >= first.valid.from",
                overlap => overlap.Result.Starts is { } starts ? Value.OfInstant(starts) : Value.Nothing
            ),
            Fact(
                "to",
                ExpressionType.Instant,
                new(
                    "first moment when one of the two is over; unlimited where no end is said",
                    "其中一个结束的时间（不含）；没写为不限"
                ),
                "pair.overlap.to <= first.valid.to",
                overlap => overlap.Result.Ends is { } ends ? Value.OfInstant(ends) : Value.Unlimited
            ),
            Fact(
                "days",
                ExpressionType.Count,
                new(
                    "calendar days on which both can be used; unlimited without a start or an end",
                    "两者都可用的天数；没有起止时间为不限"
                ),
                "pair.overlap.days > 7",
                overlap => overlap.Result.Days is { } days ? Value.OfCount(days) : Value.Unlimited
            ),
        ];

    private static ComputedFact<ResultRecord<ValidTime>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<ValidTime>, Value> get
    ) => new(name, type, describes, example, get);
}
