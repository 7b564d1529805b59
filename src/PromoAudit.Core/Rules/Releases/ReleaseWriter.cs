using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PromoAudit.Rules.Releases;

/// <summary>Writes a release: the same bytes for the same files, whatever the line ends they came with.</summary>
internal static class ReleaseWriter
{
    public static string Write(ReleaseFile release)
    {
        var body = Body(release);
        return $"{ReleaseReader.Form}\nname: {release.Name}\nversion: {release.Version}\n"
            + $"digest: {release.Digest}\ntext: {DigestOf(body)}\n{body}";
    }

    /// <param name="body">Everything behind the head, with plain line feeds.</param>
    public static string DigestOf(string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    /// <summary>Text as it stands in a release: plain line feeds, and one at the end.</summary>
    public static string Lines(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return lines.Length == 0 || lines.EndsWith('\n') ? lines : lines + "\n";
    }

    private static string Body(ReleaseFile release)
    {
        var body = new StringBuilder();
        foreach (var part in release.Files)
        {
            var lines = Lines(part.Text.Text);
            var count = lines.AsSpan().Count('\n');
            body.Append(CultureInfo.InvariantCulture, $"{ReleaseReader.FileMark}{part.Path} {count}\n").Append(lines);
        }

        return body.ToString();
    }
}
