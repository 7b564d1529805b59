using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Explaining;

/// <summary>How far a condition is from holding: 0 where it holds, about one for each part that is in the way, less where figures are close.</summary>
internal sealed class FiringDistance
{
    private const decimal ForUnknown = 0.6m;
    private const int MostElements = 200;

    private readonly PartValues _values;

    private FiringDistance(Frame frame) => _values = new PartValues(frame);

    public static decimal Of(Expression condition, Frame frame, bool wanted = true) =>
        new FiringDistance(frame).Of(condition.Root, wanted);

    private decimal Of(Node node, bool wanted)
    {
        var answer = _values.AnswerOf(node);
        if (answer == (wanted ? PartAnswer.True : PartAnswer.False))
        {
            return 0;
        }

        return node switch
        {
            NotNode not => Of(not.Operand, !wanted),
            JunctionNode junction => OfParts(junction, wanted),
            LetNode { Name.IsFact: true } let => Of(let.Definition, wanted),
            DefaultNode otherwise => Of(otherwise.Operand, wanted),
            QuantifierNode quantifier => OfElements(quantifier, wanted),
            _ when answer == PartAnswer.Unknown => ForUnknown,
            CompareNode compare => Gap(compare),
            _ => 1,
        };
    }

    private decimal OfParts(JunctionNode junction, bool wanted)
    {
        var parts = PartValues.Flat(junction).Select(part => Of(part, wanted));
        return junction.Operator == Operator.And == wanted ? parts.Sum() : parts.Min();
    }

    private decimal OfElements(QuantifierNode quantifier, bool wanted)
    {
        var list = _values.Of(quantifier.List).List;
        if (quantifier.Body is not { } body || list.Count == 0)
        {
            return 1;
        }

        var kept = _values.Frame[quantifier.Slot];
        var (least, sum) = (decimal.MaxValue, 0m);
        for (var index = 0; index < Math.Min(list.Count, MostElements); index++)
        {
            _values.Frame[quantifier.Slot] = list[index];
            var distance = Of(body, quantifier.Kind == MacroKind.None ? !wanted : wanted);
            (least, sum) = (Math.Min(least, distance), sum + distance);
        }

        _values.Frame[quantifier.Slot] = kept;
        return quantifier.Kind == MacroKind.Any == wanted ? least : sum;
    }

    private decimal Gap(CompareNode compare)
    {
        var (left, right) = (_values.Of(compare.Left), _values.Of(compare.Right));
        if (compare.Left.Type is not UnitType { IsFigure: true } || !left.IsGiven || !right.IsGiven)
        {
            return 1;
        }

        var (one, other) = (left.Number, right.Number);
        var size = Math.Max(Math.Abs(one), Math.Abs(other));
        return 0.1m + (size == 0 ? 0 : 0.9m * Math.Min(1, Math.Abs((one / size) - (other / size))));
    }
}
