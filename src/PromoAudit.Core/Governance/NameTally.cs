using System.Collections.Immutable;

namespace PromoAudit.Governance;

/// <summary>How many there are, and the first of their names.</summary>
/// <param name="Names">Sorted, each once; no more than <see cref="Most"/>.</param>
public sealed record NameTally(int Count, ImmutableArray<string> Names)
{
    /// <summary>Names that are kept; of more, the first in order.</summary>
    public const int Most = 100;

    public static NameTally None { get; } = new(0, []);

    public static NameTally Of(IEnumerable<string> names)
    {
        var list = new NameList();
        foreach (var name in names)
        {
            list.Add(name);
        }

        return list.Tally;
    }

    /// <summary>Both together, for counts that have nothing in common.</summary>
    public NameTally And(NameTally other) =>
        other.Count == 0 ? this
        : Count == 0 ? other
        : new NameTally(Count + other.Count, Of([.. Names, .. other.Names]).Names);
}

/// <summary>A <see cref="NameTally"/> while it grows. The order in which names come does not matter.</summary>
internal sealed class NameList
{
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public NameTally Tally => Count == 0 ? NameTally.None : new NameTally(Count, [.. _names]);

    public void Add(string name)
    {
        Count++;
        if (_names.Add(name) && _names.Count > NameTally.Most && _names.Max is { } last)
        {
            _names.Remove(last);
        }
    }
}
