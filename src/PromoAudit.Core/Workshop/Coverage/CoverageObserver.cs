using System.Collections.Immutable;
using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Coverage;

/// <summary>Puts an observer around every condition and part of a condition that the plan can change.</summary>
internal sealed class CoverageObserver : IExpressionObserver
{
    private readonly List<Observation> _observations = [];

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Observation> Observations =>
        [.. _observations.OrderBy(one => one.Place.Span.Start).ThenByDescending(one => one.Place.Span.End)];

    public Node Made(ExpressionSource source, Node node)
    {
        // What no plan can change is true or false for good.
        if (!ReferenceEquals(node.Type, ExpressionType.Bool) || !node.UsesFacts)
        {
            return node;
        }

        if (node is JunctionNode chain)
        {
            Forget(chain, chain.Left);
            Forget(chain, chain.Right);
        }

        var observation = new Observation(
            source.PlaceOf(node.Syntax.Span),
            ExpressionPrinter.Print(node.Syntax),
            Certainty.CanBeUnknown(node)
        );
        _observations.Add(observation);
        return new ObservedNode(node, observation);
    }

    // In a chain of one operator only the links and the whole are conditions that somebody wrote.
    private void Forget(JunctionNode chain, Node side)
    {
        if (side is ObservedNode { Inner: JunctionNode link } observed && link.Operator == chain.Operator)
        {
            _observations.RemoveAll(one => ReferenceEquals(one, observed.Observation));
        }
    }
}
