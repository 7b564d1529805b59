namespace PromoAudit.Text;

/// <summary>Whether two texts of a file mean the same but for one field.</summary>
internal static class YamlChange
{
    /// <param name="group">The group of the first text that the path starts from.</param>
    public static bool IsOnly(YamlNode? before, YamlNode? after, YamlMapping group, ReadOnlySpan<FieldStep> path) =>
        before is not null && after is not null && IsSameBut(before, after, group, path);

    private static bool IsSameBut(YamlNode before, YamlNode after, YamlMapping group, ReadOnlySpan<FieldStep> path)
    {
        if (ReferenceEquals(before, group))
        {
            return IsSameBut(before, after, path);
        }

        if (IsAlias(before))
        {
            return IsSame(before, after);
        }

        switch (before, after)
        {
            case (YamlMapping first, YamlMapping second) when first.Entries.Count == second.Entries.Count:
                for (var index = 0; index < first.Entries.Count; index++)
                {
                    if (
                        first.Entries[index].Key.Value != second.Entries[index].Key.Value
                        || !IsSameBut(first.Entries[index].Value, second.Entries[index].Value, group, path)
                    )
                    {
                        return false;
                    }
                }

                return true;
            case (YamlSequence first, YamlSequence second) when first.Items.Count == second.Items.Count:
                for (var index = 0; index < first.Items.Count; index++)
                {
                    if (!IsSameBut(first.Items[index], second.Items[index], group, path))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return IsSame(before, after);
        }
    }

    /// <summary>Of two groups: every field is the same but the one that the path names.</summary>
    private static bool IsSameBut(YamlNode before, YamlNode after, ReadOnlySpan<FieldStep> path)
    {
        if (path.IsEmpty)
        {
            return true;
        }

        if (after is not YamlMapping now)
        {
            // What stood for a field stands for it still.
            return before is YamlScalar && after is YamlScalar && path.Length == 1;
        }

        return StandsForField(before, now, path[0].Name) || IsSameGroup(before as YamlMapping, now, path);
    }

    /// <summary>What was there is one field of the group now, and the named one is the other.</summary>
    private static bool StandsForField(YamlNode before, YamlMapping now, string name) =>
        before is YamlScalar { IsBlank: true } or YamlScalar { Value: "none" }
            ? now.Entries.All(entry => entry.Key.Value == name)
            : now.Entries.Count == 2
                && now.Entries.All(entry => entry.Key.Value == name || IsSame(before, entry.Value));

    private static bool IsSameGroup(YamlMapping? then, YamlMapping now, ReadOnlySpan<FieldStep> path)
    {
        if (then is null)
        {
            return false;
        }

        foreach (var entry in now.Entries)
        {
            var isNamed = entry.Key.Value == path[0].Name;
            var known = then[entry.Key.Value];
            if (
                isNamed
                    ? known is not null && !IsSameBut(known, entry.Value, path[1..])
                    : known is null || !IsSame(known, entry.Value)
            )
            {
                return false;
            }
        }

        return then.Entries.All(entry => now[entry.Key.Value] is not null);
    }

    /// <summary>An alias stands here and what is in it is written elsewhere.</summary>
    private static bool IsAlias(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => mapping.Entries.Any(entry => !Holds(node, entry.Key)),
            YamlSequence sequence => sequence.Items.Any(item => !Holds(node, item)),
            _ => false,
        };

    private static bool Holds(YamlNode node, YamlNode part) =>
        part.Span.Start >= node.Span.Start && part.Span.End <= node.Span.End;

    private static bool IsSame(YamlNode before, YamlNode after) =>
        (before, after) switch
        {
            (YamlScalar first, YamlScalar second) => first.Value == second.Value && first.IsBlank == second.IsBlank,
            (YamlSequence first, YamlSequence second) => first.Items.Count == second.Items.Count
                && first.Items.Zip(second.Items, IsSame).All(same => same),
            (YamlMapping first, YamlMapping second) => first.Entries.Count == second.Entries.Count
                && first
                    .Entries.Zip(
                        second.Entries,
                        (one, other) => one.Key.Value == other.Key.Value && IsSame(one.Value, other.Value)
                    )
                    .All(same => same),
            _ => false,
        };
}
