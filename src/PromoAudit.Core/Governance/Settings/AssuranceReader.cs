using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance.Settings;

/// <summary>Reads <c>assurance: {unverified-figure: fail}</c> and <c>assurance: strict</c>.</summary>
internal static class AssuranceReader
{
    /// <summary>Every kind that is not named by itself.</summary>
    public const string All = "all";

    public const string Strict = "strict";

    public static ImmutableArray<AssuranceSetting> Read(YamlNode node, Diagnostics diagnostics)
    {
        switch (node)
        {
            case YamlScalar { Value: Strict } strict:
                return [.. AssuranceTraits.All.Select(traits => Said(traits, traits.Strict, strict))];
            case YamlMapping mapping:
                return Read(mapping, diagnostics);
            default:
                diagnostics.Add(SettingMessages.NotAnAssurance(node.Place, (node as YamlScalar)?.Value ?? "[]"));
                return [];
        }
    }

    private static ImmutableArray<AssuranceSetting> Read(YamlMapping mapping, Diagnostics diagnostics)
    {
        var settings = new AssuranceSetting?[AssuranceTraits.All.Length];
        // What is said of all comes first, wherever it stands.
        foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key.Value != All))
        {
            var traits = AssuranceTraits.Find(entry.Key.Value);
            if (traits is null && entry.Key.Value != All)
            {
                diagnostics.Add(SettingMessages.UnknownAssurance(entry.Key.Place, entry.Key.Value));
            }

            if (entry.Value is not YamlScalar word || AssurancePolicy.FindLevel(word.Value) is not { } level)
            {
                diagnostics.Add(
                    SettingMessages.UnknownLevel(
                        entry.Value.Place,
                        entry.Key.Value,
                        (entry.Value as YamlScalar)?.Value ?? "[]"
                    )
                );
                continue;
            }

            foreach (var each in traits is null ? AssuranceTraits.All : [traits])
            {
                settings[(int)each.Kind] = Said(each, level, entry.Key);
            }
        }

        return [.. settings.OfType<AssuranceSetting>()];
    }

    private static AssuranceSetting Said(AssuranceTraits traits, AssuranceLevel level, YamlNode where) =>
        new(traits.Kind, level, SettingOrigin.At(where.Place));
}
