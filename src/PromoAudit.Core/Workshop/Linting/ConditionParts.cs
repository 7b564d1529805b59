using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Linting;

/// <summary>Operands that one operator joins.</summary>
internal sealed record ConditionChain(Operator Operator, Node[] Operands);

/// <summary>Walks conditions; what stands behind a name is another expression and not walked.</summary>
internal static class ConditionParts
{
    /// <summary>The node itself and every part that is asked.</summary>
    public static IEnumerable<Node> Of(Node root)
    {
        var waiting = new Stack<Node>([root]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var child in Children(node))
            {
                waiting.Push(child);
            }
        }
    }

    /// <summary>Every chain of "and" or of "or", each as a whole.</summary>
    public static IEnumerable<ConditionChain> ChainsOf(Node root)
    {
        var inner = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var junction in Of(root).OfType<JunctionNode>())
        {
            if (inner.Contains(junction))
            {
                continue;
            }

            var operands = new List<Node>();
            Collect(junction, junction.Operator, operands, inner);
            yield return new ConditionChain(junction.Operator, [.. operands]);
        }
    }

    private static void Collect(Node node, Operator @operator, List<Node> operands, HashSet<Node> inner)
    {
        if (node is JunctionNode junction && junction.Operator == @operator)
        {
            inner.Add(junction);
            Collect(junction.Left, @operator, operands, inner);
            Collect(junction.Right, @operator, operands, inner);
        }
        else
        {
            operands.Add(node);
        }
    }

    private static IEnumerable<Node> Children(Node node) =>
        node switch
        {
            JunctionNode junction => [junction.Left, junction.Right],
            NotNode not => [not.Operand],
            IfNode choice => [choice.Condition, choice.Then, choice.Otherwise],
            DefaultNode value => [value.Operand, value.Otherwise],
            CompareNode compare => [compare.Left, compare.Right],
            MacroNode { Body: { } body } macro => [macro.List, body],
            _ => [],
        };
}
