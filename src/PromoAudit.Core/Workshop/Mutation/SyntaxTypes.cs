using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Remembers of what type every piece of the expressions of a rule is.</summary>
internal sealed class SyntaxTypes : IExpressionObserver
{
    private readonly Dictionary<Syntax, ExpressionType> _types = new(ReferenceEqualityComparer.Instance);

    public Node Made(ExpressionSource source, Node node)
    {
        _types[node.Syntax] = node.Type;
        return node;
    }

    public bool IsCount(Syntax syntax) => ReferenceEquals(_types.GetValueOrDefault(syntax), ExpressionType.Count);

    /// <summary>Whether it is a figure that goes up in steps of one: there is none between a whole figure and the next.</summary>
    public bool ComparesCounts(BinarySyntax comparison) =>
        comparison.Operator.Info().IsComparison && IsCount(comparison.Left) && IsCount(comparison.Right);
}
