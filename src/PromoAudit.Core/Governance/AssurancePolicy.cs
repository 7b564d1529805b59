using System.Collections.Immutable;

namespace PromoAudit.Governance;

/// <summary>What each kind of <see cref="Assurance"/> does to a run.</summary>
public sealed record AssurancePolicy
{
    private readonly ImmutableArray<AssuranceLevel> _levels;

    private AssurancePolicy(ImmutableArray<AssuranceLevel> levels) => _levels = levels;

    public static AssurancePolicy Default { get; } = new([.. AssuranceTraits.All.Select(traits => traits.Default)]);

    /// <summary>What warns by default stops the run, and what is ignored warns.</summary>
    public static AssurancePolicy Strict { get; } = new([.. AssuranceTraits.All.Select(traits => traits.Strict)]);

    /// <summary>How files and flags write the levels, in the order of <see cref="AssuranceLevel"/>.</summary>
    public static ImmutableArray<string> LevelNames { get; } = ["ignore", "warn", "fail"];

    public AssuranceLevel this[AssuranceKind kind] => _levels[(int)kind];

    public AssurancePolicy With(AssuranceKind kind, AssuranceLevel level) => new(_levels.SetItem((int)kind, level));

    public static string NameOf(AssuranceLevel level) => LevelNames[(int)level];

    /// <returns>Null when no level is called that.</returns>
    public static AssuranceLevel? FindLevel(string name) =>
        LevelNames.IndexOf(name, 0, LevelNames.Length, StringComparer.Ordinal) is >= 0 and var index
            ? (AssuranceLevel)index
            : null;
}
