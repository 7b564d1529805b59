using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Reads <c>{en: …, zh: …}</c>; both are asked for wherever a reader sees the text.</summary>
internal static class Translations
{
    public static TemplateText? Read(YamlNode node, SourcePlace keyPlace, string key, Diagnostics diagnostics)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.Add(
                RuleMessages.WrongForm(
                    node.Place,
                    key,
                    new("a text in each language", "中英文各一段"),
                    $"{key}: {{en: \"...\", zh: \"...\"}}"
                )
            );
            return null;
        }

        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value is not ("en" or "zh"))
            {
                diagnostics.Add(
                    RuleMessages.UnknownKey(entry.Key.Place, entry.Key.Value, new("a text", "文字"), Languages)
                );
            }
        }

        var english = In(Language.English, mapping, keyPlace, key, diagnostics);
        var chinese = In(Language.Chinese, mapping, keyPlace, key, diagnostics);
        return english is null || chinese is null ? null : new TemplateText(english, chinese);
    }

    public static LocalizedText Plain(TemplateText text) => new(text.English.Value.Trim(), text.Chinese.Value.Trim());

    private static readonly RuleKey[] Languages =
    [
        new("en", "en: \"...\"", new LocalizedText("English", "英文"), IsRequired: true),
        new("zh", "zh: \"...\"", new LocalizedText("Chinese", "中文"), IsRequired: true),
    ];

    private static YamlScalar? In(
        Language language,
        YamlMapping mapping,
        SourcePlace keyPlace,
        string key,
        Diagnostics diagnostics
    )
    {
        var name = language == Language.English ? "en" : "zh";
        switch (mapping[name])
        {
            case YamlScalar { IsBlank: false } text when !string.IsNullOrWhiteSpace(text.Value):
                return text;
            case YamlScalar blank:
                diagnostics.Add(RuleMessages.MissingTranslation(blank.Place, key, language));
                return null;
            case { } other:
                diagnostics.Add(RuleMessages.WrongForm(other.Place, name, new("text", "文字"), $"{name}: \"...\""));
                return null;
            default:
                diagnostics.Add(RuleMessages.MissingTranslation(keyPlace, key, language));
                return null;
        }
    }
}
