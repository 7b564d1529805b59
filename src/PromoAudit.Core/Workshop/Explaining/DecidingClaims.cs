using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>The few claims that make a condition what it is: each of them by itself where one is enough, all of them where it takes all.</summary>
internal sealed class DecidingClaims
{
    private readonly PartValues _values;
    private readonly Claims _claims;
    private readonly List<LocalizedText> _found = [];

    private DecidingClaims(Frame frame)
    {
        _values = new PartValues(frame);
        _claims = new Claims(_values);
    }

    /// <param name="condition">Known to hold, or known not to.</param>
    public static ImmutableArray<LocalizedText> Of(Expression condition, Frame frame)
    {
        var claims = new DecidingClaims(frame);
        claims.Add(condition.Root, claims._values.Of(condition.Root).IsTrue);
        return [.. claims._found.Distinct()];
    }

    private void Add(Node node, bool holds)
    {
        switch (node)
        {
            case NotNode not:
                Add(not.Operand, !holds);
                break;
            case JunctionNode junction when junction.Operator == Operator.And == holds:
                foreach (var part in PartValues.Flat(junction))
                {
                    Add(part, holds);
                }

                break;
            case JunctionNode junction:
                foreach (var part in PartValues.Flat(junction).Where(part => IsSo(part, holds)))
                {
                    Add(part, holds);
                    if (holds)
                    {
                        // One that holds is enough.
                        break;
                    }
                }

                break;
            case LetNode let when let.Name.IsFact:
                Add(let.Definition, holds);
                break;
            case DefaultNode otherwise when _values.Of(otherwise.Operand) is { IsUnknown: false, IsNothing: false }:
                Add(otherwise.Operand, holds);
                break;
            case QuantifierNode { Body: { } body } quantifier when holds == (quantifier.Kind == MacroKind.Any):
                Element(quantifier, body, quantifier.Kind != MacroKind.All);
                break;
            default:
                _found.Add(_claims.Of(node, holds));
                break;
        }
    }

    /// <summary>One element that decides: the first.</summary>
    private void Element(QuantifierNode quantifier, Node body, bool wanted)
    {
        var list = _values.Of(quantifier.List).List;
        var kept = _values.Frame[quantifier.Slot];
        for (var index = 0; index < list.Count; index++)
        {
            _values.Frame[quantifier.Slot] = list[index];
            if (IsSo(body, wanted))
            {
                var before = _found.Count;
                Add(body, wanted);
                if (before < _found.Count && _values.Shown(list[index]) is { } name)
                {
                    var claim = _found[before];
                    _found[before] = new LocalizedText(
                        $"for {name.English} {claim.English}",
                        $"对于{name.Chinese}，{claim.Chinese}"
                    );
                }

                break;
            }
        }

        _values.Frame[quantifier.Slot] = kept;
    }

    private bool IsSo(Node node, bool holds) => _values.AnswerOf(node) == (holds ? PartAnswer.True : PartAnswer.False);
}
