namespace PromoAudit.Governance.Settings;

/// <summary>A value with who said it.</summary>
public sealed class Setting<T>(T value, SettingOrigin origin)
{
    public T Value { get; } = value;

    public SettingOrigin Origin { get; } = origin;

    public static Setting<T> Default(T value) => new(value, SettingOrigin.Default);
}
