using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Coverage;

/// <summary>Stands in for a condition and notes each answer that is really worked out.</summary>
internal sealed class ObservedNode : Node
{
    public ObservedNode(Node inner, Observation observation)
        : base(inner.Syntax, inner.Type)
    {
        (Inner, Observation) = (inner, observation);
        (Size, UsesFacts, UsesNames) = (inner.Size, inner.UsesFacts, inner.UsesNames);
    }

    public Node Inner { get; }

    public Observation Observation { get; }

    public override Value Evaluate(Frame frame)
    {
        var value = Inner.Evaluate(frame);
        if (!frame.BudgetExceeded)
        {
            Observation.Note(value);
        }

        return value;
    }

    public override SourcePlace? PlaceOf(Frame frame) => Inner.PlaceOf(frame);

    public override Naming NameIn(Frame frame) => Inner.NameIn(frame);
}
