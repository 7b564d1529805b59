using PromoAudit.Governance.Proofs;

namespace PromoAudit.Reports.Proofs;

/// <summary>A verdict that was read, and what its seal says.</summary>
/// <param name="Verdict">What it says, which need not be true.</param>
/// <param name="IsWhole">Its content is what its digest says.</param>
/// <param name="Signature">64 hexadecimal digits; null where it is not signed.</param>
public sealed record ReadVerdict(LaunchVerdict Verdict, bool IsWhole, string? Signature)
{
    internal byte[] Content { get; init; } = [];

    /// <param name="key">Null where none was given.</param>
    public VerdictSignature Held(byte[]? key) =>
        key is null ? VerdictSignature.NotAskedFor
        : Signature is null ? VerdictSignature.Missing
        : VerdictSeal.AreSame(Signature, VerdictSeal.SignatureOf(Content, key)) ? VerdictSignature.Right
        : VerdictSignature.Wrong;
}
