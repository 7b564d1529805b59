using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>Tells plans from the other YAML files of a folder, without reading them properly.</summary>
internal static class PlanMark
{
    private static readonly string[] Format = ["promoaudit"];

    private static readonly string[] Content = ["plan", "promotions"];

    /// <summary>
    /// True when two of the top-level keys <c>promoaudit</c>, <c>plan</c> and <c>promotions</c> are there, or nearly: a plan with a slip in
    /// its first lines must be reported, not passed by. A file that plans include has at most <c>promoaudit</c>: it is read with them.
    /// </summary>
    public static bool IsIn(SourceText text)
    {
        if (text.Text.TrimStart().StartsWith('{'))
        {
            return IsKeyIn(text.Text);
        }

        var hasFormat = false;
        var content = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon is < 4 or > 20 || line[0] is ' ' or '#' or '-')
            {
                continue;
            }

            var key = line[..colon].Trim(" \"'").ToString();
            hasFormat |= NearestName.Find(key, Format) is not null;
            if (NearestName.Find(key, Content) is { } found)
            {
                content.Add(found);
            }
        }

        return content.Count + (hasFormat ? 1 : 0) >= 2;
    }

    /// <summary>As a key: in reports of this program it is a value.</summary>
    private static bool IsKeyIn(string text)
    {
        var at = text.IndexOf("promoaudit", StringComparison.Ordinal);
        while (at >= 0)
        {
            at += Format[0].Length;
            if (text.AsSpan(at).TrimStart("\"' \t\r\n").StartsWith(":"))
            {
                return true;
            }

            at = text.IndexOf("promoaudit", at, StringComparison.Ordinal);
        }

        return false;
    }
}
