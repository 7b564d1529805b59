using PromoAudit.Expressions;
using PromoAudit.Facts.Structure;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>A limit that never takes effect, and the one that is reached first.</summary>
internal static class IdleLimitFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "field",
                ExpressionType.Text,
                new("the limit that never takes effect, as the plan calls it", "永远用不到的那个上限字段"),
                "any(promotion.idleLimits, i => i.field == 'limits.perBuyer')",
                idle => Value.OfText(idle.Result.Field)
            ),
            Fact(
                "figure",
                ExpressionType.Count,
                new("its figure", "它的数值"),
                "any(promotion.idleLimits, i => i.figure > 2 * i.byFigure)",
                idle => Value.OfCount(idle.Result.Figure)
            ),
            Fact(
                "by",
                ExpressionType.Text,
                new("the tighter limit that is reached first", "先生效的更严上限字段"),
                "any(promotion.idleLimits, i => i.by == 'limits.total')",
                idle => Value.OfText(idle.Result.By)
            ),
            Fact(
                "byFigure",
                ExpressionType.Count,
                new("the figure of the tighter one", "更严上限的数值"),
                "any(promotion.idleLimits, i => i.byFigure < i.figure)",
                idle => Value.OfCount(idle.Result.ByFigure)
            ),
        ];

    private static ComputedFact<ResultRecord<IdleLimit>> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ResultRecord<IdleLimit>, Value> get
    ) => new(name, type, describes, example, get);
}
