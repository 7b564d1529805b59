using static PromoAudit.Expressions.ExpressionType;

namespace PromoAudit.Expressions;

internal readonly record struct UnitRow(Operator Operator, UnitType Left, UnitType Right, UnitType Result);

/// <summary>Which units may meet in which operator, and what comes out. What is not here is a mistake.</summary>
internal static class UnitTable
{
    private static readonly UnitRow[] Table =
    [
        new(Operator.Add, Count, Count, Count),
        new(Operator.Add, Number, Number, Number),
        new(Operator.Add, Percent, Percent, Percent),
        new(Operator.Add, Money, Money, Money),
        new(Operator.Add, Duration, Duration, Duration),
        new(Operator.Add, Instant, Duration, Instant),
        new(Operator.Add, Duration, Instant, Instant),
        new(Operator.Subtract, Count, Count, Count),
        new(Operator.Subtract, Number, Number, Number),
        new(Operator.Subtract, Percent, Percent, Percent),
        new(Operator.Subtract, Money, Money, Money),
        new(Operator.Subtract, Duration, Duration, Duration),
        new(Operator.Subtract, Instant, Duration, Instant),
        new(Operator.Subtract, Instant, Instant, Duration),
        new(Operator.Multiply, Count, Count, Count),
        new(Operator.Multiply, Number, Number, Number),
        new(Operator.Multiply, Number, Percent, Number),
        new(Operator.Multiply, Percent, Number, Number),
        new(Operator.Multiply, Percent, Percent, Percent),
        new(Operator.Multiply, Money, Number, Money),
        new(Operator.Multiply, Number, Money, Money),
        new(Operator.Multiply, Money, Percent, Money),
        new(Operator.Multiply, Percent, Money, Money),
        new(Operator.Multiply, Duration, Number, Duration),
        new(Operator.Multiply, Number, Duration, Duration),
        new(Operator.Multiply, Duration, Percent, Duration),
        new(Operator.Multiply, Percent, Duration, Duration),
        new(Operator.Divide, Number, Number, Number),
        new(Operator.Divide, Number, Percent, Number),
        new(Operator.Divide, Percent, Number, Percent),
        new(Operator.Divide, Percent, Percent, Number),
        new(Operator.Divide, Money, Number, Money),
        new(Operator.Divide, Money, Percent, Money),
        new(Operator.Divide, Money, Money, Number),
        new(Operator.Divide, Duration, Number, Duration),
        new(Operator.Divide, Duration, Duration, Number),
    ];

    public static IReadOnlyList<UnitRow> Rows => Table;

    /// <summary>What comes out, or null. Rows for Count stand before those for Number, so whole figures stay whole where they can.</summary>
    public static UnitType? Find(Operator @operator, ExpressionType left, ExpressionType right)
    {
        foreach (var row in Table)
        {
            if (row.Operator == @operator && row.Left.Accepts(left) && row.Right.Accepts(right))
            {
                return row.Result;
            }
        }

        return null;
    }
}
