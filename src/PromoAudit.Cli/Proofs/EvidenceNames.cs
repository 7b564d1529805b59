using System.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>Names in a bundle. Those of plans come from other people: nothing in them leads out of the bundle or breaks a line.</summary>
internal static class EvidenceNames
{
    private const int Longest = 80;

    /// <param name="path">With forward slashes.</param>
    public static string Of(string path) =>
        string.Join('/', path.Split('/').Where(part => part is not ("" or "." or "..")).Select(Part));

    private static string Part(string name)
    {
        var part = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            var isPlain =
                Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '_' or '+' or '=' or ',' or '@' or '(' or ')';
            part.Append(isPlain ? rune.ToString() : "_");
        }

        var text = part.ToString();
        text = text.Length > Longest ? text[..(Longest / 2)] + text[^(Longest / 2)..] : text;
        return text[0] is '.' or '-' ? "_" + text : text;
    }
}
