namespace PromoAudit.Cli.Files;

/// <summary>One name against a pattern with <c>*</c> (any run of characters) and <c>?</c> (one).</summary>
internal static class Wildcard
{
    public static bool IsIn(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>A path against a pattern, part by part; <c>**</c> is any number of folders.</summary>
    public static bool MatchesPath(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty || path.IsEmpty)
        {
            return pattern.IsEmpty && path.IsEmpty;
        }

        return pattern[0] == "**"
            ? MatchesPath(pattern[1..], path) || (!path[0].StartsWith('.') && MatchesPath(pattern, path[1..]))
            : Matches(pattern[0], path[0]) && MatchesPath(pattern[1..], path[1..]);
    }

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
