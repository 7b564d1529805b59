namespace PromoAudit.Text;

/// <summary>Characters that a reader of the file cannot see but a program trips over.</summary>
internal static class InvisibleCharacters
{
    /// <summary>The offset of the first control character, byte-order mark or half of a surrogate pair; -1 when there is none.</summary>
    public static int FindForbidden(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is >= ' ' and < '\u007F' or '\n' or '\r' or '\t' or (>= '\u00A0' and < '\uD800'))
            {
                continue;
            }

            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
                continue;
            }

            if (char.IsSurrogate(character) || character is '\uFEFF' or '\uFFFE' or '\uFFFF' || IsControl(character))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Spaces that input methods and web pages leave behind; YAML takes them for letters.</summary>
    public static bool StartsWithWideSpace(string text) => text.Length > 0 && text[0] is '\u3000' or '\u00A0';

    /// <summary>True for what may never reach a terminal: it moves the cursor, reorders the line or shows nothing at all.</summary>
    public static bool IsHidden(char character) =>
        IsControl(character)
        || character == '\u0085'
        || character
            is '\u00AD'
                or '\u061C'
                or '\u180E'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or '\uFEFF'
                or (>= '\uFFF9' and <= '\uFFFB')
                or '\uFFFE'
                or '\uFFFF';

    /// <summary>Next line (U+0085) is a line end in YAML and therefore not counted.</summary>
    private static bool IsControl(char character) =>
        character is < ' ' or (>= '\u007F' and < '\u00A0') && character is not ('\n' or '\r' or '\t' or '\u0085');
}
