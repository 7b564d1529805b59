using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>
/// One message of a rule in one language: as a message string with numbered placeholders, and for a message that was
/// written from it, what stands in them.
/// </summary>
internal sealed class SarifTemplate
{
    private readonly ImmutableArray<TemplatePiece> _pieces;

    private SarifTemplate(ImmutableArray<TemplatePiece> pieces) => _pieces = pieces;

    public int Placeholders => _pieces.Count(piece => piece.Source is not null);

    public static SarifTemplate Of(YamlScalar text) => new([.. TemplateReader.Read(text, new Diagnostics()) ?? []]);

    /// <param name="first">The number of the first placeholder.</param>
    public string Text(int first)
    {
        var builder = new StringBuilder();
        foreach (var piece in _pieces)
        {
            if (piece.Source is null)
            {
                builder.Append(SarifText.Literal(piece.Text));
            }
            else
            {
                builder.Append(CultureInfo.InvariantCulture, $"{{{first++}}}");
            }
        }

        return builder.ToString();
    }

    /// <summary>
    /// What stands in the placeholders of a written message. Where several readings fit, each gives the same message again.
    /// </summary>
    /// <returns>Null when the message was not written from this.</returns>
    public List<string>? Arguments(string written)
    {
        var arguments = new List<string>();
        var position = 0;
        for (var index = 0; index < _pieces.Length; index++)
        {
            var literal = _pieces[index].Source is null ? _pieces[index].Text : null;
            if (literal is null)
            {
                var next = index + 1 < _pieces.Length ? _pieces[index + 1] : null;
                var end = EndOf(written, position, next, isNextLast: index + 2 == _pieces.Length);
                if (end < position)
                {
                    return null;
                }

                arguments.Add(SarifText.Argument(written[position..end]));
                position = end;
            }
            else if (string.CompareOrdinal(written, position, literal, 0, literal.Length) == 0)
            {
                position += literal.Length;
            }
            else
            {
                return null;
            }
        }

        return position == written.Length ? arguments : null;
    }

    /// <returns>Where the placeholder ends: before the text that follows it, as near as possible, or at the very end.</returns>
    private static int EndOf(string written, int position, TemplatePiece? next, bool isNextLast)
    {
        if (next is null)
        {
            return written.Length;
        }

        if (next.Source is not null)
        {
            return position;
        }

        return isNextLast
            ? written.EndsWith(next.Text, StringComparison.Ordinal)
                ? written.Length - next.Text.Length
                : -1
            : written.IndexOf(next.Text, position, StringComparison.Ordinal);
    }
}
