using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>
/// Cuts text into lines that fit. Latin words stay whole; Chinese may break between any two characters, except that no line
/// starts with a closing sign or ends with an opening one.
/// </summary>
internal static class LineBreaking
{
    private const string MayNotStart = "，。、；：！？）】》」』”’…—％%,.;:!?)]}·×元折";
    private const string MayNotEnd = "（【《「『“‘([{¥$€£";

    /// <summary>Line ends in the text count as spaces: text from a plan must not look like a line of the report.</summary>
    /// <param name="columns">Columns of a line; a word that is longer is cut.</param>
    public static List<string> Break(string text, int columns)
    {
        columns = Math.Max(columns, 16);
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(DisplayText.Visible(text.Replace("\r\n", " ").Replace('\n', ' '))))
        {
            var width = DisplayText.ColumnsOf(piece);
            if (used + DisplayText.ColumnsOf(piece.TrimEnd()) > columns && used > 0)
            {
                End();
            }

            if (width <= columns)
            {
                line.Append(piece);
                used += width;
                continue;
            }

            foreach (var rune in piece.EnumerateRunes())
            {
                if (used + 2 > columns)
                {
                    End();
                }

                line.Append(rune);
                used += DisplayText.ColumnsOf(rune.ToString());
            }
        }

        End();
        return lines;

        void End()
        {
            lines.Add(line.ToString().TrimEnd());
            line.Clear();
            used = 0;
        }
    }

    /// <summary>The pieces between which a line may end; spaces belong to the piece before them.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var index = 1; index < text.Length; index++)
        {
            if (MayBreakBefore(text, index))
            {
                yield return text[start..index];
                start = index;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static bool MayBreakBefore(string text, int index)
    {
        var before = text[index - 1];
        var after = text[index];
        if (after == ' ' || char.IsLowSurrogate(after) || MayNotStart.Contains(after) || MayNotEnd.Contains(before))
        {
            return false;
        }

        return before == ' ' || IsWide(before) || IsWide(after);
    }

    private static bool IsWide(char character) => character >= '\u2E80';
}
