using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Mutation;

/// <summary>A piece of an expression, and the way up from it.</summary>
/// <param name="Above">What it is a part of; null for the whole.</param>
/// <param name="Index">Which part of that it is.</param>
internal sealed record Spot(Syntax Node, Spot? Above = null, int Index = 0)
{
    public IEnumerable<Spot> Parts => SyntaxParts.Of(Node).Select((part, index) => new Spot(part, this, index));

    /// <summary>Itself, then all that it is made of, from left to right.</summary>
    /// <param name="isLeftOut">Of what neither it nor its parts are wanted.</param>
    public IEnumerable<Spot> All(Func<Syntax, bool> isLeftOut)
    {
        if (isLeftOut(Node))
        {
            yield break;
        }

        yield return this;
        foreach (var part in Parts)
        {
            foreach (var below in part.All(isLeftOut))
            {
                yield return below;
            }
        }
    }

    /// <summary>The whole expression with something else in this spot.</summary>
    public Syntax WholeWith(Syntax other) =>
        Above is null ? other : Above.WholeWith(SyntaxParts.With(Above.Node, Index, other));
}
