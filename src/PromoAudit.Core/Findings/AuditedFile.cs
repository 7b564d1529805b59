namespace PromoAudit.Findings;

/// <summary>A file that an audit rests on.</summary>
/// <param name="Path">As messages show it.</param>
/// <param name="Digest">SHA-256 of its bytes as they were read, 64 hexadecimal digits: what <c>sha256sum</c> says.</param>
public sealed record AuditedFile(string Path, string Digest);
