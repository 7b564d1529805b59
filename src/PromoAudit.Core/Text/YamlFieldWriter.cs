namespace PromoAudit.Text;

/// <summary>
/// Writes one field into the text of a YAML file and leaves all else as it is, comments and layout included. Where that is not
/// plainly possible it does nothing; whether the new text means what it should is for the caller to see.
/// </summary>
internal static class YamlFieldWriter
{
    /// <param name="place">The group that the path starts from.</param>
    /// <param name="path">Keys from the group on.</param>
    /// <param name="value">YAML that fits on the rest of a line.</param>
    /// <returns>The new text, or null.</returns>
    public static string? Write(SourcePlace place, ReadOnlySpan<string> path, string value)
    {
        var root = YamlReader.Read(place.File, new Diagnostics());
        return Find(root, place.Span) is { } group ? Write(place.File, group, path, value) : null;
    }

    private static string? Write(SourceText file, YamlMapping group, ReadOnlySpan<string> path, string value)
    {
        while (group[path[0]] is { } found)
        {
            if (path.Length == 1)
            {
                return Replaced(file, found, value);
            }

            if (found is not YamlMapping inner || IsAlias(inner))
            {
                return null;
            }

            group = inner;
            path = path[1..];
        }

        return Added(file, group, Line(path, value));
    }

    private static string? Replaced(SourceText file, YamlNode old, string value)
    {
        var isOneLine = file.PositionOf(old.Span.Start).Line == file.PositionOf(old.Span.End).Line;
        return isOneLine && IsOfOneLine(file, old)
            ? file.Text[..old.Span.Start] + value + file.Text[old.Span.End..]
            : null;
    }

    private static string? Added(SourceText file, YamlMapping group, string line)
    {
        if (group.Span.Length >= 2 && file.Text[group.Span.Start] == '{')
        {
            var end = group.Entries.Count > 0 ? group.Entries[^1].Value.Span.End : group.Span.Start + 1;
            return file.Text[..end] + (group.Entries.Count > 0 ? ", " : "") + line + file.Text[end..];
        }

        foreach (var entry in group.Entries)
        {
            // Behind a value that ends on its line there is room for the next one, below its comment.
            if (IsOfOneLine(file, entry.Value))
            {
                var end = file.EndOf(file.PositionOf(entry.Value.Span.End).Line);
                var margin = new string(' ', file.PositionOf(entry.Key.Span.Start).Column);
                var lineEnd = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
                return file.Text[..end] + lineEnd + margin + line + file.Text[end..];
            }
        }

        return null;
    }

    /// <summary>Groups that are not there yet are written in braces, so that the field stays one line.</summary>
    private static string Line(ReadOnlySpan<string> path, string value)
    {
        var line = $"{path[^1]}: {value}";
        for (var index = path.Length - 2; index >= 0; index--)
        {
            line = $"{path[index]}: {{{line}}}";
        }

        return line;
    }

    private static bool IsOfOneLine(SourceText file, YamlNode value) =>
        value.Span.Length > 0
        && value switch
        {
            YamlScalar scalar => scalar.Style != ScalarStyle.Block,
            _ => file.Text[value.Span.Start] is '{' or '[',
        };

    /// <summary>An alias stands here and is written elsewhere, where others may use it too.</summary>
    private static bool IsAlias(YamlMapping group) =>
        group.Entries.Any(entry => entry.Key.Span.Start < group.Span.Start || entry.Key.Span.End > group.Span.End);

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
