using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A name that expressions may start with.</summary>
/// <param name="Slot">Where the frame keeps its value.</param>
/// <param name="IsFact">False for parameters: what only depends on them does not depend on the plan.</param>
/// <param name="Definition">For a <c>let</c>: evaluated when first asked for, once per subject.</param>
internal sealed record ScopeName(
    string Name,
    int Slot,
    ExpressionType Type,
    LocalizedText Describes,
    bool IsFact,
    Expression? Definition
);

/// <summary>The names of one rule, in order, with their slots. All expressions of a rule share one scope.</summary>
internal sealed class Scope
{
    private readonly List<ScopeName> _names = [];

    public IReadOnlyList<ScopeName> Names => _names;

    /// <summary>How many slots a frame needs for every expression compiled so far.</summary>
    public int SlotCount { get; private set; }

    /// <summary>Adds a name whose value the caller puts into the frame after <see cref="Frame.Start"/>.</summary>
    /// <returns>The slot.</returns>
    public int Define(string name, ExpressionType type, LocalizedText describes, bool isFact = true) =>
        Add(name, type, describes, isFact, null);

    /// <summary>Adds a name that stands for an expression; nothing has to be put into the frame.</summary>
    /// <param name="isFact">False for the default of a parameter.</param>
    public int DefineLet(string name, Expression definition, LocalizedText describes, bool isFact = true) =>
        Add(name, definition.Type, describes, isFact, definition);

    public ScopeName? Find(string name)
    {
        foreach (var candidate in _names)
        {
            if (string.Equals(candidate.Name, name, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        return null;
    }

    // Slots are never shared, so a let may be evaluated in the middle of a macro's body.
    internal int TakeSlot() => SlotCount++;

    private int Add(string name, ExpressionType type, LocalizedText describes, bool isFact, Expression? definition)
    {
        var slot = TakeSlot();
        _names.Add(new ScopeName(name, slot, type, describes, isFact, definition));
        return slot;
    }
}
