using System.Collections.Immutable;

namespace PromoAudit.Governance.Baselines;

/// <summary>What became of a baseline in a run.</summary>
/// <param name="Path">As messages show it.</param>
/// <param name="Entries">How many it has in all.</param>
/// <param name="Judged">Those of plans that were audited, sorted by file and fingerprint.</param>
public sealed record BaselineUse(string Path, int Entries, ImmutableArray<EntryUse> Judged)
{
    /// <summary>Entries that the change under review adds or loosens. They do not count.</summary>
    internal NameTally Ignored { get; init; } = NameTally.None;

    /// <summary>Findings that were found in it, graver ones among them.</summary>
    public int Matched => Judged.Sum(entry => entry.Matched);

    /// <summary>Recorded findings that are gone.</summary>
    public int Stale => Judged.Sum(entry => entry.Stale);
}

/// <summary>Recorded findings that cannot be told apart, and what became of them in the plans that were audited.</summary>
/// <param name="Times">How many are recorded.</param>
/// <param name="Matched">How many findings rest on them.</param>
public sealed record EntryUse(string Fingerprint, string Rule, string Plan, string File, int Times, int Matched)
{
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The files whose findings rest on them; sorted, and no more than five.</summary>
    public ImmutableArray<string> Plans { get; init; } = [];

    public int Stale => Math.Max(0, Times - Matched);

    /// <summary>As lists name it.</summary>
    public override string ToString() => $"{File} {Rule} {string.Join(" + ", Subjects)}";
}
