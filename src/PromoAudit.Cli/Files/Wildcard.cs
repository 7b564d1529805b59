namespace PromoAudit.Cli.Files;

/// <summary>One name against a pattern with <c>*</c> (any run of characters) and <c>?</c> (one).</summary>
internal static class Wildcard
{
    public static bool IsIn(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Names that start with a dot are matched only by patterns that do.</summary>
    public static bool Matches(string pattern, string name)
    {
        if (name.StartsWith('.') && !pattern.StartsWith('.'))
        {
            return false;
        }

        int position = 0,
            index = 0,
            star = -1,
            retry = 0;
        while (index < name.Length)
        {
            if (
                position < pattern.Length
                && (pattern[position] == '?' || pattern[position] == name[index])
                && pattern[position] != '*'
            )
            {
                position++;
                index++;
            }
            else if (position < pattern.Length && pattern[position] == '*')
            {
                star = position++;
                retry = index;
            }
            else if (star >= 0)
            {
                position = star + 1;
                index = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (position < pattern.Length && pattern[position] == '*')
        {
            position++;
        }

        return position == pattern.Length;
    }
}
