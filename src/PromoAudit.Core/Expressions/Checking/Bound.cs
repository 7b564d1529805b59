namespace PromoAudit.Expressions;

/// <summary>What a comparison compares with: a figure of a unit, or an expression that has one value, whatever it is.</summary>
/// <param name="Scale">The unit; the currency of money; the wording of an expression.</param>
/// <param name="Figure">0 for an expression.</param>
internal sealed record Bound(string Scale, decimal Figure, bool IsFixed)
{
    private const string ZeroMoney = "0";

    /// <summary>Rates are not known while rules are read, so money of two currencies decides nothing.</summary>
    private static readonly EvaluationContext NoRates = new NoPlan();

    /// <summary>Half of what a decimal can hold, so that a step beyond a bound can be taken.</summary>
    private const decimal Largest = decimal.MaxValue / 4;

    public static Bound Of(Node node)
    {
        if (node.Syntax is LiteralSyntax { Kind: TokenKind.Money } money)
        {
            return Fixed(money.Text, money.Number, node);
        }

        if (node.UsesNames || node.Type is not UnitType { IsFigure: true } unit)
        {
            return Wording(node);
        }

        var frame = new Frame(NoRates);
        frame.Start(new Scope());
        var value = node.Evaluate(frame);
        var scale = unit.Kind switch
        {
            ValueKind.Money when value.Number == 0 => ZeroMoney,
            ValueKind.Count => nameof(ValueKind.Number),
            var kind => kind.ToString(),
        };
        return value.IsGiven ? Fixed(scale, value.Number, node) : Wording(node);
    }

    public bool IsLike(Bound other) =>
        IsFixed == other.IsFixed
        && (
            string.Equals(Scale, other.Scale, StringComparison.Ordinal)
            || (IsFixed && (Scale == ZeroMoney || other.Scale == ZeroMoney))
        );

    private static Bound Fixed(string scale, decimal figure, Node node) =>
        Math.Abs(figure) < Largest ? new Bound(scale, figure, IsFixed: true) : Wording(node);

    private static Bound Wording(Node node) => new(ExpressionPrinter.Print(node.Syntax), 0, IsFixed: false);

    private sealed class NoPlan : EvaluationContext
    {
        public override string PlanCurrency => "";

        public override decimal? ToPlanCurrency(decimal amount, string currency) => null;
    }
}
