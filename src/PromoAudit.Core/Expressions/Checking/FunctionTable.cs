using PromoAudit.Text;
using static PromoAudit.Expressions.ExpressionType;

namespace PromoAudit.Expressions;

/// <summary>Computes a function of one or two known values; with one parameter the second value is unset.</summary>
/// <param name="result">The unit of the signature that was chosen.</param>
internal delegate Value FunctionBody(in Value first, in Value second, UnitType result);

/// <summary>One way to call a function.</summary>
internal sealed record Signature(UnitType Result, params UnitType[] Parameters);

/// <summary>A function of the language. Checking, evaluation, suggestions and the reference all read this row.</summary>
/// <param name="Parameters">Their names, as the reference shows them.</param>
/// <param name="Signatures">The first that fits is taken.</param>
/// <param name="Example">An expression with its value, executed by the tests.</param>
internal sealed record Function(
    string Name,
    string[] Parameters,
    Signature[] Signatures,
    LocalizedText Describes,
    (string Expression, string Value) Example,
    FunctionBody Apply
);

internal static class FunctionTable
{
    private static Function[]? _table;

    public static IReadOnlyList<Function> All => _table ??= Build();

    public static Function? Find(string name)
    {
        foreach (var function in All)
        {
            if (string.Equals(function.Name, name, StringComparison.Ordinal))
            {
                return function;
            }
        }

        return null;
    }

