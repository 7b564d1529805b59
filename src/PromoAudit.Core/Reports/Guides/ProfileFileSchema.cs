using System.Text.Json;
using PromoAudit.Facts.Profiles;

namespace PromoAudit.Reports.Guides;

/// <summary>The JSON Schema of profile files, written from their reader's tables of keys.</summary>
public static class ProfileFileSchema
{
    public static void Write(TextWriter writer) =>
        SchemaParts.Document(
            writer,
            "PromoAudit profile",
            new("How a platform prices, counts and refunds.", "平台配置：怎样计价、计数和退款。"),
            json => Group(json, ProfileKeys.Root),
            ("text", SchemaParts.Text),
            ("layer", json => Group(json, ProfileKeys.Layer)),
            ("benefit", json => Group(json, ProfileKeys.Benefit))
        );

    private static void Group(Utf8JsonWriter json, ProfileKey[] keys) =>
        SchemaParts.Object(json, keys, key => (key.Name, key.IsRequired, key.Describes, ""), Value);

    private static void Value(Utf8JsonWriter json, ProfileKey key)
    {
        switch (key.Name)
        {
            case "describes":
                SchemaParts.AllOf(json, "text");
                break;
            case "layers":
                SchemaParts.List(json, items => SchemaParts.Reference(items, "layer"));
                break;
            case "benefits":
                SchemaParts.List(json, items => SchemaParts.Reference(items, "benefit"));
                break;
            case "of":
                SchemaParts.List(json, items => SchemaParts.Words(items, ProfileWords.Benefits.All));
                break;
            case "settings":
                SchemaParts.Object(
                    json,
                    ProfileKeys.Settings,
                    setting => (setting.Name, setting.IsRequired, setting.Describes, ""),
                    Setting
                );
                break;
            default:
                Plain(json, key);
                break;
        }
    }

    /// <summary>A value with its origin.</summary>
    private static void Setting(Utf8JsonWriter json, ProfileKey setting) =>
        SchemaParts.Object(
            json,
            ProfileKeys.Setting,
            key => (key.Name, key.IsRequired, key.Describes, ""),
            (inner, key) => Plain(inner, key.Name == "is" ? key with { Words = setting.Words } : key)
        );

    private static void Plain(Utf8JsonWriter json, ProfileKey key)
    {
        if (key.Words is { } words)
        {
            SchemaParts.Words(json, words);
        }
        else
        {
            json.WriteString("type", "string");
        }
    }
}
