using System.Collections.Immutable;
using PromoAudit.Facts;

namespace PromoAudit.Findings;

/// <summary>How far the audit of one plan went: what its silence rests on.</summary>
public sealed record AuditReach
{
    public static AuditReach None { get; } = new();

    /// <summary>What rules were asked about: of each of these kinds the plan had something, or was searched for it.</summary>
    public ImmutableArray<SubjectKind> Subjects { get; init; } = [];

    /// <summary>Promotions of the plan; null when it is not known.</summary>
    public int? Promotions { get; init; }

    /// <summary>The ids of promotions whose status is not live, in the order of the plan.</summary>
    public ImmutableArray<string> NotLive { get; init; } = [];

    /// <summary>What ended before it had seen everything: <c>attacks</c>, <c>prices</c>, or the id of a rule that took too many steps. Sorted.</summary>
    public ImmutableArray<string> CutShort { get; init; } = [];

    /// <summary>The figures from outside of the plan that nobody has verified and that were looked at, sorted by name.</summary>
    public ImmutableArray<UnverifiedFigure> Unverified { get; init; } = [];

    /// <summary>What two audits of the same plan reached together.</summary>
    public AuditReach And(AuditReach other) =>
        new()
        {
            Promotions = Promotions ?? other.Promotions,
            NotLive = NotLive.IsEmpty ? other.NotLive : NotLive,
            Subjects = Union(Subjects, other.Subjects, Comparer<SubjectKind>.Default),
            CutShort = Union(CutShort, other.CutShort, StringComparer.Ordinal),
            Unverified = Union(
                Unverified,
                other.Unverified,
                Comparer<UnverifiedFigure>.Create(UnverifiedFigure.Compare)
            ),
        };

    private static ImmutableArray<T> Union<T>(ImmutableArray<T> one, ImmutableArray<T> other, IComparer<T> order) =>
        other.IsEmpty ? one
        : one.IsEmpty ? other
        : [.. new SortedSet<T>([.. one, .. other], order)];
}

/// <summary>A figure of the data that comes from general knowledge or judgement.</summary>
/// <param name="Name">Such as <c>threat.phone</c>, <c>law.prizeCeiling</c>, <c>rate.USD</c> or <c>profile.requalify</c>.</param>
/// <param name="Of">The profile or market that it is of; empty for one that holds anywhere.</param>
public sealed record UnverifiedFigure(string Name, string Of, string Source)
{
    public static int Compare(UnverifiedFigure one, UnverifiedFigure other)
    {
        var byName = string.CompareOrdinal(one.Name, other.Name);
        return byName != 0 ? byName : string.CompareOrdinal(one.Of, other.Of);
    }
}
