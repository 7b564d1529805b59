using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Figures that are somewhat too large or too small.</summary>
internal static class FigureMutations
{
    // Half as much again is further off than rounding and nearer than a slip of the decimal point: a threshold that no case pins down
    // within that has been tried only far away from it. Of small counts the neighbours are taken, which is where people miscount.
    private const decimal SmallCount = 10;
    private const decimal Largest = 1_000_000_000_000;

    public static IEnumerable<Change> Of(Spot spot, SyntaxTypes types)
    {
        if (spot.Node is not LiteralSyntax { IsFigure: true } literal)
        {
            yield break;
        }

        foreach (var number in Around(literal, types))
        {
            if (number != literal.Number && !IsBoundary(spot, number - literal.Number, types))
            {
                var other = literal with { Number = number };
                yield return Change.At(spot, other, Case(spot, other));
            }
        }
    }

    private static IEnumerable<decimal> Around(LiteralSyntax literal, SyntaxTypes types)
    {
        var number = literal.Number;
        var isWhole = literal.Kind == TokenKind.Number && decimal.IsInteger(number);
        if (number == 0)
        {
            // Nothing is half as much again as nothing; whether zero itself counts is asked where the comparison is changed.
            return types.IsCount(literal) ? [1] : [];
        }

        return isWhole && number <= SmallCount ? [number - 1, number + 1]
            : number > Largest ? []
            : [Rounded(number / 1.5m, isWhole), Rounded(number * 1.5m, isWhole)];
    }

    private static decimal Rounded(decimal number, bool isWhole)
    {
        var digits = isWhole || number >= SmallCount ? 0 : 1;
        for (var least = 1m; digits > 0 && number < least && digits < 12; least /= 10)
        {
            digits++;
        }

        // Without zeros at the end: as somebody would write it.
        return decimal.Round(number, digits, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
    }

    /// <summary>Of counts, <c>x &gt;= 4</c> is <c>x &gt; 3</c>: that is tried where the comparison is changed.</summary>
    private static bool IsBoundary(Spot spot, decimal step, SyntaxTypes types)
    {
        if (spot.Above?.Node is not BinarySyntax comparison || !types.ComparesCounts(comparison))
        {
            return false;
        }

        var upwards = comparison.Operator switch
        {
            Operator.GreaterOrEqual or Operator.Less => 1,
            Operator.Greater or Operator.LessOrEqual => -1,
            _ => 0,
        };
        return step == (spot.Index == 1 ? upwards : -upwards);
    }

    /// <summary>What tells one figure from another in that spot.</summary>
    public static LocalizedText Case(Spot spot, LiteralSyntax other)
    {
        var (before, after) = (ExpressionPrinter.Print(spot.Node), ExpressionPrinter.Print(other));
        if (spot.Above?.Node is not BinarySyntax comparison || !comparison.Operator.Info().IsComparison)
        {
            return CaseTexts.Makes(before, after);
        }

        var compared = ExpressionPrinter.Print(spot.Index == 0 ? comparison.Right : comparison.Left);
        return spot.Node is LiteralSyntax literal && literal.Number < other.Number
            ? CaseTexts.Between(compared, before, after)
            : CaseTexts.Between(compared, after, before);
    }
}
