using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Threats;

/// <summary>What one more identity costs, and what it takes: a row each.</summary>
internal static class IdentityFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "binding",
                ExpressionType.ListOf(ExpressionType.Text),
                new("what somebody needs a fresh one of to count as another buyer", "冒充另一个买家需要换新的哪些东西"),
                "\"phone\" in promotion.identity.binding",
                identity => Value.OfList(ValueList.OfTexts(identity.Result.Binding)),
                restsOn: (identity, _, ledger) =>
                {
                    if (IdentityBinding.GuestsAreNotCounted((PromotionSubject)identity.Owner))
                    {
                        ledger.AddSetting("guests");
                    }
                }
            ),
            Fact(
                "price",
                ExpressionType.Money,
                new("what one of each costs together", "这些东西各换一个合计多少钱"),
                "promotion.identity.price < 1 CNY",
                identity => Value.OfMoney(identity.Result.Price),
                restsOn: NotePrice
            ),
            Fact(
                "forSale",
                ExpressionType.Bool,
                new(
                    "whether such buyers can be had for money: not people on a list or of the staff",
                    "这样的身份能否买到：名单内的人和员工不能"
                ),
                "promotion.identity.forSale",
                identity => Value.Of(identity.Result.IsForSale)
            ),
            Fact(
                "benefit",
                ExpressionType.Money,
                new(
                    "what one identity can take; for prizes what it draws on average",
                    "一个身份最多能拿多少；抽奖按平均能中多少算"
                ),
                "promotion.identity.benefit > 10 CNY",
                identity => identity.Result.Benefit
            ),
            Fact(
                "gain",
                ExpressionType.Money,
                new("benefit less price", "所得减去身份成本"),
                "promotion.identity.gain > 0 CNY",
                identity => identity.Result.Gain,
                restsOn: NotePrice
            ),
            Fact(
                "ratio",
                ExpressionType.Number,
                new("benefit as a multiple of the price", "所得是身份成本的几倍"),
                "promotion.identity.ratio >= 10",
                identity => identity.Result.Ratio,
                restsOn: NotePrice
            ),
            Fact(
                "lossAtRing",
                ExpressionType.Money,
                new(
                    "what a ring of the usual size costs the plan's owner, as far as the caps let it",
                    "常见规模的团伙在各项上限内会给方案所属方造成多少损失"
                ),
                "promotion.identity.lossAtRing > 10000 CNY",
                identity => identity.Result.LossAtRing,
                restsOn: (identity, _, ledger) => ledger.Add(identity.Result.Ring)
            ),
        ];

    private static void NotePrice(ResultRecord<IdentityTrade> identity, Value value, Ledger ledger)
    {
        foreach (var figure in identity.Result.Figures)
        {
            ledger.Add(figure);
        }
    }

    private static ComputedFact<ResultRecord<IdentityTrade>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<IdentityTrade>, Value> get,
        Action<ResultRecord<IdentityTrade>, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
