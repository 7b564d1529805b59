using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>Tells plans from the other YAML files of a folder, without reading them properly.</summary>
internal static class PlanMark
{
    private static readonly string[] Keys = ["promoaudit"];

    /// <summary>
    /// True when a top-level key is <c>promoaudit</c> or nearly that, or when there are both a <c>plan</c> and
    /// <c>promotions</c>: a plan with a slip in its first line must be reported, not passed by.
    /// </summary>
    public static bool IsIn(SourceText text)
    {
        if (text.Text.TrimStart().StartsWith('{'))
        {
            return text.Text.Contains("promoaudit", StringComparison.Ordinal);
        }

        var hasPlan = false;
        var hasPromotions = false;
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon is < 4 or > 20 || line[0] is ' ' or '#' or '-')
            {
                continue;
            }

            var key = line[..colon].Trim(" \"'").ToString();
            hasPlan |= key == "plan";
            hasPromotions |= key == "promotions";
            if ((hasPlan && hasPromotions) || NearestName.Find(key, Keys) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
