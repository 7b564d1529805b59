using System.Collections.Immutable;

namespace PromoAudit.Governance.Waivers;

/// <summary>A waiver of a file, and what came of it in a run. Those of several parts of a run can be put together.</summary>
public sealed record WaiverUse(Waiver Waiver)
{
    /// <summary>More names than these are not kept.</summary>
    internal const int MostNames = 5;

    /// <summary>Nothing is wrong with it whatever the plans, and it is not ignored.</summary>
    public bool Counts { get; init; }

    /// <summary>The change under review brings it in.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>Its plan was audited: what it covers is known.</summary>
    public bool IsJudged { get; init; }

    /// <summary>On the clocks of its plan, or of the machine where the plan was not audited.</summary>
    public bool IsExpired { get; init; }

    /// <summary>How many findings it stands for.</summary>
    public int Uses { get; init; }

    /// <summary>It names no subject, and the rule has found something that has one.</summary>
    public bool NeedsSubject { get; init; }

    /// <summary>A locked rule whose finding a finding that it covers takes in; null where there is none.</summary>
    public string? Locked { get; init; }

    /// <summary>What its rule tells of in its plan besides, a line for each name; sorted, and no more than five.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>The files of the plans whose findings it covers; sorted, and no more than five.</summary>
    public ImmutableArray<string> Plans { get; init; } = [];

    /// <summary>Ids of audited plans that are near that of its own; sorted, and no more than five.</summary>
    internal ImmutableArray<string> NearPlans { get; init; } = [];

    /// <summary>The same waiver in two parts of a run.</summary>
    internal WaiverUse With(WaiverUse other) =>
        this with
        {
            Counts = Counts && other.Counts,
            IsIgnored = IsIgnored || other.IsIgnored,
            IsJudged = IsJudged || other.IsJudged,
            IsExpired =
                IsJudged == other.IsJudged ? IsExpired || other.IsExpired
                : IsJudged ? IsExpired
                : other.IsExpired,
            Uses = Uses + other.Uses,
            NeedsSubject = NeedsSubject || other.NeedsSubject,
            Locked =
                string.CompareOrdinal(Locked ?? other.Locked, other.Locked ?? Locked) <= 0
                    ? Locked ?? other.Locked
                    : other.Locked,
            Others = Joined(Others, other.Others),
            Plans = Joined(Plans, other.Plans),
            NearPlans = Joined(NearPlans, other.NearPlans),
        };

    internal static ImmutableArray<string> Joined(ImmutableArray<string> some, ImmutableArray<string> more)
    {
        if (more.IsEmpty)
        {
            return some;
        }

        var names = new SortedSet<string>(some, StringComparer.Ordinal);
        names.UnionWith(more);
        return [.. names.Take(MostNames)];
    }
}
