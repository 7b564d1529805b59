namespace PromoAudit.Rules;

/// <summary>The id of a rule: a category and a name, in small letters, digits and hyphens.</summary>
internal static class RuleId
{
    public static bool IsWellFormed(string id)
    {
        var parts = id.Split('/');
        return parts.Length == 2 && IsKebab(parts[0]) && IsKebab(parts[1]);
    }

    /// <summary>What somebody may have meant: capitals made small, other signs made hyphens; null where nothing is left of it.</summary>
    public static string? Near(string text)
    {
        var parts = text.Replace('\\', '/')
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(Kebab)
            .Where(part => part.Length > 0)
            .ToArray();
        return parts.Length switch
        {
            0 => null,
            1 => $"my/{parts[0]}",
            _ => $"{parts[^2]}/{parts[^1]}",
        };
    }

    private static bool IsKebab(string text) =>
        text.Length > 0
        && text[0] != '-'
        && text[^1] != '-'
        && text.All(letter => letter == '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));

    private static string Kebab(string text)
    {
        var name = text.EndsWith(".yaml", StringComparison.Ordinal) ? text[..^".yaml".Length] : text;
        var kebab = new System.Text.StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter))
            {
                kebab.Append(kebab.Length > 0 && char.IsAsciiLetterLower(kebab[^1]) ? "-" : "");
                kebab.Append(char.ToLowerInvariant(letter));
            }
            else
            {
                kebab.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '-');
            }
        }

        return string.Join('-', kebab.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
