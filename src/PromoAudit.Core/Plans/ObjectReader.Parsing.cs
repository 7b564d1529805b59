using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <content>From a node to a figure with its unit. Each returns null after exactly one complaint.</content>
internal sealed partial class ObjectReader
{
    private static readonly LocalizedText WholeNumber = new("a whole number", "整数");

    private static readonly LocalizedText AnAmount = new("an amount of money", "金额");

    private static string Shown(decimal figure) => figure.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A figure with more digits than a decimal holds: well written, but far too large.</summary>
    private static bool IsTooLong(YamlNode node) =>
        node is YamlScalar { Value.Length: > 20 } scalar
        && scalar.Value.All(sign => char.IsAsciiDigit(sign) || sign is '-' or '.');

    private static string? Meant(YamlNode node) =>
        node is YamlScalar { Value: var text } && MeantValue.Number(text) is { } figure ? Shown(figure) : null;

    private static string Abridged(YamlNode node) => node is YamlScalar { Value: var text } ? text[..12] + "…" : "";

    private T? Complain<T>(Diagnostic diagnostic)
        where T : struct
    {
        Context.Diagnostics.Add(diagnostic);
        return null;
    }

    private string? ParseText(YamlNode node, string name)
    {
        name = _shownAs ?? name;
        if (node is YamlScalar scalar && (!scalar.IsBlank || scalar.Style != ScalarStyle.Plain))
        {
            return scalar.Value;
        }

        Context.Diagnostics.Add(PlanMessages.WrongForm(node.Place, name, new("text", "文字"), $"{name}: …"));
        return null;
    }

    private long? ParseCount(YamlNode node, string name)
    {
        name = _shownAs ?? name;
        if (node is not YamlScalar scalar || !ScalarText.TryNumber(scalar.Value.AsSpan().Trim(), out var number))
        {
            return Complain<long>(
                IsTooLong(node)
                    ? PlanMessages.OutOfRange(node.Place, name, Abridged(node), "0", Shown(ScalarText.Largest))
                    : PlanMessages.WrongForm(node.Place, name, WholeNumber, $"{name}: {Meant(node) ?? "3"}")
            );
        }

        if (number is < 0 or > ScalarText.Largest)
        {
            return Complain<long>(
                PlanMessages.OutOfRange(node.Place, name, scalar.Value, "0", Shown(ScalarText.Largest))
            );
        }

        return number == decimal.Truncate(number)
            ? (long)number
            : Complain<long>(
                PlanMessages.WrongForm(node.Place, name, WholeNumber, $"{name}: {Shown(decimal.Ceiling(number))}")
            );
    }

    private decimal? ParseNumber(YamlNode node, string name)
    {
        name = _shownAs ?? name;
        if (node is not YamlScalar scalar || !ScalarText.TryNumber(scalar.Value.AsSpan().Trim(), out var number))
        {
            return Complain<decimal>(PlanMessages.WrongForm(node.Place, name, new("a number", "数字"), $"{name}: 2.5"));
        }

        return number is >= 0 and <= ScalarText.Largest
            ? number
            : Complain<decimal>(
                PlanMessages.OutOfRange(node.Place, name, scalar.Value, "0", Shown(ScalarText.Largest))
            );
    }

    private decimal? ParseMoney(YamlNode node, string name, FieldForms forms)
    {
        name = _shownAs ?? name;
        if (node is not YamlScalar scalar)
        {
            return Complain<decimal>(PlanMessages.WrongForm(node.Place, name, AnAmount, $"{name}: 39.9"));
        }

        var text = scalar.Value.Trim();
        var currency = Context.Currency;
        var body = text;
        if (text.Length > 4 && text[^4] == ' ' && text.AsSpan(text.Length - 3).IndexOfAnyExceptInRange('A', 'Z') < 0)
        {
            (body, currency) = (text[..^4], text[^3..]);
        }

        if (!ScalarText.TryNumber(body.AsSpan().TrimEnd(), out var amount))
        {
            if (IsTooLong(node))
            {
                return Complain<decimal>(
                    PlanMessages.OutOfRange(node.Place, name, Abridged(node), "0", Shown(ScalarText.Largest))
                );
            }

            return Complain<decimal>(
                PlanMessages.WrongForm(node.Place, name, AnAmount, $"{name}: {Meant(node) ?? "39.9"}")
            );
        }

        var least = (forms & FieldForms.Negative) != 0 ? -ScalarText.Largest : 0m;
        if (amount < least || amount > ScalarText.Largest)
        {
            return Complain<decimal>(
                PlanMessages.OutOfRange(node.Place, name, text, Shown(least), Shown(ScalarText.Largest))
            );
        }

        if (currency is null || string.Equals(currency, Context.Currency, StringComparison.Ordinal))
        {
            return amount;
        }

        if (!Currencies.IsKnown(currency))
        {
            return Complain<decimal>(PlanMessages.UnknownCurrency(node.Place, currency, Currencies.Nearest(currency)));
        }

        if (!Context.ExchangeRates.TryGetValue(currency, out var rate))
        {
            return Complain<decimal>(PlanMessages.NoExchangeRate(node.Place, text, currency, Context.Currency ?? "?"));
        }

        var converted = amount * rate;
        return Math.Abs(converted) > ScalarText.Largest
            ? Complain<decimal>(
                PlanMessages.OutOfRange(node.Place, name, text, Shown(least), Shown(ScalarText.Largest))
            )
            : decimal.Round(converted, Currencies.MinorDigits(Context.Currency ?? ""), MidpointRounding.AwayFromZero);
    }

