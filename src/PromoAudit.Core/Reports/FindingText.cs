using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>One finding for people: what, where, how with its figures, why it matters, what it costs, what to write.</summary>
internal static class FindingText
{
    /// <param name="repairs">Null where nobody asked for them.</param>
    public static void Write(TextPage page, Finding finding, string currency, FindingRepairs? repairs)
    {
        Heading(page, finding);
        if (finding.Place is { } place)
        {
            page.Excerpt(place);
        }

        page.Blank();
        Label(TextWords.What, page.In(finding.Message));
        Steps(page, finding);
        if (FindingWords.Figures(finding, page.Words) is { Length: > 0 } figures)
        {
            Label(TextWords.Figures, figures);
        }

        Label(TextWords.Why, page.In(finding.Why));
        Label(TextWords.Cost, FindingWords.Cost(finding, currency, page.Words));
        Label(TextWords.Before, FindingWords.Before(finding, currency, page.Words));
        Label(TextWords.Field, FirstField(page, finding));
        Label(TextWords.Fix, page.In(finding.Remedy));
        Fixes(page, finding);
        if (repairs is not null)
        {
            RepairText.WriteTo(page, repairs, currency);
        }

        foreach (var related in finding.Related)
        {
            Label(TextWords.Also, $"{related.Place}{page.In("  ", "　")}{page.In(related.Note)}");
        }

        foreach (var note in FindingWords.Notes(finding, page.Words))
        {
            Label(TextWords.Note, note);
        }

        void Label(LocalizedText label, string text)
        {
            if (text.Length > 0)
            {
                page.Labelled(label, text, TextWords.LabelColumns(page.Language));
            }
        }
    }

    public static void Heading(TextPage page, Finding finding)
    {
        var word = page.In(TextWords.Of(finding.Severity));
        var label = page.Language == Language.Chinese ? $"【{word}】" : word.ToUpperInvariant() + "  ";
        var lines = LineBreaking.Break(
            $"{page.In(finding.Title)}  [{finding.RuleId}]",
            page.Width - DisplayText.ColumnsOf(label)
        );
        var margin = new string(' ', DisplayText.ColumnsOf(label));
        for (var index = 0; index < lines.Count; index++)
        {
            var line = page.Ansi.Bold(lines[index]);
            page.Line(index == 0 ? Paint(page.Ansi, finding.Severity, label) + line : margin + line);
        }
    }

    private static string Paint(Ansi ansi, Severity severity, string label) =>
        severity switch
        {
            Severity.Critical => ansi.BoldRed(label),
            Severity.High => ansi.Red(label),
            Severity.Medium => ansi.Yellow(label),
            _ => ansi.Cyan(label),
        };

    /// <summary>One line for each step of an attack; <c>promoaudit attack</c> shows the arithmetic.</summary>
    private static void Steps(TextPage page, Finding finding)
    {
        if (finding.Attack is not { Steps: { Length: > 0 } steps })
        {
            return;
        }

        var columns = TextWords.LabelColumns(page.Language);
        for (var index = 0; index < steps.Length; index++)
        {
            var line = $"{index + 1}. {page.In(steps[index].Story)}";
            if (index == 0)
            {
                page.Labelled(TextWords.Attack, line, columns);
            }
            else
            {
                page.Paragraph(line, indent: 2 + columns);
            }
        }
    }

    /// <summary>The one field to start with.</summary>
    private static string FirstField(TextPage page, Finding finding) =>
        finding.ChangeFirst is { } first ? first.Path + Where(page, first.Place, finding.Place) : "";

    /// <summary>A place beside the caret that the reader has just seen: nothing, the line, or the file as well.</summary>
    private static string Where(TextPage page, SourcePlace? place, SourcePlace? caret)
    {
        if (place is not { } known || IsSameFile(known, caret) && known.Span == caret?.Span)
        {
            return "";
        }

        var line = known.Start.Line + 1;
        return IsSameFile(known, caret)
            ? page.In($" (line {line})", $"（第 {line} 行）")
            : page.In($" ({known})", $"（{known}）");
    }

    /// <summary>By path: a report that was read back has no file of its own for each time that a plan includes one.</summary>
    private static bool IsSameFile(SourcePlace place, SourcePlace? other) =>
        string.Equals(place.File.Path, other?.File.Path, StringComparison.Ordinal);

    private static void Fixes(TextPage page, Finding finding)
    {
        var margin = new string(' ', 4 + TextWords.LabelColumns(page.Language));
        foreach (var line in FixText.Lines(finding.Fixes, finding.Subjects))
        {
            page.Line(margin + page.Ansi.Green(DisplayText.Visible(line)));
        }
    }
}
