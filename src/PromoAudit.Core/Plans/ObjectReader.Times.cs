using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <content>Moments, on the clocks of the plan's zone.</content>
internal sealed partial class ObjectReader
{
    private DateTimeOffset? ParseInstant(YamlNode node, string name, bool isEnd)
    {
        name = _shownAs ?? name;
        if (
            node is not YamlScalar scalar
            || !ScalarText.TryLocalTime(scalar.Value.Trim(), out var local, out var offset, out var hasTime)
        )
        {
            var text = (node as YamlScalar)?.Value ?? "";
            var meant = MeantValue.Date(text);
            return Complain<DateTimeOffset>(
                IsDateLike(text)
                    ? PlanMessages.NoSuchDay(node.Place, text, meant)
                    : PlanMessages.WrongForm(
                        node.Place,
                        name,
                        new("a date and time", "日期和时间"),
                        $"{name}: {(meant is null ? "2026-11-01T00:00" : meant + (meant.Length == 10 ? "T00:00" : ""))}"
                    )
            );
        }

        if (!hasTime && isEnd)
        {
            var nextDay = local.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return Complain<DateTimeOffset>(
                PlanMessages.DateWithoutTime(node.Place, name, scalar.Value.Trim(), nextDay)
            );
        }

        return ResolveInstant(node, scalar.Value.Trim(), local, offset);
    }

    private DateTimeOffset? ResolveInstant(YamlNode node, string text, DateTime local, TimeSpan? offset)
    {
        if (Context.Zone is not { } zone)
        {
            return new DateTimeOffset(local, offset ?? TimeSpan.Zero);
        }

        if (offset is { } given)
        {
            return zone.Show(new DateTimeOffset(local, given));
        }

        if (zone.Resolve(local, out var candidates) is { } instant)
        {
            return instant;
        }

        const string format = "yyyy-MM-dd'T'HH:mmzzz";
        return Complain<DateTimeOffset>(
            candidates.Length == 1
                ? PlanMessages.SkippedTime(
                    node.Place,
                    text,
                    zone.Name,
                    candidates[0].ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
                )
                : PlanMessages.DoubledTime(
                    node.Place,
                    text,
                    zone.Name,
                    candidates[0].ToString(format, CultureInfo.InvariantCulture),
                    candidates[1].ToString(format, CultureInfo.InvariantCulture)
                )
        );
    }

    /// <summary>The first moment after a day that is included: <c>through: 2026-11-11</c> ends at midnight.</summary>
    public DateTimeOffset? DayThrough(string name, string describes)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Instant, FieldForms.Plain, describes))
            || Take(name, FieldForms.Plain) is not { } node
        )
        {
            return null;
        }

        if (
            node is YamlScalar scalar
            && ScalarText.TryLocalTime(scalar.Value.Trim(), out var local, out _, out var hasTime)
            && !hasTime
        )
        {
            return Keep(ResolveInstant(node, scalar.Value.Trim(), local.AddDays(1), offset: null), node);
        }

        _fields.Add(default);
        var text = (node as YamlScalar)?.Value.Trim() ?? "";
        return Complain<DateTimeOffset>(
            IsDateLike(text) && text.Length == 10
                ? PlanMessages.NoSuchDay(node.Place, text)
                : PlanMessages.WrongForm(
                    node.Place,
                    name,
                    new("the last day, as a date", "最后一天的日期"),
                    $"{name}: {MeantValue.Date(text)?[..10] ?? "2026-11-11"}"
                )
        );
    }

    private static bool IsDateLike(string text) =>
        text.Length >= 10 && text[4] == '-' && text[7] == '-' && char.IsAsciiDigit(text[0]);
}
