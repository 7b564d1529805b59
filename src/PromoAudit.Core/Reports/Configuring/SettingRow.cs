using System.Collections.Immutable;
using PromoAudit.Governance.Settings;

namespace PromoAudit.Reports.Configuring;

/// <summary>One setting with its value, as configurations write it, and who said it.</summary>
/// <param name="Key">As in a configuration, or the flag of what only the command line says.</param>
/// <param name="Item">The part of the setting that this is about: a rule, an assurance, a format; null for all of it.</param>
/// <param name="Values">None where it is not set.</param>
/// <param name="IsList">Whether there may be several values.</param>
internal sealed record SettingRow(
    string Key,
    string? Item,
    ImmutableArray<string> Values,
    bool IsList,
    SettingOrigin Origin
)
{
    public string Name => Item is null ? Key : $"{Key}.{Item}";
}
