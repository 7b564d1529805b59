using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>Amounts as people write them: <c>¥1,234.50</c> in English, <c>1,234.50元</c> in Chinese. Whole amounts carry no places.</summary>
internal static class MoneyFormat
{
    public static string Write(decimal amount, string currency, Language language)
    {
        var digits = Currencies.MinorDigits(currency);
        var rounded = Math.Round(amount, digits, MidpointRounding.AwayFromZero);
        var places = decimal.IsInteger(rounded) ? 0 : digits;
        var figure = Math.Abs(rounded).ToString($"N{places}", CultureInfo.InvariantCulture);
        var sign = rounded < 0 ? "-" : "";
        if (language == Language.Chinese)
        {
            return ChineseUnit(currency) is { } unit ? $"{sign}{figure}{unit}" : $"{sign}{figure} {currency}";
        }

        return Symbol(currency) is { } symbol ? $"{sign}{symbol}{figure}" : $"{sign}{figure} {currency}";
    }

    private static string? Symbol(string currency) =>
        currency switch
        {
            "CNY" or "JPY" => "¥",
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            "KRW" => "₩",
            "INR" => "₹",
            _ => null,
        };

    private static string? ChineseUnit(string currency) =>
        currency switch
        {
            "CNY" => "元",
            "USD" => "美元",
            "EUR" => "欧元",
            "GBP" => "英镑",
            "JPY" => "日元",
            "KRW" => "韩元",
            "HKD" => "港元",
            "TWD" => "新台币",
            "SGD" => "新加坡元",
            "AUD" => "澳元",
            "CAD" => "加元",
            _ => null,
        };
}
