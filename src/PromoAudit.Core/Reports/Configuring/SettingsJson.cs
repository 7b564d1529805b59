using System.Globalization;
using System.Text.Json;
using PromoAudit.Governance.Settings;

namespace PromoAudit.Reports.Configuring;

/// <summary>What <see cref="SettingsText"/> says, for programs.</summary>
public static class SettingsJson
{
    public const string Schema = "promoaudit/config/1";

    public static void Write(GateSettings settings, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonReport.Tool(json);
        JsonParts.StringOrNull(json, "file", settings.File);
        json.WriteStartArray("settings");
        foreach (var row in SettingRows.Of(settings))
        {
            json.WriteStartObject();
            json.WriteString("key", row.Key);
            JsonParts.StringOrNull(json, "item", row.Item);
            Value(json, row);
            json.WriteString(
                "from",
                row.Origin.IsDefault ? "default"
                    : row.Origin.Flag is null ? "file"
                    : "flag"
            );
            JsonParts.StringOrNull(json, "flag", row.Origin.Flag);
            JsonParts.Place(json, row.Origin.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, SettingRow row)
    {
        if (row.IsList)
        {
            JsonParts.Strings(json, "value", row.Values);
        }
        else if (row.Values.IsEmpty)
        {
            json.WriteNull("value");
        }
        else if (row.Key == "repairs")
        {
            json.WriteBoolean("value", row.Values[0] == "true");
        }
        else if (row.Key == "jobs")
        {
            json.WriteNumber("value", int.Parse(row.Values[0], CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteString("value", row.Values[0]);
        }
    }
}
