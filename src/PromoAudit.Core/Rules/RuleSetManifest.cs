using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What <c>ruleset.yaml</c> says of a set.</summary>
internal sealed record RuleSetManifest(string Name, string Version, SourcePlace Place)
{
    /// <summary>The set that this one stands on.</summary>
    public YamlScalar? Extends { get; init; }

    /// <summary>Where the pages of its rules are; null when it does not say.</summary>
    public string? Docs { get; init; }

    /// <summary>What it changes about rules of that set; each by another id.</summary>
    public ImmutableArray<RuleChange> Changes { get; init; } = [];

    private static readonly LocalizedText ASet = new("a rule set", "规则集");

    public static RuleSetManifest? Read(SourceText text, Diagnostics diagnostics)
    {
        switch (YamlReader.Read(text, diagnostics))
        {
            case YamlMapping mapping:
                var keys = new KeyReader(mapping, RuleKeys.Set, ASet, diagnostics);
                var name = keys.Scalar("name");
                var version = keys.Scalar("version");
                if (version is not null && SemanticVersion.TryParse(version.Value) is null)
                {
                    diagnostics.Add(RuleMessages.NotAVersion(version.Place, "version", version.Value));
                }

                var extends = keys.Scalar("extends");
                var changes = keys.Mapping("change");
                if (changes is not null && mapping["extends"] is null)
                {
                    diagnostics.Add(ChangeMessages.NothingToChange(keys.PlaceOf("change")));
                }

                return name is null || version is null
                    ? null
                    : new RuleSetManifest(name.Value, version.Value, keys.Place)
                    {
                        Extends = extends,
                        Docs = keys.Scalar("docs")?.Value.Trim(),
                        Changes = changes is null ? [] : new RuleChangeReader(name.Value, diagnostics).Read(changes),
                    };
            case { } other:
                diagnostics.Add(RuleMessages.NotAMapping(other.Place, ASet, RuleKeys.Set[0].Example));
                return null;
            default:
                return null;
        }
    }
}
