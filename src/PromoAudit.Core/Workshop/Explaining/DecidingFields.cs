using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Workshop.Linting;

namespace PromoAudit.Workshop.Explaining;

/// <summary>The fields of the plan that the deciding parts of a condition look at, with the figures that they are compared with.</summary>
internal sealed class DecidingFields
{
    private const int MostElements = 20;
    private const int MostFields = 60;

    private readonly PartValues _values;
    private readonly Plan _plan;
    private readonly List<string> _order = [];
    private readonly List<string> _missing = [];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, (OpenField Field, List<decimal> Boundaries)> _fields = new(
        StringComparer.Ordinal
    );

    private DecidingFields(Frame frame, Plan plan)
    {
        _values = new PartValues(frame);
        _plan = plan;
    }

    /// <summary>Texts that the condition names, such as a channel: what a field of free text may say.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Whether a part that decides rests on something that the audit works out.</summary>
    public bool RestsOnWork { get; private set; }

    public IEnumerable<OpenField> Fields => _order.Select(path => _fields[path].Field);

    /// <summary>Those that an undecided condition lacks; of a group that is missing as a whole those that it asks for.</summary>
    public IEnumerable<OpenField> Missing =>
        _missing
            .SelectMany(path =>
                _order.Where(known => known == path || known.StartsWith(path + ".", StringComparison.Ordinal))
            )
            .Distinct(StringComparer.Ordinal)
            .Select(path => _fields[path].Field);

    public IReadOnlyList<decimal> BoundariesOf(OpenField field) =>
        _fields.TryGetValue(field.Path, out var known) ? known.Boundaries : [];

    public static DecidingFields Of(Expression condition, Frame frame, Plan plan)
    {
        var fields = new DecidingFields(frame, plan);
        fields.Condition(condition.Root);
        fields.Name(condition.Root);
        foreach (var missing in fields._values.Of(condition.Root).Missing.Fields)
        {
            fields.Add(missing.Path, boundary: null);
            fields._missing.Add(missing.Path);
        }

        return fields;
    }

    private void Name(Node root)
    {
        foreach (var node in ConditionParts.Of(root))
        {
            switch (node)
            {
                case LetNode let:
                    Name(let.Definition);
                    break;
                case InNode { List: ListNode list }:
                    foreach (var item in list.Items)
                    {
                        Name(item);
                    }

                    break;
                case InWordsNode among:
                    foreach (var word in among.Words)
                    {
                        Name(word);
                    }

                    break;
                case LiteralNode { Value: { Kind: ValueKind.Text } value }:
                    Name(value.Text);
                    break;
                default:
                    break;
            }
        }
    }

    private void Name(string text)
    {
        if (!_texts.Contains(text))
        {
            _texts.Add(text);
        }
    }

    private void Condition(Node node)
    {
        switch (node)
        {
            case NotNode not:
                Condition(not.Operand);
                break;
            case JunctionNode junction:
                var answer = _values.AnswerOf(junction);
                var isMixed = answer == (junction.Operator == Operator.And ? PartAnswer.True : PartAnswer.False);
                foreach (
                    var part in PartValues.Flat(junction).Where(part => isMixed || _values.AnswerOf(part) == answer)
                )
                {
                    Condition(part);
                }

                break;
            case LetNode let:
                Condition(let.Definition);
                break;
            case QuantifierNode { Body: { } body } quantifier:
                Figure(quantifier.List, boundary: null);
                Elements(quantifier, () => Condition(body));
                break;
            case CompareNode compare:
                Figure(compare.Left, FigureOf(compare.Right));
                Figure(compare.Right, FigureOf(compare.Left));
                break;
            default:
                Figure(node, boundary: null);
                break;
        }
    }

    /// <param name="boundary">What the field is compared with; null where something is worked out from it first.</param>
    private void Figure(Node node, decimal? boundary)
    {
        switch (node)
        {
            case PropertyNode property:
                Property(property, boundary);
                break;
            case LetNode let:
                Figure(let.Definition, boundary);
                break;
            case DefaultNode otherwise:
                Figure(otherwise.Operand, boundary);
                Figure(otherwise.Otherwise, boundary);
                break;
            case PresenceNode presence:
                Figure(presence.Path, boundary: null);
                break;
            case MacroNode macro:
                Figure(macro.List, boundary: null);
                if (macro.Body is { } body)
                {
                    Elements(macro, () => Figure(body, boundary));
                }

                break;
            case JunctionNode or NotNode or CompareNode:
                Condition(node);
                break;
            default:
                foreach (var part in PartsOf(node))
                {
                    Figure(part, boundary: null);
                }

                break;
        }
    }

    private static Node[] PartsOf(Node node) =>
        node switch
        {
            ArithmeticNode sum => [sum.Left, sum.Right],
            NegateNode negate => [negate.Operand],
            FunctionNode { Second: { } second } function => [function.First, second],
            FunctionNode function => [function.First],
            InNode among => [among.Operand, among.List],
            InWordsNode among => [among.Operand],
            KnownNode known => [known.Operand],
            IfNode choice => [choice.Condition, choice.Then, choice.Otherwise],
            ListNode list => [.. list.Items],
            _ => [],
        };

    private void Property(PropertyNode node, decimal? boundary)
    {
        _values.Frame.Renew();
        var source = FactSources.Of(node, _values.Frame);
        RestsOnWork |= source.Origin == FactOrigin.WorkedOut;
        if (source.Origin is FactOrigin.Said or FactOrigin.NotSaid or FactOrigin.Default or FactOrigin.NoLimit)
        {
            Add(source.Path, boundary);
        }

        if (node.Owner is not SlotNode)
        {
            Figure(node.Owner, boundary: null);
        }
    }

    private void Add(string path, decimal? boundary)
    {
        foreach (var field in OpenField.Find(_plan, path) is { } one ? [one] : OpenField.Below(_plan, path))
        {
            if (_fields.Count < MostFields && _fields.TryAdd(field.Path, (field, [])))
            {
                _order.Add(field.Path);
            }
        }

        if (boundary is { } figure && _fields.TryGetValue(path, out var known) && !known.Boundaries.Contains(figure))
        {
            known.Boundaries.Add(figure);
        }
    }

    private void Elements(MacroNode macro, Action visit)
    {
        var list = _values.Of(macro.List).List;
        var kept = _values.Frame[macro.Slot];
        for (var index = 0; index < Math.Min(list.Count, MostElements); index++)
        {
            _values.Frame[macro.Slot] = list[index];
            visit();
        }

        _values.Frame[macro.Slot] = kept;
    }

    private decimal? FigureOf(Node node) =>
        node.Type is UnitType { IsFigure: true } && _values.Of(node) is { IsGiven: true } value ? value.Number : null;
}
