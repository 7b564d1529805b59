using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance;

/// <summary>What becomes of the launch.</summary>
public enum Outcome
{
    /// <summary>Nothing stands against it.</summary>
    Pass,

    /// <summary>Open findings at or above the threshold, or an assurance that is set to fail.</summary>
    Stop,

    /// <summary>The input could not be read, or nothing was audited.</summary>
    Unreadable,

    /// <summary>PromoAudit itself failed.</summary>
    Failed,
}

/// <summary>The decision on a run. It is made in <see cref="Gate"/> and nowhere else; commands and reports only show it.</summary>
/// <param name="Threshold">Findings from this severity on stop the run; null for none.</param>
/// <param name="Reasons">Why it does not pass, each a full sentence, what decides first; empty when it does.</param>
public sealed record Decision(Outcome Outcome, Severity? Threshold, ImmutableArray<LocalizedText> Reasons)
{
    /// <summary>True for a finding that by itself stops the run: open, of a rule that is not on trial, at or above the threshold.</summary>
    public bool Stops(Finding finding) =>
        finding is { Standing: Standing.Open, IsPreview: false }
        && Threshold is { } threshold
        && finding.Severity >= threshold;
}
