using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <content>Figures, words and lists: facts with their source, names, and what is worked out from them.</content>
internal sealed partial class ConditionTree
{
    private ExplainedPart Bare(PartKind kind, Node node)
    {
        _left--;
        var value = _values.Of(node);
        return new ExplainedPart
        {
            Kind = kind,
            Text = LocalizedText.Same(PartValues.ShortCodeOf(node)),
            Code = PartValues.CodeOf(node),
            Answer = PartAnswer.Value,
            Value = _values.Told(node),
            Missing = PartValues.MissingOf(value),
        };
    }

    private ExplainedPart Fact(PropertyNode node)
    {
        _values.Frame.Renew();
        return Bare(PartKind.Fact, node) with
        {
            Source = FactSources.Of(node, _values.Frame),
            Parts = Owner(node.Owner),
        };
    }

    /// <summary>What a fact belongs to is told only where the rule picked it, or gave it a name.</summary>
    private ImmutableArray<ExplainedPart> Owner(Node owner) =>
        owner switch
        {
            PropertyNode group => Owner(group.Owner),
            LetNode let when _opened.Add(let.Name.Slot) =>
            [
                Bare(PartKind.Name, let) with
                {
                    Text = Stands(let),
                    Parts = let.Definition is PropertyNode property ? Owner(property.Owner) : Below(let.Definition),
                },
            ],
            LetNode or SlotNode => [],
            _ => Facts(owner),
        };

    private static LocalizedText Stands(LetNode let) =>
        LocalizedText.Same($"{let.Name.Name} = {PartValues.ShortCodeOf(let.Definition)}");

    /// <summary>A part by itself, whatever it is made of.</summary>
    private ExplainedPart Figure(Node node) =>
        node switch
        {
            PropertyNode property => Fact(property),
            LetNode let => Facts(let) is [var name] ? name : Bare(PartKind.Calculation, let),
            _ => Bare(PartKind.Calculation, node) with { Parts = Below(node) },
        };

    /// <summary>The facts and names that the value of a node is made of; nothing for figures that the rule writes out.</summary>
    private ImmutableArray<ExplainedPart> Facts(Node node) =>
        _left <= 0
            ? []
            : node switch
            {
                PropertyNode property => [Fact(property)],
                LetNode let => [Name(let)],
                SlotNode or LiteralNode or MoneyLiteralNode => [],
                NegateNode or ArithmeticNode or CompareNode or InNode or InWordsNode or ListNode or KnownNode => Below(
                    node
                ),
                MacroNode or FunctionNode or IfNode or DefaultNode when node.UsesNames =>
                [
                    Bare(PartKind.Calculation, node) with
                    {
                        Parts = Below(node),
                    },
                ],
                JunctionNode or NotNode or PresenceNode => [Condition(node)],
                _ => [],
            };

    private ImmutableArray<ExplainedPart> Below(Node node) =>
        node switch
        {
            NegateNode negate => Facts(negate.Operand),
            ArithmeticNode sum => Both(sum.Left, sum.Right),
            CompareNode compare => Sides(compare.Left, compare.Right),
            InNode among => Sides(among.Operand, among.List),
            InWordsNode among => Facts(among.Operand),
            KnownNode known => Facts(known.Operand),
            FunctionNode { Second: { } second } function => Both(function.First, second),
            FunctionNode function => Facts(function.First),
            ListNode list => [.. list.Items.SelectMany(item => Facts(item))],
            IfNode choice => Choice(choice),
            DefaultNode otherwise => WithDefault(otherwise),
            MacroNode macro => OverList(macro),
            _ => [],
        };

    private ImmutableArray<ExplainedPart> Both(Node left, Node right) => Once(Facts(left), Facts(right));

    /// <summary>What a side comes to stands in the comparison; only what it is made of is told.</summary>
    private ImmutableArray<ExplainedPart> Sides(Node left, Node right)
    {
        return Once(Side(left), Side(right));

        ImmutableArray<ExplainedPart> Side(Node node) =>
            _left > 0 && node is MacroNode or FunctionNode or DefaultNode or IfNode && node.UsesNames
                ? Below(node)
                : Facts(node);
    }

    /// <summary>A fact that stands on both sides is told once.</summary>
    private static ImmutableArray<ExplainedPart> Once(
        ImmutableArray<ExplainedPart> parts,
        ImmutableArray<ExplainedPart> others
    )
    {
        return
        [
            .. parts,
            .. others.Where(part => !parts.Any(known => known.Kind == part.Kind && known.Code == part.Code)),
        ];
    }

    private ExplainedPart Name(LetNode let)
    {
        if (!let.Name.IsFact)
        {
            return Bare(PartKind.Parameter, let);
        }

        var name = Bare(PartKind.Name, let);
        if (!_opened.Add(let.Name.Slot))
        {
            return name with { IsOpenedAbove = true };
        }

        return name with
        {
            Text = Stands(let),
            Parts =
                let.Definition is PropertyNode property ? [Fact(property)]
                : ReferenceEquals(let.Type, ExpressionType.Bool) ? [Condition(let.Definition)]
                : Below(let.Definition),
        };
    }
}
