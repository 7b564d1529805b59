using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Remembers of every piece of the expressions of a rule of what type it is, and what it depends on.</summary>
internal sealed class SyntaxTypes : IExpressionObserver
{
    private readonly Dictionary<Syntax, Node> _nodes = new(ReferenceEqualityComparer.Instance);

    public Node Made(ExpressionSource source, Node node)
    {
        _nodes[node.Syntax] = node;
        return node;
    }

    public bool IsCount(Syntax syntax) => IsOf(syntax, ExpressionType.Count);

    /// <summary>Whether it is a condition on parameters alone: no case can tell it from its answer.</summary>
    public bool IsSettled(Syntax syntax) =>
        IsOf(syntax, ExpressionType.Bool) && _nodes.GetValueOrDefault(syntax) is { UsesNames: true, UsesFacts: false };

    /// <summary>Whether it is a figure that goes up in steps of one: there is none between a whole figure and the next.</summary>
    public bool ComparesCounts(BinarySyntax comparison) =>
        comparison.Operator.Info().IsComparison && IsCount(comparison.Left) && IsCount(comparison.Right);

    private bool IsOf(Syntax syntax, ExpressionType type) =>
        ReferenceEquals(_nodes.GetValueOrDefault(syntax)?.Type, type);
}
