using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>
/// A condition opened into its parts for the subject in the frame. Each part is evaluated by itself and shown with what it came to; which
/// ones decided follows the meaning of <c>and</c> and <c>or</c>, not the order in which the rule happens to ask.
/// </summary>
internal sealed partial class ConditionTree
{
    /// <summary>More lines than this nobody reads; what is left out is counted where it is left out.</summary>
    private const int MostParts = 300;

    private readonly PartValues _values;
    private readonly Claims _claims;
    private readonly HashSet<int> _opened = [];
    private int _left = MostParts;

    private ConditionTree(Frame frame)
    {
        _values = new PartValues(frame);
        _claims = new Claims(_values);
    }

    public static ExplainedPart Of(Expression condition, Frame frame) =>
        new ConditionTree(frame).Condition(condition.Root);

    private ExplainedPart Condition(Node node, bool holds = true)
    {
        _left--;
        return node switch
        {
            NotNode not => Condition(not.Operand, !holds),
            JunctionNode junction => Junction(junction, holds),
            QuantifierNode quantifier => Elements(Line(PartKind.Elements, node, holds), quantifier),
            LetNode let => Named(let, holds),
            DefaultNode { Otherwise: LiteralNode } otherwise => Condition(otherwise.Operand, holds) with
            {
                Text = _claims.Of(node, holds),
                Code = PartValues.CodeOf(node),
                Answer = Line(PartKind.Condition, node, holds).Answer,
            },
            DefaultNode otherwise => Line(PartKind.Condition, node, holds) with { Parts = WithDefault(otherwise) },
            IfNode choice => Line(PartKind.Condition, node, holds) with { Parts = Choice(choice) },
            _ => Single(node, holds),
        };
    }

    private ExplainedPart Line(PartKind kind, Node node, bool holds)
    {
        var value = _values.Of(node);
        var answer = PartValues.AnswerOf(value);
        return new ExplainedPart
        {
            Kind = kind,
            Text = _claims.Of(node, holds),
            Code = PartValues.CodeOf(node),
            Answer = holds ? answer : Opposite(answer),
            Value = _values.Told(node),
            Missing = PartValues.MissingOf(value),
        };
    }

    private static PartAnswer Opposite(PartAnswer answer) =>
        answer switch
        {
            PartAnswer.True => PartAnswer.False,
            PartAnswer.False => PartAnswer.True,
            _ => answer,
        };

    private ExplainedPart Junction(JunctionNode junction, bool holds)
    {
        var isAnd = junction.Operator == Operator.And;
        var kind = (isAnd, holds) switch
        {
            (true, true) => PartKind.All,
            (true, false) => PartKind.NotAll,
            (false, true) => PartKind.Any,
            _ => PartKind.NoneOf,
        };
        var decides = _values.Of(junction) switch
        {
            { IsFalse: true } when isAnd => PartAnswer.False,
            { IsTrue: true } when !isAnd => PartAnswer.True,
            _ => PartAnswer.Value,
        };
        var parts = PartValues
            .Flat(junction)
            .Select(part =>
                decides == PartAnswer.Value || _values.AnswerOf(part) == decides ? Condition(part) : NotNeeded(part)
            );
        return Line(kind, junction, holds) with { Text = Words(kind), Parts = [.. parts] };
    }

    private ExplainedPart NotNeeded(Node node)
    {
        _left--;
        return Line(PartKind.Condition, node, holds: true) with { IsNeeded = false };
    }

    private static LocalizedText Words(PartKind kind) =>
        kind switch
        {
            PartKind.All => new("all of these hold", "以下全部成立"),
            PartKind.Any => new("at least one of these holds", "以下至少一条成立"),
            PartKind.NotAll => new("not all of these hold", "以下并非全部成立"),
            _ => new("none of these holds", "以下都不成立"),
        };

    /// <summary>A condition that the rule has given a name: opened where it is met first.</summary>
    private ExplainedPart Named(LetNode let, bool holds)
    {
        var line = Line(PartKind.Name, let, holds);
        return _opened.Add(let.Name.Slot)
            ? line with
            {
                Parts = _left > 0 ? [Condition(let.Definition)] : [],
            }
            : line with
            {
                IsOpenedAbove = true,
            };
    }

    /// <summary>A condition without conditions in it: with the facts that it compares, on the same line where it is one.</summary>
    private ExplainedPart Single(Node node, bool holds)
    {
        var line = Line(PartKind.Condition, node, holds);
        var facts = node is PresenceNode presence ? [Fact(presence.Path)] : Facts(node);
        return facts is [{ Kind: PartKind.Fact, Parts: [], Source: { } source } fact]
            ? line with
            {
                Source = source,
                Missing = fact.Missing,
            }
            : line with
            {
                Parts = facts,
            };
    }

    private ImmutableArray<ExplainedPart> WithDefault(DefaultNode node)
    {
        var isOpen = _values.Of(node.Operand) is { IsUnknown: true } or { IsNothing: true };
        var operand = Part(node.Operand);
        return node.Otherwise.UsesNames ? [operand, isOpen ? Part(node.Otherwise) : Closed(node.Otherwise)] : [operand];
    }

    private ImmutableArray<ExplainedPart> Choice(IfNode choice)
    {
        var condition = _values.Of(choice.Condition);
        return
        [
            Condition(choice.Condition),
            condition.IsUnknown || condition.IsTrue ? Part(choice.Then) : Closed(choice.Then),
            condition.IsUnknown || !condition.IsTrue ? Part(choice.Otherwise) : Closed(choice.Otherwise),
        ];
    }

    private ExplainedPart Part(Node node) =>
        ReferenceEquals(node.Type, ExpressionType.Bool) ? Condition(node) : Figure(node);

    private ExplainedPart Closed(Node node) =>
        ReferenceEquals(node.Type, ExpressionType.Bool)
            ? NotNeeded(node)
            : Bare(PartKind.Calculation, node) with
            {
                IsNeeded = false,
            };
}
