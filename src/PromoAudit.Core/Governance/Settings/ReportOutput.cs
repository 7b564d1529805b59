namespace PromoAudit.Governance.Settings;

/// <summary>A report that is asked for.</summary>
/// <param name="Format">Null for the one that <c>format</c> says.</param>
/// <param name="Path">As messages show it, from the folder of the run; <c>-</c> is standard output.</param>
public sealed record ReportOutput(string? Format, string Path, SettingOrigin Origin)
{
    public const string StandardOutput = "-";

    public bool IsStandardOutput => Path == StandardOutput;
}
