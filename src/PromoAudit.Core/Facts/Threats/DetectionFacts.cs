using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Threats;

/// <summary>What happens before somebody notices: a row each.</summary>
internal static class DetectionFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "unwatched",
                ExpressionType.Duration,
                new("longest time that it runs while nobody is on duty", "无人值守时活动最长连续跑多久"),
                "promotion.detection.unwatched > 6h",
                detection => Value.OfDuration(detection.Result.Unwatched)
            ),
            Fact(
                "within",
                ExpressionType.Duration,
                new("time until somebody notices, at the worst hour", "最坏情况下多久才有人发现"),
                "promotion.detection.within > 1h",
                detection => Value.OfDuration(detection.Result.Within)
            ),
            Fact(
                "uses",
                ExpressionType.Count,
                new("uses until then, at the rate seen in incidents", "按真实事故的下单速度，到发现时已用多少次"),
                "promotion.detection.uses > 1000",
                detection => detection.Result.Uses,
                NoteRate
            ),
            Fact(
                "loss",
                ExpressionType.Money,
                new("what they cost the plan's owner, as far as the caps let them", "到发现时在各项上限内的损失"),
                "promotion.detection.loss > 10000 CNY",
                detection => detection.Result.Loss,
                NoteRate
            ),
        ];

    private static void NoteRate(ResultRecord<Detection> detection, Value value, Ledger ledger) =>
        ledger.Add(detection.Result.Rate);

    private static ComputedFact<ResultRecord<Detection>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<Detection>, Value> get,
        Action<ResultRecord<Detection>, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
