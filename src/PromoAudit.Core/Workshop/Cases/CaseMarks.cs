using PromoAudit.Text;

namespace PromoAudit.Workshop.Cases;

/// <summary>
/// The comments <c># here</c> of a test file: on the line that ends in one, the caret of the finding must be. The reader of YAML
/// drops comments, so they are looked for in the text.
/// </summary>
internal sealed class CaseMarks
{
    public const string Mark = "# here";

    private readonly SourceText _text;
    private readonly List<SourcePlace> _marks = [];

    public CaseMarks(SourceText text)
    {
        _text = text;
        for (var line = 0; line < text.LineCount; line++)
        {
            var written = text.Line(line).TrimEnd();
            var start = written.Length - Mark.Length;
            if (written.EndsWith(Mark, StringComparison.Ordinal) && (start == 0 || written[start - 1] is ' ' or '\t'))
            {
                var offset = text.StartOf(line) + start;
                _marks.Add(new SourcePlace(text, new SourceSpan(offset, offset + Mark.Length)));
            }
        }
    }

    /// <summary>Those that stand in no plan of a case.</summary>
    public IReadOnlyList<SourcePlace> NotTaken => _marks;

    /// <summary>Those on the lines of a plan, or of the plan beside it, in the order of the file.</summary>
    public IReadOnlyList<SourcePlace> Take(YamlNode? plan, YamlNode? beside)
    {
        var taken = new List<SourcePlace>();
        foreach (var mark in _marks.ToArray())
        {
            if (IsOnLineOf(mark, plan) || IsOnLineOf(mark, beside))
            {
                _marks.Remove(mark);
                if (!IsInText(mark, plan) && !IsInText(mark, beside))
                {
                    taken.Add(mark);
                }
            }
        }

        return taken;
    }

    private bool IsOnLineOf(SourcePlace mark, YamlNode? node) =>
        node is not null
        && ReferenceEquals(node.File, _text)
        && mark.Start.Line >= node.Place.Start.Line
        && mark.Start.Line <= node.Place.End.Line;

    /// <summary>Whether the sign belongs to a quoted or long text, where it is no comment.</summary>
    private static bool IsInText(SourcePlace mark, YamlNode? node) =>
        node switch
        {
            YamlScalar => node.Span.Start <= mark.Span.Start && mark.Span.Start < node.Span.End,
            YamlSequence sequence => sequence.Items.Any(item => IsInText(mark, item)),
            YamlMapping mapping => mapping.Entries.Any(entry =>
                IsInText(mark, entry.Key) || IsInText(mark, entry.Value)
            ),
            _ => false,
        };
}