    private decimal? ParsePercent(YamlNode node, string name, bool isReduction, decimal most)
    {
        name = _shownAs ?? name;
        if (node is not YamlScalar scalar)
        {
            return Complain<decimal>(
                PlanMessages.WrongForm(node.Place, name, new("a percentage", "百分比"), $"{name}: 20%")
            );
        }

        var text = scalar.Value.Trim();
        if (!ScalarText.TryPercent(text, out var fraction, out var isZhe))
        {
            return Complain<decimal>(
                ScalarText.TryNumber(text, out _)
                    ? PlanMessages.BarePercent(node.Place, name, text, isReduction)
                    : PlanMessages.WrongForm(
                        node.Place,
                        name,
                        isReduction
                            ? new("a percentage, or what is still paid in 折", "百分比或几折")
                            : new("a percentage", "百分比"),
                        $"{name}: {MeantValue.Reduction(text) ?? (isReduction ? "20%" : "5%")}"
                    )
            );
        }

        if (isZhe && !isReduction)
        {
            return Complain<decimal>(PlanMessages.ZheNotHere(node.Place, name, text, 1m - fraction));
        }

        return fraction >= 0 && fraction <= most
            ? fraction
            : Complain<decimal>(PlanMessages.OutOfRange(node.Place, name, text, "0%", $"{Shown(most * 100)}%"));
    }

    private TimeSpan? ParseDuration(YamlNode node, string name)
    {
        name = _shownAs ?? name;
        if (node is YamlScalar scalar && ScalarText.TryDuration(scalar.Value.Trim(), out var duration))
        {
            return duration;
        }

        var bare =
            node is YamlScalar { Value: var text }
            && ScalarText.TryCount(text.AsSpan().Trim(), out var count)
            && count >= 0
                ? count
                : 7;
        return Complain<TimeSpan>(
            PlanMessages.WrongForm(
                node.Place,
                name,
                new("a length of time with its unit (s, min, h or d)", "带单位的时长（s、min、h、d）"),
                $"{name}: {bare}d"
            )
        );
    }

    private decimal? ParseWeight(YamlNode node, string name) =>
        node is YamlScalar scalar && ScalarText.TryWeight(scalar.Value.Trim(), out var grams)
            ? grams
            : Complain<decimal>(
                PlanMessages.WrongForm(
                    node.Place,
                    name,
                    new("a weight with its unit (g, kg, 斤 or 两)", "带单位的重量（g、kg、斤、两）"),
                    $"{name}: 4.9kg"
                )
            );

    private Word<T>? ParseWord<T>(YamlNode node, string name, Words<T> words)
        where T : struct, Enum
    {
        if (node is YamlScalar scalar)
        {
            if (words.TryFind(scalar.Value, out var word))
            {
                return word;
            }

            Context.Diagnostics.Add(
                PlanMessages.UnknownWord(
                    node.Place,
                    _shownAs ?? name,
                    scalar.Value,
                    MeantValue.Word(scalar.Value) is { } meant && words.All.Contains(meant, StringComparer.Ordinal)
                        ? meant
                        : NearestName.Find(scalar.Value, words.All),
                    words.All
                )
            );
            return null;
        }

        Context.Diagnostics.Add(
            PlanMessages.WrongForm(
                node.Place,
                name,
                new($"one of {string.Join(", ", words.All)}", $"下列之一：{string.Join("、", words.All)}"),
                $"{name}: {words.All[0]}"
            )
        );
        return null;
    }
}
