using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A node of the typed tree: names are resolved and types agree, so evaluation has nothing left to check.</summary>
internal abstract class Node(ExpressionType type)
{
    public ExpressionType Type { get; } = type;

    /// <summary>How many nodes it is made of, itself included.</summary>
    public virtual int Size => 1;

    public abstract Value Evaluate(Frame frame);

    public virtual SourcePlace? PlaceOf(Frame frame) => (Evaluate(frame).Record as IPlaced)?.Place;
}
