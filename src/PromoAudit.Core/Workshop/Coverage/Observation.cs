using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Coverage;

/// <summary>What one condition, or a part of one, has come to in the tests of its rule.</summary>
/// <param name="Place">In the file of the rule.</param>
/// <param name="Text">As the printer writes it.</param>
/// <param name="CanBeUnknown">Whether there can be no answer at all; for some it cannot be ruled out by looking, but never comes true.</param>
public sealed record Observation(SourcePlace Place, string Text, bool CanBeUnknown)
{
    public bool WasTrue { get; private set; }

    public bool WasFalse { get; private set; }

    public bool WasUnknown { get; private set; }

    /// <summary>True and false count; that it can be unknown is shown beside.</summary>
    public Score Covered => new((WasTrue ? 1 : 0) + (WasFalse ? 1 : 0), 2);

    internal void Note(in Value value)
    {
        WasTrue |= value.IsTrue;
        WasFalse |= value.IsFalse;
        WasUnknown |= value.IsUnknown;
    }
}
