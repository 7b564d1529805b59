namespace PromoAudit.Reports;

/// <summary>The version of this program, as in the package: three numbers.</summary>
public static class ToolVersion
{
    public static string Current { get; } = typeof(ToolVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
