using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PromoAudit.Text;

/// <summary>
/// Tells comments from text that only looks like one. The reader of YAML drops comments, so a sign is put into the place of each suspect: what
/// turns up in a value is text, what does not is a comment.
/// </summary>
internal static class YamlComments
{
    private const char End = 'q';

    /// <param name="text">A file that can be read.</param>
    /// <param name="words">A word of each suspect, behind its number sign; in the order of the text.</param>
    /// <returns>Those of the words that stand in a comment; none where the file cannot be read.</returns>
    public static ImmutableArray<SourceSpan> Among(SourceText text, ImmutableArray<SourceSpan> words)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        var sign = UnusedSign(text.Text);
        var changed = new StringBuilder(text.Text.Length);
        var from = 0;
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            changed.Append(text.Text, from, word.Start - from).Append(sign);
            changed.Append(CultureInfo.InvariantCulture, $"{index}{End}");
            from = word.End;
        }

        changed.Append(text.Text, from, text.Text.Length - from);
        if (YamlReader.Read(new SourceText(text.Path, changed.ToString()), new Diagnostics()) is not { } root)
        {
            return [];
        }

        var inText = new HashSet<int>();
        Collect(root, sign, inText);
        return [.. words.Where((_, index) => !inText.Contains(index))];
    }

    private static void Collect(YamlNode node, string sign, HashSet<int> found)
    {
        switch (node)
        {
            case YamlScalar scalar:
                Collect(scalar.Value, sign, found);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Collect(item, sign, found);
                }

                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(entry.Key, sign, found);
                    Collect(entry.Value, sign, found);
                }

                break;
            default:
                break;
        }
    }

    private static void Collect(string value, string sign, HashSet<int> found)
    {
        for (
            var at = value.IndexOf(sign, StringComparison.Ordinal);
            at >= 0;
            at = value.IndexOf(sign, at + sign.Length, StringComparison.Ordinal)
        )
        {
            var start = at + sign.Length;
            var end = value.IndexOf(End, start);
            if (
                end > 0
                && int.TryParse(
                    value.AsSpan(start..end),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var index
                )
            )
            {
                found.Add(index);
            }
        }
    }

    private static string UnusedSign(string text)
    {
        for (var letter = 'a'; letter < 'z'; letter++)
        {
            for (var other = 'a'; other <= 'z'; other++)
            {
                var sign = $"q{letter}{other}";
                if (!text.Contains(sign, StringComparison.Ordinal))
                {
                    return sign;
                }
            }
        }

        return "qzz";
    }
}
