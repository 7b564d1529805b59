using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>What makes a waiver count for nothing, or for too much. Each is a finding of the rule of the same name.</summary>
internal enum WaiverFaultKind
{
    Expired,
    Unused,
    TooBroad,
    WithoutReason,
    WithoutApprover,
    UnknownRule,
    OfLockedRule,
}

/// <param name="Message">A full sentence with the figures in it.</param>
/// <param name="Remedy">A full sentence.</param>
internal sealed record WaiverFault(WaiverFaultKind Kind, LocalizedText Message, LocalizedText Remedy);
