using System.Diagnostics;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>What people say for a comparison, which depends on what is compared.</summary>
internal static class ComparisonWords
{
    public static LocalizedText Of(Operator @operator, ExpressionType type) =>
        (type as UnitType)?.Kind switch
        {
            ValueKind.Instant => OfTime(@operator),
            ValueKind.Duration => OfDuration(@operator),
            >= ValueKind.Number and <= ValueKind.Count => OfFigure(@operator),
            _ => OfWord(@operator),
        };

    /// <summary>What holds where the comparison does not, of two values that are both given.</summary>
    public static Operator Opposite(Operator @operator) =>
        @operator switch
        {
            Operator.Equal => Operator.NotEqual,
            Operator.NotEqual => Operator.Equal,
            Operator.Less => Operator.GreaterOrEqual,
            Operator.LessOrEqual => Operator.Greater,
            Operator.Greater => Operator.LessOrEqual,
            Operator.GreaterOrEqual => Operator.Less,
            _ => throw new UnreachableException(),
        };

    private static LocalizedText OfFigure(Operator @operator) =>
        @operator switch
        {
            Operator.Equal => new("equals", "等于"),
            Operator.NotEqual => new("is not", "不等于"),
            Operator.Less => new("is below", "低于"),
            Operator.LessOrEqual => new("is at most", "不高于"),
            Operator.Greater => new("is above", "高于"),
            Operator.GreaterOrEqual => new("is at least", "不低于"),
            _ => throw new UnreachableException(),
        };

    private static LocalizedText OfDuration(Operator @operator) =>
        @operator switch
        {
            Operator.Equal => new("is as long as", "等于"),
            Operator.NotEqual => new("is not as long as", "不等于"),
            Operator.Less => new("is shorter than", "短于"),
            Operator.LessOrEqual => new("is no longer than", "不长于"),
            Operator.Greater => new("is longer than", "长于"),
            Operator.GreaterOrEqual => new("is no shorter than", "不短于"),
            _ => throw new UnreachableException(),
        };

    private static LocalizedText OfTime(Operator @operator) =>
        @operator switch
        {
            Operator.Equal => new("is the same moment as", "等于"),
            Operator.NotEqual => new("is not the same moment as", "不等于"),
            Operator.Less => new("is before", "早于"),
            Operator.LessOrEqual => new("is no later than", "不晚于"),
            Operator.Greater => new("is after", "晚于"),
            Operator.GreaterOrEqual => new("is no earlier than", "不早于"),
            _ => throw new UnreachableException(),
        };

    private static LocalizedText OfWord(Operator @operator) =>
        @operator == Operator.Equal ? new("is", "是") : new("is not", "不是");
}
