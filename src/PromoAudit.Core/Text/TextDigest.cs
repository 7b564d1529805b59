using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PromoAudit.Text;

/// <summary>SHA-256 over texts, each after its length, so that no two lists of texts run together.</summary>
internal sealed class TextDigest
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>A short name for a few texts: 16 hexadecimal digits.</summary>
    public static string NameOf(params ReadOnlySpan<string> texts)
    {
        var digest = new TextDigest();
        foreach (var text in texts)
        {
            digest.Add(text);
        }

        return digest.Finish()[..16];
    }

    public void Add(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
        _hash.AppendData(bytes);
    }

    /// <summary>64 hexadecimal digits.</summary>
    public string Finish()
    {
        using (_hash)
        {
            return Convert.ToHexStringLower(_hash.GetHashAndReset());
        }
    }
}
