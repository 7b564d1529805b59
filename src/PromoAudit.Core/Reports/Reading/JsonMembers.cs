using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Reading;

/// <summary>The members of an object of a report. Reports come from files, so that each may be missing or something else than it should be.</summary>
internal static class JsonMembers
{
    public static JsonElement Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member)
            ? member
            : throw new ReportFormatException(name);

    /// <summary>Null where it is not there, or null.</summary>
    public static JsonElement? Given(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var member)
        && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    public static string String(this JsonElement json, string name) => AsString(json.Member(name), name);

    public static string? StringOrNull(this JsonElement json, string name) =>
        json.Given(name) is { } member ? AsString(member, name) : null;

    public static bool Bool(this JsonElement json, string name) =>
        json.Member(name).ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw new ReportFormatException(name),
        };

    public static decimal Number(this JsonElement json, string name) => AsNumber(json.Member(name), name);

    public static decimal? NumberOrNull(this JsonElement json, string name) =>
        json.Given(name) is { } member ? AsNumber(member, name) : null;

    public static int Int(this JsonElement json, string name) => AsInt(json.Member(name), name);

    public static long Long(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Number } member && member.TryGetInt64(out var number)
            ? number
            : throw new ReportFormatException(name);

    public static int? IntOrNull(this JsonElement json, string name) =>
        json.Given(name) is { } member ? AsInt(member, name) : null;

    public static LocalizedText Text(this JsonElement json, string name) => AsText(json.Member(name));

    public static LocalizedText? TextOrNull(this JsonElement json, string name) =>
        json.Given(name) is { } member ? AsText(member) : null;

    public static ImmutableArray<string> Strings(this JsonElement json, string name) =>
        json.Each(name, member => AsString(member, name));

    public static ImmutableArray<T> Each<T>(this JsonElement json, string name, Func<JsonElement, T> read)
    {
        var list = json.Member(name);
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new ReportFormatException(name);
        }

        var length = list.GetArrayLength();
        if (length == 0)
        {
            return [];
        }

        var values = ImmutableArray.CreateBuilder<T>(length);
        foreach (var member in list.EnumerateArray())
        {
            values.Add(read(member));
        }

        return values.MoveToImmutable();
    }

    public static Severity Severity(this JsonElement json, string name) =>
        RuleWords.Severities.Find(json.String(name)) ?? throw new ReportFormatException(name);

    public static Severity? SeverityOrNull(this JsonElement json, string name) =>
        json.Given(name) is null ? null : json.Severity(name);

    private static LocalizedText AsText(JsonElement member) => new(member.String("en"), member.String("zh"));

    private static string AsString(JsonElement member, string name) =>
        member.ValueKind == JsonValueKind.String
            ? member.GetString() ?? throw new ReportFormatException(name)
            : throw new ReportFormatException(name);

    private static decimal AsNumber(JsonElement member, string name) =>
        member.ValueKind == JsonValueKind.Number && member.TryGetDecimal(out var number)
            ? number
            : throw new ReportFormatException(name);

    private static int AsInt(JsonElement member, string name) =>
        member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number)
            ? number
            : throw new ReportFormatException(name);
}
