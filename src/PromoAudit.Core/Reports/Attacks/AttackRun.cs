using System.Collections.Immutable;
using PromoAudit.Facts.Attacks;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

public enum AttackStatus
{
    /// <summary>A plan could not be read; nothing was looked for.</summary>
    Unread,

    /// <summary>What was asked for is not in the plans, or they cannot be taken together.</summary>
    Refused,

    Searched,
}

/// <summary>Attacks as found, ready to be written.</summary>
public sealed record AttackRun
{
    /// <summary>The paths of the plans as the user wrote them.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    public required AttackStatus Status { get; init; }

    /// <summary>The plan, or what several make together; null when one could not be read.</summary>
    public Plan? Plan { get; init; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether an attack costs money for certain, whatever the figures are that nobody gave. Harm that has no price does not count.</summary>
    public bool Pays => Results.Any(result => result.Best is { Scale.LossAtCap: > 0m });

    /// <summary>One for each aim, the costliest attack first; those without an attack last.</summary>
    internal ImmutableArray<AimResult> Results { get; init; } = [];

    internal SearchBounds Bounds { get; init; } = SearchBounds.None;

    /// <summary>Identities were given by whoever asked.</summary>
    internal bool KnowsIdentities { get; init; }
}
