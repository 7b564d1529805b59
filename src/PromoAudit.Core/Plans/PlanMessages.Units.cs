using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <content>Zones, times and currencies.</content>
internal static partial class PlanMessages
{
    public static Diagnostic UnknownZone(SourcePlace place, string name, string? nearest) =>
        Error(
            "PA111",
            place,
            new($"There is no time zone \"{name}\".", $"没有“{name}”这个时区。"),
            nearest is not null
                ? new($"Write {nearest}.", $"应写作 {nearest}。")
                : new(
                    "Write an IANA name such as Asia/Shanghai or Europe/London.",
                    "请写 IANA 时区名，例如 Asia/Shanghai。"
                )
        );

    public static Diagnostic SkippedTime(SourcePlace place, string text, string zone, string next) =>
        Error(
            "PA112",
            place,
            new(
                $"{text} does not exist in {zone}: clocks are put forward over it.",
                $"{zone} 没有 {text} 这个时刻：夏令时拨钟跳过了它。"
            ),
            new($"Write {next}, the first time after it.", $"可写 {next}，即跳过之后的第一个时刻。")
        );

    public static Diagnostic DoubledTime(SourcePlace place, string text, string zone, string first, string second) =>
        Error(
            "PA113",
            place,
            new(
                $"{text} happens twice in {zone}: clocks are put back over it.",
                $"{zone} 的 {text} 会出现两次：夏令时结束要回拨。"
            ),
            new($"Write the one you mean: {first} or {second}.", $"请写明是哪一个：{first} 或 {second}。")
        );

    public static Diagnostic DateWithoutTime(SourcePlace place, string key, string date, string nextDay) =>
        Error(
            "PA114",
            place,
            new(
                $"\"{key}: {date}\" does not say whether {date} itself is included.",
                $"“{key}: {date}”没有说明 {date} 当天算不算在内。"
            ),
            new(
                $"Write through: {date} if it is, or {key}: {date}T00:00 if the promotion ends as the day begins (the end of the day is {nextDay}T00:00).",
                $"当天算在内写 through: {date}；零点就结束写 {key}: {date}T00:00（当天结束是 {nextDay}T00:00）。"
            )
        );

    public static Diagnostic UnknownCurrency(SourcePlace place, string code, string? nearest) =>
        Error(
            "PA115",
            place,
            new($"\"{code}\" is not an ISO 4217 currency code.", $"“{code}”不是 ISO 4217 货币代码。"),
            new(
                $"Write {nearest ?? "a code such as CNY, USD or EUR"}.",
                $"请写 {nearest ?? "CNY、USD、EUR 这样的代码"}。"
            )
        );

    public static Diagnostic NoExchangeRate(SourcePlace place, string text, string code, string planCurrency) =>
        Error(
            "PA116",
            place,
            new(
                $"\"{text}\" is in {code}, the plan is in {planCurrency}, and the plan declares no rate.",
                $"“{text}”是 {code}，本计划用 {planCurrency}，但没有写明汇率。"
            ),
            new(
                $"Write the amount in {planCurrency}, or add the rate to the plan: exchangeRates: {{{code}: 7.1}}.",
                $"改用 {planCurrency} 填写，或在计划里加上汇率，例如 exchangeRates: {{{code}: 7.1}}。"
            )
        );
}
