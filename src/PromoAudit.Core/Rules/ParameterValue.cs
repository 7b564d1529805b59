using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>The value of a parameter while rules are read: there is no plan yet, so that money compares with money of its own currency only.</summary>
internal sealed class ParameterValue(Expression expression)
{
    /// <summary>Below zero when smaller than the other one; null when the two cannot be compared.</summary>
    public int? Compare(YamlScalar other, UnitType type)
    {
        if (ParameterTuning.Literal(other, type, new Diagnostics()) is not { } literal)
        {
            return null;
        }

        var frame = new Frame(new FirstCurrency());
        var (mine, its) = (Evaluated(expression, frame), Evaluated(literal.Expression, frame));
        return mine.IsGiven && its.IsGiven && mine.Kind == its.Kind ? mine.Number.CompareTo(its.Number) : null;
    }

    public bool IsSameAs(YamlScalar other, UnitType type) =>
        type.IsFigure
            ? Compare(other, type) == 0
            : ParameterTuning.Literal(other, type, new Diagnostics()) is { } literal
                && literal.Expression.Text == expression.Text;

    private Expression Expression => expression;

    private static Value Evaluated(Expression expression, Frame frame)
    {
        frame.Start(new Scope());
        return expression.Evaluate(frame);
    }

    private sealed class FirstCurrency : EvaluationContext
    {
        private string? _currency;

        public override string PlanCurrency => _currency ?? "";

        public override decimal? ToPlanCurrency(decimal amount, string currency)
        {
            _currency ??= currency;
            return currency == _currency ? amount : null;
        }
    }
}
