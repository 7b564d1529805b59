using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Coverage;

/// <summary>What one condition, or a part of one, has come to in the tests of its rule.</summary>
public sealed class Observation
{
    internal Observation(SourcePlace place, string text, bool canBeUnknown) =>
        (Place, Text, CanBeUnknown) = (place, text, canBeUnknown);

    /// <summary>In the file of the rule.</summary>
    public SourcePlace Place { get; }

    /// <summary>As the printer writes it.</summary>
    public string Text { get; }

    /// <summary>False where there is always an answer; true where looking at the expression does not rule out that there is none.</summary>
    public bool CanBeUnknown { get; }

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