    private static Function[] Build() =>
        [
            new(
                "abs",
                ["figure"],
                Like(1, Count, Number, Percent, Money, Duration),
                new("the figure without its minus sign", "绝对值"),
                ("abs(-3 CNY)", "¥3"),
                static (in x, in _, result) => Figure(x, result, Math.Abs)
            ),
            new(
                "round",
                ["figure"],
                Like(1, Number, Percent, Money),
                new("rounded to two places, halves away from zero", "四舍五入到两位小数"),
                ("round(2.345)", "2.35"),
                static (in x, in _, result) => Figure(x, result, RoundToPlaces(result))
            ),
            new(
                "floor",
                ["figure"],
                [new(Count, Number), new(Money, Money)],
                new("the whole figure at or below it", "向下取整"),
                ("floor(2.9)", "2"),
                static (in x, in _, result) => Figure(x, result, Math.Floor)
            ),
            new(
                "ceiling",
                ["figure"],
                [new(Count, Number), new(Money, Money)],
                new("the whole figure at or above it", "向上取整"),
                ("ceiling(2.1)", "3"),
                static (in x, in _, result) => Figure(x, result, Math.Ceiling)
            ),
            new(
                "min",
                ["one", "other"],
                Like(2, Count, Number, Percent, Money, Duration, Instant),
                new("the smaller of two figures", "两者中较小的"),
                ("min(5 CNY, 3 CNY)", "¥3"),
                static (in x, in y, _) => Comparing.Order(y, x) < 0 ? y : x
            ),
            new(
                "max",
                ["one", "other"],
                Like(2, Count, Number, Percent, Money, Duration, Instant),
                new("the larger of two figures", "两者中较大的"),
                ("max(5 CNY, 3 CNY)", "¥5"),
                static (in x, in y, _) => Comparing.Order(y, x) > 0 ? y : x
            ),
            new(
                "number",
                ["figure"],
                [new(Number, Money), new(Number, Percent), new(Number, Number)],
                new(
                    "the bare figure: money in the plan's currency, 0.2 for 20%",
                    "去掉单位的数：金额按方案币种，20% 得 0.2"
                ),
                ("number(20%)", "0.2"),
                static (in x, in _, result) => Figure(x, result, Same)
            ),
            new(
                "percent",
                ["number"],
                [new(Percent, Number)],
                new("a share as a percent: 0.2 is 20%", "把比值写成百分比：0.2 即 20%"),
                ("percent(1 / 4)", "25%"),
                static (in x, in _, result) => Figure(x, result, Same)
            ),
            new(
                "money",
                ["number"],
                [new(Money, Number)],
                new("that much of the plan's currency", "换成方案币种的金额"),
                ("money(12.5)", "¥12.50"),
                static (in x, in _, result) => Figure(x, result, Same)
            ),
            new(
                "minutes",
                ["duration"],
                [new(Number, Duration)],
                new("how many minutes it lasts", "合多少分钟"),
                ("minutes(2h)", "120"),
                static (in x, in _, result) => Figure(x, result, seconds => seconds / DurationUnits.Minute)
            ),
            new(
                "hours",
                ["duration"],
                [new(Number, Duration)],
                new("how many hours it lasts", "合多少小时"),
                ("hours(90min)", "1.5"),
                static (in x, in _, result) => Figure(x, result, seconds => seconds / DurationUnits.Hour)
            ),
            new(
                "days",
                ["duration"],
                [new(Number, Duration)],
                new("how many days it lasts", "合多少天"),
                ("days(48h)", "2"),
                static (in x, in _, result) => Figure(x, result, seconds => seconds / DurationUnits.Day)
            ),
            new(
                "hourOfDay",
                ["instant"],
                [new(Count, Instant)],
                new("the hour in the plan's zone, 0 to 23", "方案时区的钟点，0 到 23"),
                ("hourOfDay(promotion.starts)", "20"),
                static (in x, in _, _) => x.IsGiven ? Value.OfCount(x.Instant.Hour) : Value.Nothing
            ),
            new(
                "dayOfWeek",
                ["instant"],
                [new(Count, Instant)],
                new("1 for Monday to 7 for Sunday, in the plan's zone", "星期几：周一为 1，周日为 7"),
                ("dayOfWeek(promotion.starts)", "7"),
                static (in x, in _, _) =>
                    x.IsGiven ? Value.OfCount((((int)x.Instant.DayOfWeek + 6) % 7) + 1) : Value.Nothing
            ),
            new(
                "length",
                ["text"],
                [new(Count, ExpressionType.Text)],
                new("how many characters the text has", "文字的字符数"),
                ("length('SAVE50')", "6"),
                static (in x, in _, _) => Value.OfCount(x.Text.Length)
            ),
            new(
                "lower",
                ["text"],
                [new(ExpressionType.Text, ExpressionType.Text)],
                new("the text in lower case", "转成小写"),
                ("lower('SAVE50')", "save50"),
                static (in x, in _, _) => Value.OfText(x.Text.ToLowerInvariant())
            ),
            new(
                "contains",
                ["text", "part"],
                [new(Bool, ExpressionType.Text, ExpressionType.Text)],
                new("whether the part occurs in the text; capitals count", "文字里是否含有这一段，区分大小写"),
                ("contains(promotion.name, '300')", "true"),
                static (in x, in y, _) => Value.Of(x.Text.Contains(y.Text, StringComparison.Ordinal))
            ),
            new(
                "startsWith",
                ["text", "start"],
                [new(Bool, ExpressionType.Text, ExpressionType.Text)],
                new("whether the text begins so; capitals count", "文字是否以此开头，区分大小写"),
                ("startsWith('SAVE50', 'SAVE')", "true"),
                static (in x, in y, _) => Value.Of(x.Text.StartsWith(y.Text, StringComparison.Ordinal))
            ),
            new(
                "endsWith",
                ["text", "end"],
                [new(Bool, ExpressionType.Text, ExpressionType.Text)],
                new("whether the text ends so; capitals count", "文字是否以此结尾，区分大小写"),
                ("endsWith('SAVE50', '50')", "true"),
                static (in x, in y, _) => Value.Of(x.Text.EndsWith(y.Text, StringComparison.Ordinal))
            ),
        ];

    private static Signature[] Like(int parameters, params UnitType[] units)
    {
        var signatures = new Signature[units.Length];
        for (var index = 0; index < units.Length; index++)
        {
            signatures[index] =
                parameters == 1 ? new(units[index], units[index]) : new(units[index], units[index], units[index]);
        }

        return signatures;
    }

    // Unlimited stays unlimited whatever is rounded or converted.
    private static Value Figure(in Value value, UnitType result, Func<decimal, decimal> convert) =>
        value.IsUnlimited ? value : Value.OfFigure(result.Kind, convert(value.Number), value);

    // Two places of 20.25% are four places of the share 0.2025.
    private static Func<decimal, decimal> RoundToPlaces(UnitType unit) =>
        ReferenceEquals(unit, Percent)
            ? static share => Math.Round(share, 4, MidpointRounding.AwayFromZero)
            : static figure => Math.Round(figure, 2, MidpointRounding.AwayFromZero);

    private static decimal Same(decimal figure) => figure;
}
