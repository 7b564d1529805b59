namespace PromoAudit.Expressions;

/// <summary>A condition, or its opposite.</summary>
internal readonly record struct Assertion(Node Node, bool IsDenied = false)
{
    public Assertion Opposite => new(Node, !IsDenied);
}

/// <summary>
/// What follows from conditions whatever the plan says. Careful: where it answers yes that is so, where it answers no it
/// may be so all the same.
/// </summary>
internal sealed class Implications
{
    /// <summary>Names stand for expressions that name others, so there can be more to compare than anybody wrote.</summary>
    private const int MostSteps = 100_000;

    private readonly Dictionary<Node, ElementaryCondition> _elements = new(ReferenceEqualityComparer.Instance);
    private int _steps;

    /// <summary>Whether the second holds wherever the first does.</summary>
    public bool Follows(Node from, Node what) => AreOpposed(new Assertion(from), new Assertion(what, IsDenied: true));

    /// <summary>Whether both never hold together.</summary>
    public bool AreOpposed(Node one, Node other) => AreOpposed(new Assertion(one), new Assertion(other));

    /// <summary>Whether one of both holds, of a figure that is there.</summary>
    public bool OneHolds(Node one, Node other) =>
        AreOpposed(new Assertion(one, IsDenied: true), new Assertion(other, IsDenied: true), withNone: false);

    private bool AreOpposed(Assertion one, Assertion other, bool withNone = true)
    {
        if (++_steps > MostSteps)
        {
            return false;
        }

        (one, other) = (Bare(one), Bare(other));
        if (one.Node is JunctionNode first && IsChoice(one))
        {
            return AreOpposed(one with { Node = first.Left }, other, withNone)
                && AreOpposed(one with { Node = first.Right }, other, withNone);
        }

        if (other.Node is JunctionNode second && IsChoice(other))
        {
            return AreOpposed(one, other with { Node = second.Left }, withNone)
                && AreOpposed(one, other with { Node = second.Right }, withNone);
        }

        if (one.Node is JunctionNode left)
        {
            return AreOpposed(one with { Node = left.Left }, other, withNone)
                || AreOpposed(one with { Node = left.Right }, other, withNone);
        }

        if (other.Node is JunctionNode right)
        {
            return AreOpposed(one, other with { Node = right.Left }, withNone)
                || AreOpposed(one, other with { Node = right.Right }, withNone);
        }

        return ElementOf(one.Node).Excludes(ElementOf(other.Node), one.IsDenied, other.IsDenied, withNone);
    }

    /// <summary>"or", or a denied "and".</summary>
    private static bool IsChoice(Assertion assertion) =>
        assertion.Node is JunctionNode junction && (junction.Operator == Operator.Or) != assertion.IsDenied;

    /// <summary>Without "not", and with what a name stands for.</summary>
    private static Assertion Bare(Assertion assertion)
    {
        while (true)
        {
            switch (assertion.Node)
            {
                case NotNode not:
                    assertion = new Assertion(not.Operand, !assertion.IsDenied);
                    break;
                case LetNode { Name.IsFact: true } let when ReferenceEquals(let.Type, ExpressionType.Bool):
                    assertion = assertion with { Node = let.Definition };
                    break;
                default:
                    return assertion;
            }
        }
    }

    private ElementaryCondition ElementOf(Node node)
    {
        if (!_elements.TryGetValue(node, out var element))
        {
            element = new ElementaryCondition(node);
            _elements.Add(node, element);
        }

        return element;
    }
}
