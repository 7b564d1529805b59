using System.Diagnostics;
using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>Writes values the way people of a language write them.</summary>
internal static class ValueFormat
{
    public static readonly LocalizedText Unknown = new("unknown", "未填写");
    public static readonly LocalizedText Nothing = new("none", "无");
    public static readonly LocalizedText Unlimited = new("no limit", "不限");
    private static readonly LocalizedText Yes = new("yes", "是");
    private static readonly LocalizedText No = new("no", "否");

    public static string Write(in Value value, string planCurrency, Language language) =>
        value.Kind switch
        {
            ValueKind.Unset or ValueKind.Unknown => Unknown.In(language),
            ValueKind.Nothing => Nothing.In(language),
            ValueKind.Unlimited => Unlimited.In(language),
            ValueKind.Bool => (value.IsTrue ? Yes : No).In(language),
            ValueKind.Number => Figure(value.Number),
            ValueKind.Percent => Percent(value.Number),
            ValueKind.Money => MoneyFormat.Write(value.Number, planCurrency, language),
            ValueKind.Count => value.Number.ToString("#,0", CultureInfo.InvariantCulture),
            ValueKind.Duration => Duration(value.Number, language),
            ValueKind.Instant => value.Instant.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture),
            ValueKind.Text or ValueKind.Word => value.Text,
            ValueKind.List => List(value.List, planCurrency, language),
            ValueKind.Record => value.Record is IDisplayed displayed ? displayed.DisplayName.In(language) : "…",
            _ => throw new UnreachableException(),
        };

    /// <summary>At most four places: no more than anybody reads.</summary>
    public static string Figure(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <param name="share">0.2 for 20%.</param>
    public static string Percent(decimal share) => (share * 100).ToString("#,0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>In the largest units that fit: <c>1 day 6 hours</c>, <c>1天6小时</c>.</summary>
    public static string Duration(decimal seconds, Language language)
    {
        var parts = new List<string>();
        var rest = Math.Abs(seconds);
        foreach (var (length, english, chinese) in Units)
        {
            var amount = length == 1 ? Math.Round(rest, 3) : Math.Floor(rest / length);
            rest -= amount * length;
            if (amount != 0 || (length == 1 && parts.Count == 0))
            {
                var figure = Figure(amount);
                parts.Add(
                    language == Language.Chinese ? figure + chinese : $"{figure} {english}{(amount == 1 ? "" : "s")}"
                );
            }
        }

        return (seconds < 0 ? "-" : "") + string.Join(language == Language.Chinese ? "" : " ", parts);
    }

    /// <summary><c>a, b and c</c>; <c>a、b和c</c>.</summary>
    public static string Joined(IReadOnlyList<string> items, Language language)
    {
        var (separator, last) = language == Language.Chinese ? ("、", "和") : (", ", " and ");
        return items.Count < 2
            ? string.Concat(items)
            : string.Join(separator, items.Take(items.Count - 1)) + last + items[^1];
    }

    private static (decimal Length, string English, string Chinese)[] Units =>
        [
            (DurationUnits.Day, "day", "天"),
            (DurationUnits.Hour, "hour", "小时"),
            (DurationUnits.Minute, "minute", "分钟"),
            (1, "second", "秒"),
        ];

    private static string List(ValueList list, string planCurrency, Language language)
    {
        if (list.Count == 0)
        {
            return Nothing.In(language);
        }

        var items = new string[list.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = Write(list[index], planCurrency, language);
        }

        return Joined(items, language);
    }
}
