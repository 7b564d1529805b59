using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Threats;

/// <summary>Trying codes until one works: a row each.</summary>
internal static class GuessingFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "perHit",
                ExpressionType.Number,
                new("codes to be tried for one that works", "平均试多少次能撞中一个"),
                "promotion.guessing.perHit < 10000",
                guessing => Value.OfNumber(guessing.Result.PerHit)
            ),
            Fact(
                "identities",
                ExpressionType.Count,
                new(
                    "how many guess at once: a small ring where tries are counted, else one",
                    "同时撞码的身份数：限制试错次数时按小团伙算，否则为 1"
                ),
                "promotion.guessing.identities > 1",
                guessing => Value.OfCount(guessing.Result.Identities),
                (guessing, _, ledger) => ledger.Add(guessing.Result.Ring)
            ),
            Fact(
                "triesPerHour",
                ExpressionType.Number,
                new("codes that they try in an hour together", "合计每小时能试多少个码"),
                "promotion.guessing.triesPerHour > 1000",
                guessing => Value.OfNumber(guessing.Result.TriesPerHour),
                NoteTries
            ),
            Fact(
                "timeToHit",
                ExpressionType.Duration,
                new(
                    "time until a code is hit on average; unlimited when the tries run out before",
                    "平均多久撞中一个；试错次数先用完则为不限"
                ),
                "promotion.guessing.timeToHit < 1h",
                guessing => guessing.Result.TimeToHit is { } time ? Value.OfDuration(time) : Value.Unlimited,
                NoteTries
            ),
            Fact(
                "hits",
                ExpressionType.Number,
                new("codes that are hit on average while the promotion runs", "活动期间平均能撞中多少个"),
                "promotion.guessing.hits > 1",
                guessing => Value.OfNumber(guessing.Result.Hits),
                NoteTries
            ),
            Fact(
                "price",
                ExpressionType.Money,
                new("what the identities cost by the hit", "每撞中一个要花的身份成本"),
                "promotion.guessing.price < 1 CNY",
                guessing => guessing.Result.Price,
                NotePrice
            ),
            Fact(
                "gain",
                ExpressionType.Money,
                new("what a hit brings more than it costs; none when nothing is hit", "每撞中一个净赚多少；撞不中则无"),
                "promotion.guessing.gain > 20 CNY",
                guessing => guessing.Result.Gain,
                NotePrice
            ),
            Fact(
                "loss",
                ExpressionType.Money,
                new(
                    "what the hits cost the plan's owner, as far as the caps let them",
                    "撞中的码在各项上限内会造成多少损失"
                ),
                "promotion.guessing.loss > 10000 CNY",
                guessing => guessing.Result.Loss,
                NoteTries
            ),
        ];

    private static void NoteTries(ResultRecord<CodeGuessing> guessing, Value value, Ledger ledger)
    {
        ledger.Add(guessing.Result.Machine);
        ledger.Add(guessing.Result.Ring);
    }

    private static void NotePrice(ResultRecord<CodeGuessing> guessing, Value value, Ledger ledger)
    {
        if (guessing.Result.Ring is null)
        {
            return;
        }

        NoteTries(guessing, value, ledger);
        foreach (var figure in guessing.Result.Identity.Figures)
        {
            ledger.Add(figure);
        }
    }

    private static ComputedFact<ResultRecord<CodeGuessing>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<CodeGuessing>, Value> get,
        Action<ResultRecord<CodeGuessing>, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
