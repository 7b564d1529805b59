namespace PromoAudit.Text;

/// <summary>Finds the name somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>The closest candidate within a third of the name's length (at least one edit), or null. Ties go to the first.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        // Of one or two letters, any other two would be "near": only the case may differ.
        if (name.Length < 3)
        {
            return candidates.FirstOrDefault(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase));
        }

        if (name.Length > 64)
        {
            return null;
        }

        var limit = Math.Max(1, name.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            var distance = Distance(name, candidate, limit);
            if (distance <= limit)
            {
                best = candidate;
                limit = distance - 1;
                if (limit < 0)
                {
                    break;
                }
            }
        }

        return best;
    }

    // Edits that people make: insert, delete, replace, swap two neighbours; case does not count.
    private static int Distance(string left, string right, int limit)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            var smallest = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = Same(left[row - 1], right[column - 1]) ? 0 : 1;
                var value = Math.Min(
                    Math.Min(previous[column] + 1, current[column - 1] + 1),
                    previous[column - 1] + cost
                );
                if (
                    row > 1
                    && column > 1
                    && Same(left[row - 1], right[column - 2])
                    && Same(left[row - 2], right[column - 1])
                )
                {
                    value = Math.Min(value, before[column - 2] + 1);
                }

                current[column] = value;
                smallest = Math.Min(smallest, value);
            }

            if (smallest > limit)
            {
                return limit + 1;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
