using System.Globalization;

namespace PromoAudit.Text;

/// <summary>What a backslash in double quotes stands for.</summary>
internal static class YamlEscapes
{
    private const string Letters = "0abt\tnvfre \"\\/N_LP";
    private const string Meanings = "\0\a\b\t\t\n\v\f\r\u001B \"\\/\u0085\u00A0\u2028\u2029";

    /// <returns>How many characters of the file it takes, 0 where it is none, and what it stands for.</returns>
    public static (int Length, string Meaning) Read(string text, int position, int end)
    {
        if (position + 1 >= end)
        {
            return (0, "");
        }

        var letter = text[position + 1];
        if (DigitsOf(letter) is var digits and > 0)
        {
            return
                position + 2 + digits <= end
                && int.TryParse(
                    text.AsSpan(position + 2, digits),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var code
                )
                && code is >= 0 and <= 0x10FFFF
                ? (2 + digits, code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString())
                : (0, "");
        }

        var index = Letters.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? (0, "") : (2, Meanings[index].ToString());
    }

    /// <summary>How many hexadecimal digits follow; 0 for an escape of one letter.</summary>
    private static int DigitsOf(char letter) =>
        letter switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
}
