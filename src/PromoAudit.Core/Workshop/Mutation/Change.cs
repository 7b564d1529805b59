using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>One thing in an expression done differently.</summary>
/// <param name="Whole">The changed expression.</param>
/// <param name="Span">Where the caret goes, in the text of the expression.</param>
/// <param name="Before">What stands there, as people write it.</param>
/// <param name="After">What stands there instead; empty where it is left out.</param>
/// <param name="Case">What a case has to be like to notice: the end of a sentence that starts with "a case in which".</param>
internal sealed record Change(Syntax Whole, SourceSpan Span, string Before, string After, LocalizedText Case)
{
    /// <summary>Something else instead of the spot.</summary>
    public static Change At(Spot spot, Syntax other, LocalizedText whatToTry) =>
        new(
            spot.WholeWith(other),
            spot.Node.Span,
            ExpressionPrinter.Print(spot.Node),
            ExpressionPrinter.Print(other),
            whatToTry
        );
}
