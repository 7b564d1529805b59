namespace PromoAudit.Text;

/// <summary>What stands between a key and the end of its value, and how to put another value there.</summary>
internal static class YamlSpans
{
    /// <summary>The text with another value behind the key; null where a comment would go with the old one.</summary>
    public static string? Replaced(SourceText file, YamlEntry entry, string value)
    {
        var old = entry.Value.Span;
        if (IsOfOneLine(file, entry.Value) && IsOnOneLine(file, old))
        {
            return file.Text[..old.Start] + value + file.Text[old.End..];
        }

        if (BehindColon(file, entry) is not { } start)
        {
            return null;
        }

        if (old.Length == 0)
        {
            return file.Text[..start] + " " + value + file.Text[start..];
        }

        // A comment behind the colon stays behind the new value; one among the lines that go has no place any more.
        var end = Math.Max(start, WithoutLineEnds(file, old.End));
        var firstLine = Math.Min(end, file.EndOf(file.PositionOf(start).Line));
        var kept = KeptOf(file.Text[start..firstLine], entry.Value);
        return kept is null || HasComment(file.Text[firstLine..end])
            ? null
            : file.Text[..start] + " " + value + kept + file.Text[end..];
    }

    /// <summary>A value that ends where its line ends or with its bracket, so that another field can stand behind or below it.</summary>
    public static bool IsOfOneLine(SourceText file, YamlNode value) =>
        value.Span.Length > 0
        && value switch
        {
            YamlScalar scalar => scalar.Style != ScalarStyle.Block,
            _ => file.Text[value.Span.Start] is '{' or '[',
        };

    public static bool IsInBraces(SourceText file, YamlMapping group) =>
        group.Span.Length >= 2 && file.Text[group.Span.Start] == '{';

    public static string LineEnd(SourceText file) =>
        file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static bool IsOnOneLine(SourceText file, SourceSpan span) =>
        file.PositionOf(span.Start).Line == file.PositionOf(span.End).Line;

    private static int? BehindColon(SourceText file, YamlEntry entry)
    {
        var position = entry.Key.Span.End;
        while (position < file.Text.Length && file.Text[position] == ' ')
        {
            position++;
        }

        return position < file.Text.Length && file.Text[position] == ':' ? position + 1 : null;
    }

    /// <summary>What of the key's own line stays: its comment. Null where it holds something else, such as an anchor.</summary>
    private static string? KeptOf(string line, YamlNode value)
    {
        var rest = line.TrimStart();
        var startsHere = rest.Length > 0 && value is YamlScalar { Style: ScalarStyle.Block } && rest[0] is '|' or '>';
        if (
            startsHere
            || rest.StartsWith('{')
            || rest.StartsWith('[')
            || value is YamlScalar { Style: not ScalarStyle.Block }
        )
        {
            return HasComment(line) ? null : "";
        }

        return rest.Length == 0 ? ""
            : rest[0] == '#' ? line.TrimEnd()
            : null;
    }

    /// <summary>Whether it may hold a comment: text with a number sign is taken for one.</summary>
    private static bool HasComment(string text) => text.Contains('#', StringComparison.Ordinal);

    private static int WithoutLineEnds(SourceText file, int end)
    {
        while (end > 0 && file.Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }
}
