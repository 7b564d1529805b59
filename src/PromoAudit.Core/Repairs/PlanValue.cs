using System.Globalization;
using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Repairs;

/// <summary>Values as a plan writes them.</summary>
internal static class PlanValue
{
    public static string Of(long count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Of(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    public static string OfShare(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Of(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);

    public static string OfList(IEnumerable<string> entries) => $"[{string.Join(", ", entries)}]";

    /// <summary>A name that YAML takes for nothing else.</summary>
    public static string OfText(string text) =>
        text.Length > 0 && text.All(IsPlain) && text.Any(char.IsLetter) && !IsWord(text) ? text : Quoted(text);

    /// <summary>An amount that somebody would write: up to whole money from ten on, to what the currency has below.</summary>
    public static decimal RoundedUp(decimal amount, string currency) =>
        Math.Round(amount, Digits(amount, currency), MidpointRounding.ToPositiveInfinity);

    public static decimal RoundedDown(decimal amount, string currency) =>
        Math.Round(amount, Digits(amount, currency), MidpointRounding.ToZero);

    private static int Digits(decimal amount, string currency) => amount >= 10 ? 0 : Currencies.MinorDigits(currency);

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.';

    private static bool IsWord(string text) =>
        text.ToUpperInvariant() is "NONE" or "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF"
        || text.StartsWith('-')
        || text.StartsWith('.');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter is '"' or '\\' ? $"\\{letter}" : letter);
        }

        return quoted.Append('"').ToString();
    }
}
