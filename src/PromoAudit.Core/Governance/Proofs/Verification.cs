using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance.Proofs;

/// <summary>Whether a verdict holds for the files that are here.</summary>
/// <param name="Reasons">Why it does not, each a full sentence; empty when it does.</param>
/// <param name="Notes">What could not be compared, or was found under another name; nothing of it speaks against the verdict.</param>
public sealed record Verification(ImmutableArray<LocalizedText> Reasons, ImmutableArray<LocalizedText> Notes)
{
    public bool Holds => Reasons.IsEmpty;
}
