namespace PromoAudit.Reports.Sarif;

/// <summary>Paths as URI references: percent-encoded UTF-8, relative to the folder of the run wherever that is possible.</summary>
internal static class SarifUri
{
    /// <param name="folder">The absolute folder that relative paths start from; null when it is not known.</param>
    public static string Of(string path, string? folder)
    {
        var shown = ReportPath.Of(path, folder);
        return !ReportPath.IsAbsolute(shown) ? Encoded(shown)
            : shown.StartsWith('/') ? "file://" + Encoded(shown)
            : $"file:///{shown[..2]}{Encoded(shown[2..])}";
    }

    public static bool IsRelative(string uri) => !uri.StartsWith("file://", StringComparison.Ordinal);

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
