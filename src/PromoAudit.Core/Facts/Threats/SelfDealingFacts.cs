using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Threats;

/// <summary>A faked order for money of others: a row each.</summary>
internal static class SelfDealingFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "cart",
                ExpressionType.Text,
                new(
                    "what the faked order holds; empty for a reward for an act",
                    "刷的那一单买什么；对行为的奖励则为空"
                ),
                "length(promotion.selfDealing.cart) > 0",
                dealing => Value.OfText(dealing.Result.Cart.ToString())
            ),
            Fact(
                "subsidy",
                ExpressionType.Money,
                new("money of others that one order brings", "一单能套到多少第三方的钱"),
                "promotion.selfDealing.subsidy > 100 CNY",
                dealing => Value.OfMoney(dealing.Result.Subsidy)
            ),
            Fact(
                "commission",
                ExpressionType.Money,
                new("what the platform and the payment keep of it", "平台扣点和支付手续费"),
                "promotion.selfDealing.commission < 10 CNY",
                dealing => Value.OfMoney(dealing.Result.Commission)
            ),
            Fact(
                "staging",
                ExpressionType.Money,
                new(
                    "what faking it costs: parcel, identity, the faked buyer's share",
                    "刷一单的成本：单号、身份、刷手佣金"
                ),
                "promotion.selfDealing.staging < 10 CNY",
                dealing => Value.OfMoney(dealing.Result.Staging),
                NoteStaging
            ),
            Fact(
                "margin",
                ExpressionType.Money,
                new("what remains of one faked order", "刷一单净赚多少"),
                "promotion.selfDealing.margin > 0 CNY",
                dealing => Value.OfMoney(dealing.Result.Margin),
                NoteStaging
            ),
        ];

    private static void NoteStaging(ResultRecord<SelfDealing> dealing, Value value, Ledger ledger)
    {
        ledger.Add(dealing.Result.Parcel);
        foreach (var figure in dealing.Result.Identity.Figures)
        {
            ledger.Add(figure);
        }

        ledger.Add(dealing.Result.Brusher);
    }

    private static ComputedFact<ResultRecord<SelfDealing>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<SelfDealing>, Value> get,
        Action<ResultRecord<SelfDealing>, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
