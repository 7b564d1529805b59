using System.Text;

namespace PromoAudit.Expressions;

/// <summary>Figures and dates as people write them elsewhere, found in the text of an expression.</summary>
internal static class ForeignFigures
{
    /// <summary>Whether a text may hold one: rules seldom do, and need not be looked through figure by figure.</summary>
    public static bool MayBeIn(string text) => !Ascii.IsValid(text) || text.Contains('$', StringComparison.Ordinal);

    /// <summary>A figure after the sign of a currency or with full-width digits: its end, and how this language writes it; else null.</summary>
    public static (int End, string Written)? Foreign(string text, int start)
    {
        var currency = CurrencyOf(text[start]);
        var digits = start + (currency is null ? 0 : 1);
        while (currency is not null && digits < text.Length && text[digits] == ' ')
        {
            digits++;
        }

        var (end, written) = Digits(text, digits);
        return end == digits || (currency is null && IsPlain(text, digits, end)) ? null
            : currency is null ? (end, written)
            : (end, $"{written} {currency}");
    }

    /// <summary>A figure whose thousands are set apart by commas, without them and with its currency; null where it has no such comma.</summary>
    public static string? Grouped(string text, int start)
    {
        var (end, written) = Digits(text, start);
        if (text.AsSpan(start, end - start).IndexOf(',') < 0)
        {
            return null;
        }

        var code = end + 4 <= text.Length && text[end] == ' ' ? text.Substring(end + 1, 3) : "";
        return code.Length == 3 && code.All(char.IsAsciiLetterUpper) && code is not ("AND" or "NOT")
            ? $"{written} {code}"
            : written;
    }

    /// <summary>Where a date such as 2026-11-11 or 2026-11-11T00:00+08:00 ends; null where there is none.</summary>
    public static int? EndOfDate(string text, int start)
    {
        var end = start + 4;
        if (end >= text.Length || text[end] is not ('-' or '/') || !IsYear(text.AsSpan(start, 4)))
        {
            return null;
        }

        for (var part = 0; part < 2; part++)
        {
            var first = end + 1;
            if (end >= text.Length || text[end] != text[start + 4] || !IsDigitAt(text, first))
            {
                return null;
            }

            end = IsDigitAt(text, first + 1) ? first + 2 : first + 1;
        }

        while (end < text.Length && text[end] is (>= '0' and <= '9') or 'T' or 'Z' or ':' or '+' or '-' or '.')
        {
            end++;
        }

        return end;
    }

    private static string? CurrencyOf(char sign) =>
        sign switch
        {
            '¥' or '￥' => "CNY",
            '$' or '＄' => "USD",
            '€' => "EUR",
            '£' => "GBP",
            _ => null,
        };

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        !digits.ContainsAnyExceptInRange('0', '9') && (digits.StartsWith("19") || digits.StartsWith("20"));

    private static (int End, string Written) Digits(string text, int start)
    {
        var written = new StringBuilder();
        var end = start;
        while (end < text.Length)
        {
            if (IsDigit(text[end]))
            {
                written.Append(Narrow(text[end]));
            }
            else if (text[end] is '.' or '．' && IsDigitAt(text, end + 1) && written.Length > 0)
            {
                written.Append('.');
            }
            else if (text[end] is '%' or '％' && written.Length > 0)
            {
                written.Append('%');
                end++;
                break;
            }
            else if (!IsGroup(text, end, start))
            {
                break;
            }

            end++;
        }

        return (end, written.ToString());
    }

    // A comma before exactly three digits.
    private static bool IsGroup(string text, int comma, int start) =>
        comma > start
        && text[comma] is ',' or '，'
        && IsDigitAt(text, comma + 1)
        && IsDigitAt(text, comma + 2)
        && IsDigitAt(text, comma + 3)
        && !IsDigitAt(text, comma + 4);

    private static bool IsPlain(string text, int start, int end) =>
        !text.AsSpan(start, end - start).ContainsAnyInRange('０', '９');

    private static bool IsDigitAt(string text, int position) => position < text.Length && IsDigit(text[position]);

    private static bool IsDigit(char letter) => char.IsAsciiDigit(letter) || letter is >= '０' and <= '９';

    private static char Narrow(char digit) => digit >= '０' ? (char)(digit - '０' + '0') : digit;
}
