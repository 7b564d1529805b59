namespace PromoAudit.Reports;

/// <summary>Paths as services compare them with those of a repository: with slashes, and relative to the folder of the run wherever possible.</summary>
internal static class ReportPath
{
    /// <param name="folder">The absolute folder that relative paths start from; null when it is not known.</param>
    public static string Of(string path, string? folder)
    {
        var shown = path.Replace('\\', '/');
        var root = (folder ?? "").Replace('\\', '/').TrimEnd('/') + "/";
        if (
            folder is not null
            && IsAbsolute(shown)
            && shown.StartsWith(root, StringComparison.Ordinal)
            && shown.Length > root.Length
        )
        {
            shown = shown[root.Length..];
        }

        return shown.Length > 1 && (shown.StartsWith("./", StringComparison.Ordinal) || shown.Contains("/./"))
            ? string.Join('/', shown.Split('/').Where(segment => segment != "."))
            : shown;
    }

    public static bool IsAbsolute(string path) =>
        path.StartsWith('/') || (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/');
}
