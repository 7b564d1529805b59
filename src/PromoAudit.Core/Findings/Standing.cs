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
