using System.Buffers;
using System.Globalization;

namespace PromoAudit.Text;

/// <summary>Looks in broken YAML for what people get wrong; the parser often says neither what nor exactly where.</summary>
internal static class YamlClues
{
    private static readonly SearchValues<char> FullWidthSigns = SearchValues.Create("｛｝［］，、：");

    private const string Escapes = "0abt\tnvfre \"\\/N_LP\r\n";

    /// <summary>The tab that indents a line: the first at the offset or after it, else the last before it.</summary>
    public static SourceSpan Tab(SourceText text, int offset)
    {
        var found = 0;
        for (var line = 0; line < text.LineCount; line++)
        {
            var content = text.Text.AsSpan(text.StartOf(line)..text.EndOf(line));
            var indentation = content[..^content.TrimStart(" \t").Length];
            var tab = indentation.IndexOf('\t');
            if (tab >= 0 && indentation.Length < content.Length)
            {
                found = text.StartOf(line) + tab;
                if (found >= offset)
                {
                    break;
                }
            }
        }

        return new SourceSpan(found, Math.Min(found + 1, text.Text.Length));
    }

    /// <summary>The first backslash in double quotes, from an offset on, that starts no escape.</summary>
    public static int? BadEscape(string text, int offset)
    {
        for (var at = text.IndexOf('\\', offset); at >= 0; at = text.IndexOf('\\', at + 2))
        {
            if (at + 2 >= text.Length)
            {
                return null;
            }

            var digits = text[at + 1] switch
            {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                var letter => Escapes.Contains(letter) ? 0 : -1,
            };
            if (
                digits < 0
                || (digits > 0 && !IsCharacter(text.AsSpan(at + 2, Math.Min(digits, text.Length - at - 2)), digits))
            )
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The first opening bracket from an offset on.</summary>
    public static int? BracketAfter(string text, int offset)
    {
        var found = text.AsSpan(offset).IndexOfAny('[', '{');
        return found < 0 ? null : offset + found;
    }

    /// <summary>A full-width colon that stands where a key should end, on the line of the offset or the one above.</summary>
    public static int? FullWidthColon(SourceText text, int offset)
    {
        var line = text.PositionOf(offset).Line;
        for (var candidate = line; candidate >= Math.Max(0, line - 1); candidate--)
        {
            var content = text.Text.AsSpan(text.StartOf(candidate)..text.EndOf(candidate));
            var colon = content.IndexOf('：');
            if (colon >= 0 && !content[..colon].ContainsAny(':', '#'))
            {
                return text.StartOf(candidate) + colon;
            }
        }

        return null;
    }

    /// <summary>
    /// A full-width sign before the offset, on its line, that an input method wrote where YAML wants the plain one; of commas
    /// only those inside a bracket, where they would separate.
    /// </summary>
    public static int? FullWidthSign(SourceText text, int offset, int? bracket)
    {
        var start = Math.Max(text.StartOf(text.PositionOf(offset).Line), bracket ?? 0);
        if (start >= offset)
        {
            return null;
        }

        var content = text.Text.AsSpan(start..offset);
        if (content.ContainsAny('"', '\''))
        {
            return null;
        }

        var found = bracket is null ? content.IndexOfAny('｛', '［') : content.IndexOfAny(FullWidthSigns);
        return found < 0 ? null : start + found;
    }

    /// <summary>The nearest line with text above the offset's; the offset's own when there is none.</summary>
    public static SourceSpan LineAbove(SourceText text, int offset)
    {
        var line = text.PositionOf(offset).Line;
        for (var candidate = line - 1; candidate >= 0; candidate--)
        {
            var span = Content(text, candidate);
            if (span.Length > 0 && text.Text[span.Start] != '#')
            {
                return span;
            }
        }

        return Content(text, line);
    }

    /// <summary>The offset's line if it starts there and has no key.</summary>
    public static SourceSpan? LineWithoutKey(SourceText text, int offset)
    {
        var span = Content(text, text.PositionOf(offset).Line);
        var content = text.Slice(span);
        return
            span.Start == offset
            && !content.StartsWith('-')
            && !content.EndsWith(':')
            && !content.Contains(": ", StringComparison.Ordinal)
            ? span
            : null;
    }

    /// <summary>What stands on the line before a colon; the colon itself where nothing does.</summary>
    public static SourceSpan KeyBefore(SourceText text, int colon)
    {
        var start = text.StartOf(text.PositionOf(colon).Line);
        var line = text.Text.AsSpan(start, colon - start);
        var indentation = line.Length - line.TrimStart().Length;
        return indentation < line.Length
            ? new SourceSpan(start + indentation, start + line.TrimEnd().Length)
            : new SourceSpan(colon, Math.Min(colon + 1, text.Text.Length));
    }

    /// <summary>Whether a key ends on the offset's line before the offset.</summary>
    public static bool HasColonBefore(SourceText text, int offset)
    {
        var start = text.StartOf(text.PositionOf(offset).Line);
        return text.Text.AsSpan(start..offset).IndexOf(": ") >= 0;
    }

    private static SourceSpan Content(SourceText text, int line)
    {
        var start = text.StartOf(line);
        var content = text.Text.AsSpan(start..text.EndOf(line));
        var blank = content.Length - content.TrimStart().Length;
        var length = content.Trim().Length;
        return new SourceSpan(start + blank, start + blank + length);
    }

    private static bool IsCharacter(ReadOnlySpan<char> digits, int count) =>
        digits.Length == count
        && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code <= 0x10FFFF
        && code is < 0xD800 or > 0xDFFF;
}
