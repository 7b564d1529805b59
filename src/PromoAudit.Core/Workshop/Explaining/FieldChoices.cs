using System.Globalization;
using PromoAudit.Plans;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>What can be written to a field: the other words of a closed list, the figures beside a boundary, something where nothing stands.</summary>
internal static class FieldChoices
{
    private const int MostWords = 12;

    private static readonly decimal[] Sizes = [1, 10, 100, 1_000, 10_000];

    /// <summary>Factors by which figures are moved to find out in which direction the answer lies, the small ones first.</summary>
    private static readonly decimal[] Factors =
    [
        0.99m,
        1.01m,
        0.95m,
        1.05m,
        0.9m,
        1.1m,
        0.75m,
        1.25m,
        0.5m,
        1.5m,
        0.25m,
        2,
        0.1m,
        5,
        20,
    ];

    /// <summary>Words and switches: all that it does not say now.</summary>
    /// <param name="named">Texts that the rule names, for a field that takes any.</param>
    public static IEnumerable<Candidate> Words(OpenField field, IReadOnlyList<string> named)
    {
        var texts = named.Take(MostWords).Select(PlanValue.OfText);
        if (field.Shape.Is(FieldForms.List))
        {
            return field.Shape.Kind switch
            {
                FieldKind.Word => (field.Shape.Words ?? []).Take(MostWords).Select(field.Add),
                FieldKind.Text => texts.Select(field.Add),
                _ => [],
            };
        }

        return field.Shape.Kind switch
        {
            FieldKind.Flag when field.Now is bool flag => [field.Write(flag ? "false" : "true")],
            FieldKind.Flag => [field.Write("true"), field.Write("false")],
            FieldKind.Word => (field.Shape.Words ?? [])
                .Where(word => word != field.Now as string)
                .Take(MostWords)
                .Select(field.Write),
            // What stands in the text does not matter to a rule that asks whether there is one.
            FieldKind.Text when field.Now is null => texts.Append("\"…\"").Select(field.Write),
            FieldKind.Text => texts.Select(field.Write),
            _ => [],
        };
    }

    /// <summary>The figures at a boundary and one step to each side of it.</summary>
    public static IEnumerable<Candidate> Beside(OpenField field, decimal boundary, string currency) =>
        field is { Shape.Kind: FieldKind.Instant, Now: DateTimeOffset now } ? Moments(field, boundary, now.Offset)
        : Step(field.Shape.Kind, currency) is { } step
            ? new[] { boundary, boundary - step, boundary + step }.SelectMany(figure => Figure(field, figure, currency))
        : [];

    private static IEnumerable<Candidate> Moments(OpenField field, decimal ticks, TimeSpan offset)
    {
        var boundary = new DateTimeOffset((long)ticks, TimeSpan.Zero).ToOffset(offset);
        foreach (var minutes in new[] { 0, -1, 1 })
        {
            yield return field.Write(PlanValue.Of(boundary.AddMinutes(minutes)));
        }
    }

    /// <summary>Figures near the one that it says, or of several sizes where it says none.</summary>
    public static IEnumerable<(decimal Figure, Candidate Candidate)> Around(OpenField field, string currency)
    {
        var figures =
            field.Figure is { } now and not 0 ? Factors.Select(factor => now * factor)
            : field.Shape.Kind == FieldKind.Percent ? [0.01m, 0.1m, 0.5m, 0.9m]
            : field.Shape.Kind == FieldKind.Duration ? [3_600m, 86_400m, 7 * 86_400m, 30 * 86_400m]
            : Sizes;
        foreach (var figure in figures.Select(one => Rounded(field.Shape.Kind, one, currency)).Distinct())
        {
            foreach (var candidate in Figure(field, figure, currency))
            {
                yield return (figure, candidate);
            }
        }
    }

    /// <summary>The figure as a plan writes it; nothing where the field cannot take it.</summary>
    public static IEnumerable<Candidate> Figure(OpenField field, decimal figure, string currency)
    {
        var rounded = Rounded(field.Shape.Kind, figure, currency);
        return
            rounded == field.Figure
            || rounded < 0 && !field.Shape.Is(FieldForms.Negative)
            || Write(field.Shape.Kind, rounded) is not { } text
            || field.Shape.Is(FieldForms.List)
            ? []
            : [field.Write(text)];
    }

    /// <summary>The smallest difference that the unit of a field knows; null for what is no figure.</summary>
    public static decimal? Step(FieldKind kind, string currency) =>
        kind switch
        {
            FieldKind.Count => 1,
            FieldKind.Percent => 0.01m,
            FieldKind.Number or FieldKind.Weight => 0.01m,
            FieldKind.Duration => 60,
            FieldKind.Money => Power(Currencies.MinorDigits(currency)),
            _ => null,
        };

    public static decimal Rounded(FieldKind kind, decimal figure, string currency) =>
        Step(kind, currency) is { } step ? Math.Round(figure / step, MidpointRounding.AwayFromZero) * step : figure;

    /// <summary>The figure of a text that <see cref="Figure"/> wrote; null for another text.</summary>
    public static decimal? Read(FieldKind kind, string text)
    {
        var (number, factor) = kind switch
        {
            FieldKind.Percent when text.EndsWith('%') => (text[..^1], 0.01m),
            FieldKind.Duration when text.EndsWith("min", StringComparison.Ordinal) => (text[..^3], 60m),
            FieldKind.Duration when text.EndsWith('h') => (text[..^1], 3_600m),
            FieldKind.Duration when text.EndsWith('d') => (text[..^1], 86_400m),
            FieldKind.Count or FieldKind.Money or FieldKind.Number or FieldKind.Weight => (text, 1m),
            _ => ("", 1m),
        };
        return decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure)
            ? figure * factor
            : null;
    }

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var digit = 0; digit < digits; digit++)
        {
            power /= 10;
        }

        return power;
    }

    private static string? Write(FieldKind kind, decimal figure) =>
        kind switch
        {
            FieldKind.Percent => PlanValue.OfShare(figure),
            FieldKind.Duration => Duration(figure),
            FieldKind.Count or FieldKind.Money or FieldKind.Number or FieldKind.Weight => PlanValue.Of(figure),
            _ => null,
        };

    private static string Duration(decimal seconds)
    {
        var (unit, length) =
            seconds % 86_400 == 0 ? ("d", 86_400m)
            : seconds % 3_600 == 0 ? ("h", 3_600m)
            : ("min", 60m);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / length:0.####}{unit}");
    }
}
