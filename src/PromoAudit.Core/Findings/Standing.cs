using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>What the gate makes of a finding. Only what is open can stop a run.</summary>
public enum Standing
{
    Open,

    /// <summary>In the baseline, and not graver than it was then.</summary>
    Known,

    /// <summary>A waiver that counts today stands for it.</summary>
    Waived,
}

/// <summary>The waiver that stands for a finding.</summary>
/// <param name="Expires">The last day on which it counts.</param>
/// <param name="Place">Where it is written.</param>
public sealed record AppliedWaiver(string Reason, string Approver, DateOnly Expires, SourcePlace Place);

/// <summary>A finding as the baseline has it. One that has become graver since is open all the same.</summary>
/// <param name="File">The plan's file when it was recorded, from the folder of the baseline on.</param>
/// <param name="Since">The day on which it was first recorded.</param>
/// <param name="MoneyAtRisk">In the plan's currency; null when it was not known, or <paramref name="Unbounded"/>.</param>
public sealed record RecordedFinding(
    string File,
    DateOnly Since,
    Severity Severity,
    decimal? MoneyAtRisk,
    bool Unbounded
)
{
    /// <summary>Promotions or articles that have a part in a finding about a whole plan now and had none then.</summary>
    public ImmutableArray<string> Newcomers { get; init; } = [];
}
