namespace PromoAudit.Governance.Settings;

/// <summary>What is to happen where a run says less than it seems to.</summary>
public sealed record AssuranceSetting(AssuranceKind Kind, AssuranceLevel Level, SettingOrigin Origin);
