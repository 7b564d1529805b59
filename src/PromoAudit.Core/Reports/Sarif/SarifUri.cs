using System.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>Paths as URI references: percent-encoded UTF-8, relative to the folder of the run wherever that is possible.</summary>
internal static class SarifUri
{
    /// <param name="folder">The absolute folder that relative paths start from; null when it is not known.</param>
    public static string Of(string path, string? folder)
    {
        var shown = path.Replace('\\', '/');
        if (!IsAbsolute(shown))
        {
            return Encoded(shown);
        }

        var root = (folder ?? "").Replace('\\', '/').TrimEnd('/') + "/";
        if (folder is not null && shown.StartsWith(root, StringComparison.Ordinal) && shown.Length > root.Length)
        {
            return Encoded(shown[root.Length..]);
        }

        return shown.StartsWith('/') ? "file://" + Encoded(shown) : $"file:///{shown[..2]}{Encoded(shown[2..])}";
    }

    public static bool IsRelative(string uri) => !uri.StartsWith("file://", StringComparison.Ordinal);

    private static bool IsAbsolute(string path) =>
        path.StartsWith('/') || (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/');

    private static string Encoded(string path)
    {
        var builder = new StringBuilder(path.Length + 16);
        var isFirst = true;
        foreach (var segment in path.Split('/'))
        {
            if (segment == "." && path.Length > 1)
            {
                continue;
            }

            if (!isFirst)
            {
                builder.Append('/');
            }

            builder.Append(Uri.EscapeDataString(segment));
            isFirst = false;
        }

        return builder.ToString();
    }
}
