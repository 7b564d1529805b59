using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>The figures that a field of plans can have.</summary>
/// <param name="Least">Null where there is no least.</param>
/// <param name="Most">Null where there is no most.</param>
internal sealed record PossibleRange(decimal? Least, decimal? Most)
{
    /// <returns>Null for what is not said by plans, and for what is no figure.</returns>
    public static PossibleRange? Of(PropertyNode path) =>
        (path.Property as PlanFieldProperty)?.Field switch
        {
            { Kind: FieldKind.Percent } field => new(0, field.Most),
            { Kind: FieldKind.Count or FieldKind.Money or FieldKind.Duration } field
                when !field.Is(FieldForms.Negative) => new(0, null),
            _ => null,
        };

    /// <summary>The answer that is the same for every value the field can have; null where it depends.</summary>
    /// <param name="operator">With the field on its left.</param>
    public bool? Answer(Operator @operator, decimal figure) =>
        @operator switch
        {
            Operator.Less => Never(figure <= Least) ?? Always(figure > Most),
            Operator.LessOrEqual => Never(figure < Least) ?? Always(figure >= Most),
            Operator.Greater => Always(figure < Least) ?? Never(figure >= Most),
            Operator.GreaterOrEqual => Always(figure <= Least) ?? Never(figure > Most),
            Operator.Equal => Never(figure < Least || figure > Most),
            Operator.NotEqual => Always(figure < Least || figure > Most),
            _ => null,
        };

    public LocalizedText Described =>
        Most is { } most
            ? new($"between 0 and {ValueFormat.Percent(most)}", $"在 0 与 {ValueFormat.Percent(most)} 之间")
            : new("never below zero", "不会小于零");

    private static bool? Always(bool isSo) => isSo ? true : null;

    private static bool? Never(bool isSo) => isSo ? false : null;
}
