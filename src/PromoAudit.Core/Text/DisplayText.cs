using System.Globalization;
using System.Text;

namespace PromoAudit.Text;

/// <summary>Text as a terminal shows it: how wide it is, and nothing in it that could move the cursor or reorder the line.</summary>
internal static class DisplayText
{
    /// <summary>
    /// Writes hidden characters as <c>&lt;U+202E&gt;</c>, and the sign that would make a command of a line in a build log, so that text
    /// from a file can be shown on a terminal and in a log.
    /// </summary>
    public static string Visible(string text)
    {
        var needed = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            needed |=
                InvisibleCharacters.IsHidden(character)
                || char.IsSurrogate(character)
                || IsLineControl(character)
                || LogCommands.IsSign(text, index);
        }

        if (!needed)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; )
        {
            index += Append(builder, text, index, out _);
        }

        return builder.ToString();
    }

    /// <summary>As <see cref="Visible"/>, with line ends and tabs as spaces: for the formats that have no line ends of their own.</summary>
    public static string OneLine(string text) => Visible(text.ReplaceLineEndings(" ").Replace('\t', ' '));

    /// <summary>Text of no more UTF-16 units than fit, an ellipsis in the place of what is cut off; never half a character.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>Appends one character, made visible.</summary>
    /// <returns>How many UTF-16 units it took.</returns>
    public static int Append(StringBuilder builder, string text, int index, out int columns)
    {
        var character = text[index];
        if (character == '\t')
        {
            builder.Append('→');
            columns = 1;
            return 1;
        }

        if (!Rune.TryGetRuneAt(text, index, out var rune) || IsHidden(rune) || LogCommands.IsSign(text, index))
        {
            var code = rune.Value > 0xFFFF ? rune.Value : character;
            var shown = string.Create(CultureInfo.InvariantCulture, $"<U+{code:X4}>");
            builder.Append(shown);
            columns = shown.Length;
            return rune.Value > 0xFFFF ? 2 : 1;
        }

        builder.Append(text, index, rune.Utf16SequenceLength);
        columns = ColumnsOf(rune);
        return rune.Utf16SequenceLength;
    }

    /// <summary>Columns of a terminal: two for Chinese characters, full-width punctuation and emoji, none for combining marks.</summary>
    public static int ColumnsOf(string text)
    {
        var sum = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            sum += ColumnsOf(rune);
        }

        return sum;
    }

    public static int ColumnsOf(Rune rune) =>
        rune.Value switch
        {
            < 0x300 => 1,
            >= 0x1100 and <= 0x115F => 2,
            0x303F => 1,
            >= 0x2E80 and <= 0xA4CF => 2,
            >= 0xA960 and <= 0xA97F => 2,
            >= 0xAC00 and <= 0xD7A3 => 2,
            >= 0xF900 and <= 0xFAFF => 2,
            >= 0xFE30 and <= 0xFE6F => 2,
            >= 0xFF01 and <= 0xFF60 => 2,
            >= 0xFFE0 and <= 0xFFE6 => 2,
            >= 0x1F300 and <= 0x1F64F => 2,
            >= 0x1F680 and <= 0x1F6FF => 2,
            >= 0x1F900 and <= 0x1FAFF => 2,
            >= 0x20000 and <= 0x3FFFD => 2,
            _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                ? 0
                : 1,
        };

    // U+E0000 and above are invisible tags that can carry text nobody sees.
    private static bool IsHidden(Rune rune) =>
        rune.IsBmp
            ? InvisibleCharacters.IsHidden((char)rune.Value) || IsLineControl((char)rune.Value)
            : rune.Value is >= 0xE0000 and <= 0xE0FFF;

    private static bool IsLineControl(char character) => character is '\n' or '\r' or '\t';
}
