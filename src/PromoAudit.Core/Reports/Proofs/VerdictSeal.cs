using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Reports.Proofs;

/// <summary>
/// What keeps a verdict from being edited unnoticed. The digest is for accidents and for editors who do not know it: anybody can work out a
/// new one. The signature needs the key.
/// </summary>
internal static class VerdictSeal
{
    public const string Digest = "digest";

    public const string Signature = "signature";

    public const string Algorithm = "HMAC-SHA-256";

    /// <summary>What digest and signature are made of: everything but themselves.</summary>
    /// <returns>Null for what has no canonical form.</returns>
    public static byte[]? ContentOf(JsonElement verdict) => CanonicalJson.Of(verdict, Digest, Signature);

    /// <summary>64 hexadecimal digits.</summary>
    public static string DigestOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>64 hexadecimal digits.</summary>
    public static string SignatureOf(byte[] content, byte[] key) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, content));

    /// <summary>Takes as long wherever the first difference is.</summary>
    public static bool AreSame(string said, string worked) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(worked));
}
