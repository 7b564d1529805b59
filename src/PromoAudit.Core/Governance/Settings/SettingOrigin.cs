using PromoAudit.Text;

namespace PromoAudit.Governance.Settings;

/// <summary>Who said what a setting is: nobody, the configuration, or the command line.</summary>
public sealed class SettingOrigin
{
    private SettingOrigin(SourcePlace? place, string? flag) => (Place, Flag) = (place, flag);

    /// <summary>Nobody has said anything.</summary>
    public static SettingOrigin Default { get; } = new(place: null, flag: null);

    /// <summary>In the configuration; null where it does not come from there.</summary>
    public SourcePlace? Place { get; }

    /// <summary>The flag of the command line, such as <c>--fail-on</c>; null where it does not come from there.</summary>
    public string? Flag { get; }

    public bool IsDefault => Place is null && Flag is null;

    public static SettingOrigin At(SourcePlace place) => new(place, flag: null);

    public static SettingOrigin Of(string flag) => new(place: null, flag);

    /// <summary><c>promoaudit.yaml:4:3</c>, <c>--fail-on</c> or <c>default</c>.</summary>
    public override string ToString() => Flag ?? Place?.ToString() ?? "default";
}
