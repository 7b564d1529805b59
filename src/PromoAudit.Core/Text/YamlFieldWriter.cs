namespace PromoAudit.Text;

/// <summary>
/// Writes one field into the text of a YAML file and leaves all else as it is: comments, order, style, line ends and margins,
/// byte for byte. The new text is read again: where anything but the field would mean something else, as behind an anchor that
/// others use, nothing is written.
/// </summary>
internal static class YamlFieldWriter
{
    /// <param name="place">The group that the path starts from.</param>
    /// <param name="path">Keys from the group on.</param>
    /// <param name="value">YAML that fits on the rest of a line.</param>
    /// <returns>The new text, or null.</returns>
    public static string? Write(SourcePlace place, ReadOnlySpan<FieldStep> path, string value) =>
        Write(place, path, value, addsToList: false);

    /// <summary>Adds an entry to a list, which need not be there yet.</summary>
    public static string? Add(SourcePlace place, ReadOnlySpan<FieldStep> path, string entry) =>
        Write(place, path, entry, addsToList: true);

    private static string? Write(SourcePlace place, ReadOnlySpan<FieldStep> path, string value, bool addsToList)
    {
        var root = YamlReader.Read(place.File, new Diagnostics());
        if (
            Find(root, place.Span) is not { } group
            || Written(place.File, group, path, value, addsToList) is not { } text
        )
        {
            return null;
        }

        var again = YamlReader.Read(new SourceText(place.File.Path, text), new Diagnostics());
        return YamlChange.IsOnly(root, again, group, path) ? text : null;
    }

    private static string? Written(
        SourceText file,
        YamlMapping group,
        ReadOnlySpan<FieldStep> path,
        string value,
        bool addsToList
    )
    {
        while (EntryOf(group, path[0].Name) is { } entry)
        {
            if (path.Length == 1)
            {
                return addsToList ? YamlListWriter.Add(file, entry, value) : YamlSpans.Replaced(file, entry, value);
            }

            if (entry.Value is YamlMapping inner && !StandsForField(inner, path[0]))
            {
                group = inner;
                path = path[1..];
                continue;
            }

            return Unfolded(file, entry, path, addsToList ? $"[{value}]" : value);
        }

        return Added(file, group, Line(path, addsToList ? $"[{value}]" : value));
    }

    /// <summary>A plain value where a group is wanted: nothing at all, or what stands for one field of it.</summary>
    private static string? Unfolded(SourceText file, YamlEntry entry, ReadOnlySpan<FieldStep> path, string value)
    {
        var rest = path[1..];
        var isNothing = entry.Value is YamlScalar { IsBlank: true } or YamlScalar { Value: "none" };
        if (isNothing)
        {
            return YamlSpans.Replaced(file, entry, $"{{{Line(rest, value)}}}");
        }

        if (path[0].Shorthand is not { } shorthand || !YamlSpans.IsOfOneLine(file, entry.Value))
        {
            return null;
        }

        return rest.Length == 1 && rest[0].Name == shorthand
            ? YamlSpans.Replaced(file, entry, value)
            : YamlSpans.Replaced(file, entry, $"{{{shorthand}: {file.Slice(entry.Value.Span)}, {Line(rest, value)}}}");
    }

    /// <summary><c>{unlimited: reason}</c> and <c>{between: …}</c> are values and no groups.</summary>
    private static bool StandsForField(YamlMapping mapping, FieldStep step) =>
        step.Shorthand is not null && (mapping["unlimited"] is not null || mapping["between"] is not null);

    private static string? Added(SourceText file, YamlMapping group, string line)
    {
        if (YamlSpans.IsInBraces(file, group))
        {
            var end = group.Entries.Count > 0 ? group.Entries[^1].Value.Span.End : group.Span.Start + 1;
            return file.Text[..end] + (group.Entries.Count > 0 ? ", " : "") + line + file.Text[end..];
        }

        if (group.Entries.Count == 0)
        {
            return null;
        }

        var margin = new string(' ', file.PositionOf(group.Entries[0].Key.Span.Start).Column);
        foreach (var entry in group.Entries)
        {
            // Behind a value that ends on its line there is room for the next one, below its comment.
            if (YamlSpans.IsOfOneLine(file, entry.Value))
            {
                var end = file.EndOf(file.PositionOf(entry.Value.Span.End).Line);
                return file.Text[..end] + YamlSpans.LineEnd(file) + margin + line + file.Text[end..];
            }
        }

        // Else in front of the first key, which may stand behind the dash of a list.
        var start = group.Entries[0].Key.Span.Start;
        return file.Text[..start] + line + YamlSpans.LineEnd(file) + margin + file.Text[start..];
    }

    /// <summary>Groups that are not there yet are written in braces, so that the field stays one line.</summary>
    private static string Line(ReadOnlySpan<FieldStep> path, string value)
    {
        var line = $"{path[^1].Name}: {value}";
        for (var index = path.Length - 2; index >= 0; index--)
        {
            line = $"{path[index].Name}: {{{line}}}";
        }

        return line;
    }

    private static YamlEntry? EntryOf(YamlMapping group, string name)
    {
        foreach (var entry in group.Entries)
        {
            if (string.Equals(entry.Key.Value, name, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    private static YamlMapping? Find(YamlNode? node, SourceSpan span)
    {
        if (node is YamlMapping mapping)
        {
            if (mapping.Span == span)
            {
                return mapping;
            }

            foreach (var entry in mapping.Entries)
            {
                if (Find(entry.Value, span) is { } found)
                {
                    return found;
                }
            }
        }

        foreach (var item in node is YamlSequence sequence ? sequence.Items : [])
        {
            if (Find(item, span) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
