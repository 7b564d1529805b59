using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>The vocabulary describes a field in two sentences, English first: rules want one line each, without full stops.</summary>
internal static class FieldDescriptions
{
    public static LocalizedText Split(string describes)
    {
        var cut = CutOf(describes);
        return new LocalizedText(
            describes[..cut].TrimEnd(' ', '.'),
            cut == describes.Length ? describes.TrimEnd(' ', '.') : describes[cut..].TrimEnd(' ', '。')
        );
    }

    // Where the Chinese sentence starts: Chinese stands in it before the next sentence starts.
    private static int CutOf(string text)
    {
        var cut = text.Length;
        for (var at = text.Length - 1; at > 1; at--)
        {
            if (!StartsSentence(text, at))
            {
                continue;
            }

            if (text.AsSpan(at..cut).IndexOfAnyInRange('\u3400', '\u9fff') < 0)
            {
                break;
            }

            cut = at;
        }

        return cut;
    }

    private static bool StartsSentence(string text, int at) => text[at - 1] == ' ' && text[at - 2] is ('.' or '…');
}
