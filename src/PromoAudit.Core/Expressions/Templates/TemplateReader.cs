using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A run of plain text, or with a source what stands between two braces.</summary>
internal sealed record TemplatePiece(string Text, ExpressionSource? Source);

/// <summary>Cuts a template at its braces.</summary>
internal static class TemplateReader
{
    public static IReadOnlyList<TemplatePiece>? Read(YamlScalar scalar, Diagnostics diagnostics)
    {
        var source = ExpressionSource.FromScalar(scalar);
        var cuts = new List<TemplateCut>();
        if (Cut(source.Text, cuts) is { } mistake)
        {
            Complain(mistake, source, diagnostics);
            return null;
        }

        var pieces = new List<TemplatePiece>(cuts.Count);
        foreach (var cut in cuts)
        {
            pieces.Add(
                cut.Hole is { } hole
                    ? new TemplatePiece(cut.Text.Trim(), source.Part(hole))
                    : new TemplatePiece(cut.Text, null)
            );
        }

        return pieces;
    }

    /// <returns>Where the braces do not match, or null.</returns>
    private static int? Cut(string text, List<TemplateCut> cuts)
    {
        var plain = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            var isDoubled = index + 1 < text.Length && text[index + 1] == text[index];
            switch (text[index])
            {
                case '{' or '}' when isDoubled:
                    plain.Append(text[index++]);
                    break;
                case '{':
                    var end = EndOf(text, index + 1);
                    if (end < 0)
                    {
                        return index;
                    }

                    AddPlain(plain, cuts);
                    cuts.Add(new TemplateCut(text[(index + 1)..end], new SourceSpan(index + 1, end)));
                    index = end;
                    break;
                case '}' or '｛' or '｝':
                    return index;
                default:
                    plain.Append(text[index]);
                    break;
            }
        }

        AddPlain(plain, cuts);
        return null;
    }

    private static void AddPlain(StringBuilder plain, List<TemplateCut> cuts)
    {
        if (plain.Length > 0)
        {
            cuts.Add(new TemplateCut(plain.ToString(), null));
            plain.Clear();
        }
    }

    // A brace inside quotes is part of a text.
    private static int EndOf(string text, int start)
    {
        var quote = '\0';
        for (var index = start; index < text.Length; index++)
        {
            var letter = text[index];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter is '"' or '\'')
            {
                quote = letter;
            }
            else if (letter is '{' or '}')
            {
                return letter == '}' ? index : -1;
            }
        }

        return -1;
    }

    private static void Complain(int position, ExpressionSource source, Diagnostics diagnostics)
    {
        var brace = source.Text[position];
        diagnostics.Error(
            "PA231",
            source.PlaceOf(new SourceSpan(position, position + 1)),
            brace switch
            {
                '{' => new("This brace is not closed.", "这个花括号没有配对的 `}`。"),
                '}' => new("This brace closes nothing.", "这个花括号没有配对的 `{`。"),
                _ => new("This brace is a full-width one, which shows no value.", "这是全角花括号，不会显示数值。"),
            },
            brace is '｛' or '｝'
                ? new("Write `{` and `}` around what is to be shown.", "请用半角的 `{` 和 `}` 把要显示的内容括起来。")
                : new(
                    $"Write `{{fact}}` to show a value, and `{new string(brace, 2)}` for the brace itself.",
                    $"显示数值请写 `{{fact}}`；要写花括号本身请写 `{new string(brace, 2)}`。"
                )
        );
    }
}

/// <param name="Hole">Where the text between two braces stands; null for plain text.</param>
internal sealed record TemplateCut(string Text, SourceSpan? Hole);
