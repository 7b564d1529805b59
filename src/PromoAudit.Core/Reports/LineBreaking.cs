using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>
/// Cuts text into lines that fit. Latin words stay whole; Chinese may break between any two characters, except that no line
/// starts with a closing sign or ends with an opening one.
/// </summary>
internal static class LineBreaking
{
    private const int Narrowest = 16;
    private const string MayNotStart = "，。、；：！？）】》」』”’…—％%,.;:!?)]}·×元折";
    private const string MayNotEnd = "（【《「『“‘([{¥$€£";

    /// <summary>Line ends in the text count as spaces: text from a plan must not look like a line of the report.</summary>
    /// <param name="columns">Columns of a line; a word that is longer is cut.</param>
    public static List<string> Break(string text, int columns)
    {
        columns = Math.Max(columns, Narrowest);
        text = DisplayText.Visible(text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' '));
        var lines = new List<string>();
        var start = 0;
        var used = 0;
        var breakAt = 0;
        var usedAtBreak = 0;
        for (var index = 0; index < text.Length; )
        {
            var width = WidthAt(text, index, out var length);
            if (index > start && MayBreakBefore(text, index))
            {
                breakAt = index;
                usedAtBreak = used;
            }

            while (used + width > columns && index > start && text[index] != ' ')
            {
                if (breakAt <= start)
                {
                    breakAt = index;
                    usedAtBreak = used;
                }

                lines.Add(text[start..breakAt].TrimEnd(' '));
                start = breakAt;
                used -= usedAtBreak;
            }

            used += width;
            index += length;
        }

        lines.Add(text[start..].TrimEnd(' '));
        return lines;
    }

    private static int WidthAt(string text, int index, out int length)
    {
        length = 1;
        if (text[index] < 0x300 || !Rune.TryGetRuneAt(text, index, out var rune))
        {
            return 1;
        }

        length = rune.Utf16SequenceLength;
        return DisplayText.ColumnsOf(rune);
    }

    private static bool MayBreakBefore(string text, int index)
    {
        var before = text[index - 1];
        var after = text[index];
        if (before != ' ' && !IsWide(before) && !IsWide(after))
        {
            return false;
        }

        return after != ' '
            && !char.IsLowSurrogate(after)
            && !MayNotStart.Contains(after, StringComparison.Ordinal)
            && !MayNotEnd.Contains(before, StringComparison.Ordinal);
    }

    private static bool IsWide(char character) => character >= '\u2E80';
}
