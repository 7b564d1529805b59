using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

/// <summary>One expression for every kind of node, with known and with unknown operands.</summary>
public sealed class NodeTests
{
    public static TheoryData<string, string> Samples =>
        new()
        {
            { "LiteralNode", "300" },
            { "MoneyLiteralNode", "3 CHF" },
            { "SlotNode", "promotion" },
            { "LetNode", "kept" },
            { "ListNode", "[promotion.cost, 3 CNY]" },
            { "PropertyNode", "promotion.cost" },
            { "PresenceNode", "has(promotion.limits.perBuyer)" },
            { "KnownNode", "known(promotion.cost)" },
            { "DefaultNode", "promotion.cost ?? 3 CNY" },
            { "JunctionNode", "promotion.stacks or promotion.approved" },
            { "NotNode", "not promotion.approved" },
            { "IfNode", "if promotion.approved then 1 else 2" },
            { "CompareNode", "promotion.cost > 3 CNY" },
            { "InNode", "promotion.cost in [3 CNY]" },
            { "InWordsNode", "promotion.kind in [gift]" },
            { "ArithmeticNode", "promotion.cost + 3 CNY" },
            { "NegateNode", "-promotion.cost" },
            { "FunctionNode", "abs(promotion.cost)" },
            { "QuantifierNode", "any(plan.items, i => i.cost > 1 CNY)" },
            { "CountNode", "count(plan.unknownItems)" },
            { "AggregateNode", "sum(plan.items, i => i.cost)" },
            { "FilterNode", "filter(plan.items, i => i.cost > 1 CNY)" },
            { "MapNode", "map(plan.items, i => i.cost)" },
            { "FirstNode", "first(plan.items, i => i.cost > 1 CNY)" },
            { "DistinctNode", "distinct([promotion.cost])" },
        };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_node_evaluates_prints_and_tells_its_place(string node, string text)
    {
        var scope = Demo.Scope();
        scope.DefineLet("kept", Compiled("promotion.amountOff - 1 CNY", scope), default);
        var expression = Compiled(text, scope);
        expression.Root.GetType().Name.ShouldBe(node);
        expression.Text.ShouldBe(text);
        var frame = Demo.Frame(scope);
        expression.Evaluate(frame).Kind.ShouldNotBe(ValueKind.Unset);
        Should.NotThrow(() => expression.PlaceOf(frame));
    }

    [Fact]
    public void No_node_is_left_out()
    {
        var nodes = typeof(Node)
            .Assembly.GetTypes()
            .Where(type =>
                type.Namespace == typeof(Node).Namespace
                && type.IsSubclassOf(typeof(Node))
                && !type.IsAbstract
                && type != typeof(FailedNode)
            )
            .Select(type => type.Name);
        Samples
            .Select(row => row.Data.Item1)
            .Order(StringComparer.Ordinal)
            .ShouldBe(nodes.Order(StringComparer.Ordinal));
    }

    private static Expression Compiled(string text, Scope scope) =>
        ExpressionCompiler.Compile(Demo.Source(text), scope, null, new Diagnostics()).ShouldNotBeNull(text);
}
