using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A run of plain text, or with a source what stands between two braces.</summary>
internal sealed record TemplatePiece(string Text, ExpressionSource? Source);

/// <summary>
/// Cuts a template at its braces. The words come from the scalar's value, where YAML has folded lines and read escapes;
/// the expressions from the raw text of the file where it holds the same expressions, so that carets are exact.
/// </summary>
internal static class TemplateReader
{
    public static IReadOnlyList<TemplatePiece>? Read(YamlScalar scalar, Diagnostics diagnostics)
    {
        var cuts = new List<TemplateCut>();
        if (Cut(scalar.Value, cuts) is { } mistake)
        {
            Complain(mistake, scalar, diagnostics);
            return null;
        }

        var raw = ExpressionSource.RawOf(scalar);
        var rawCuts = new List<TemplateCut>();
        var isReadable = Cut(raw.Text, rawCuts) is null;
        var rawHoles = rawCuts.FindAll(cut => cut.Hole is not null);
        var isAligned = isReadable && rawHoles.Count == cuts.FindAll(cut => cut.Hole is not null).Count;
        var pieces = new List<TemplatePiece>(cuts.Count);
        var next = 0;
        foreach (var cut in cuts)
        {
            if (cut.Hole is null)
            {
                pieces.Add(new TemplatePiece(cut.Text, null));
                continue;
            }

            var twin = isAligned ? rawHoles[next++] : null;
            var isExact = twin is not null && ExpressionSource.SameButForSpace(twin.Text, cut.Text);
            var source = isExact && twin?.Hole is { } span ? raw.Part(span) : raw.WithText(cut.Text);
            pieces.Add(new TemplatePiece(cut.Text.Trim(), source));
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
                case '}':
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

    private static void Complain(int position, YamlScalar scalar, Diagnostics diagnostics)
    {
        var source = ExpressionSource.FromScalar(scalar);
        var isExact = string.Equals(source.Text, scalar.Value, StringComparison.Ordinal);
        var brace = scalar.Value[position];
        diagnostics.Error(
            "PA231",
            isExact ? source.PlaceOf(new SourceSpan(position, position + 1)) : source.Place,
            brace == '{'
                ? new("This brace is not closed.", "这个花括号没有配对的 `}`。")
                : new("This brace closes nothing.", "这个花括号没有配对的 `{`。"),
            new(
                $"Write `{{fact}}` to show a value, and `{new string(brace, 2)}` for the brace itself.",
                $"显示数值请写 `{{fact}}`；要写花括号本身请写 `{new string(brace, 2)}`。"
            )
        );
    }
}

/// <param name="Hole">Where the text between two braces stands; null for plain text.</param>
internal sealed record TemplateCut(string Text, SourceSpan? Hole);
