using System.Globalization;
using System.Text;
using PromoAudit.Findings;
using PromoAudit.Reports.Notices;
using PromoAudit.Reports.Pages;
using PromoAudit.Text;

namespace PromoAudit.Reports.Comments;

/// <summary>
/// One finding in a comment: a line that says what and where, and folded below it the rest. No line starts with text of a plan, so that
/// none is a command to the code host.
/// </summary>
internal sealed class FindingMarkdown(AuditRun run, Language language)
{
    /// <summary>UTF-16 units of a paragraph; more says nothing more to anybody.</summary>
    private const int LongestParagraph = 1_000;

    private const int Columns = 100;
    private const int MostRelated = 5;

    private readonly Wording _words = new(language);

    private static readonly LocalizedText Rule = new("Rule", "规则");
    private static readonly LocalizedText Write = new("Write", "写入");

    public string Folded(Notice notice, Finding finding)
    {
        var text = new StringBuilder("<details>\n<summary>");
        text.Append(Heading(notice, finding)).Append("</summary>\n");
        if (notice.Place is { File.Text.Length: > 0 } place)
        {
            Block(text, Excerpt(place), "text");
        }

        Labelled(text, TextWords.What, Text(finding.Message));
        Labelled(text, TextWords.Why, Text(finding.Why));
        if (FindingWords.Cost(finding, notice.Plan?.Currency ?? "", _words) is { Length: > 0 } cost)
        {
            Labelled(text, TextWords.Cost, Text(cost));
        }

        if (FindingWords.Before(finding, notice.Plan?.Currency ?? "", _words) is { Length: > 0 } before)
        {
            Labelled(text, TextWords.Before, Text(before));
        }

        if (finding.ChangeFirst is { } first)
        {
            Labelled(text, TextWords.Field, Code(first.Path));
        }

        Labelled(text, TextWords.Fix, Text(finding.Remedy));
        Repair(text, finding);
        foreach (var related in finding.Related.Take(MostRelated))
        {
            Labelled(text, TextWords.Also, $"{Code(related.Place.ToString())} {Text(related.Note)}");
        }

        foreach (var note in FindingWords.Notes(finding, _words))
        {
            Labelled(text, TextWords.Note, Text(note));
        }

        Labelled(text, Rule, $"{Code(finding.RuleId)} · {Code(finding.Fingerprint)}");
        return text.Append("\n</details>\n").ToString();
    }

    /// <summary>In one line, for what stops nothing.</summary>
    public string Line(Notice notice, Finding finding)
    {
        var settled = NoticeWords.Settled(finding) is { } why ? $" — {Text(why)}" : "";
        return $"- **{Severity(finding)}** {Text(finding.Title)} — {Code(PlaceOf(notice))}{settled}\n";
    }

    public string Text(LocalizedText text) => Text(text.In(language));

    private static string Text(string text) => Markdown.Comment(Cut(text));

    /// <summary>A line that is no finding: what it says and where.</summary>
    public string Item(Notice notice)
    {
        var paragraphs = string.Join(language == Language.Chinese ? "" : " ", notice.Text.Select(Text));
        var place = notice.Path is null ? "" : Code(PlaceOf(notice)) + " ";
        return $"- {place}{Code(notice.Code)} {paragraphs}\n";
    }

    public static string Code(string text) => Markdown.Code(Cut(text));

    /// <summary>As it is shown, since what cannot be seen takes more room when it can.</summary>
    private static string Cut(string text) => DisplayText.Cut(DisplayText.OneLine(text), LongestParagraph);

    private static string PlaceOf(Notice notice) => notice.Place?.ToString() ?? notice.Path ?? "";

    private string Severity(Finding finding) => TextWords.Of(finding.Severity).In(language);

    private string Heading(Notice notice, Finding finding)
    {
        var title = Markdown.Html(Cut(finding.Title.In(language)));
        var place = Markdown.Html(Cut(PlaceOf(notice)));
        return $"<b>{Severity(finding)}</b> {title}{(place.Length > 0 ? $" — <code>{place}</code>" : "")}";
    }

    private static string[] Excerpt(SourcePlace place)
    {
        var excerpt = new StringBuilder();
        var number = (place.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        SourceExcerpt.Append(excerpt, place, number, Columns);
        return excerpt.ToString().TrimEnd('\n').Split('\n');
    }

    /// <summary>What is proven to close the hole, else what the rule itself says.</summary>
    private void Repair(StringBuilder text, Finding finding)
    {
        if (run.Repairs?.Of(finding) is { Repairs: { IsEmpty: false } repairs })
        {
            foreach (var edit in repairs[0].Edits)
            {
                Labelled(text, Write, Code($"{edit.Field}: {(edit.AddsToList ? "+ " : "")}{edit.To}"));
            }
        }
        else if (!finding.Fixes.IsEmpty)
        {
            Block(text, [.. FixText.Lines(finding.Fixes, finding.Subjects)], "yaml");
        }
    }

    private void Labelled(StringBuilder text, LocalizedText label, string markdown)
    {
        var colon = language == Language.Chinese ? "：** " : ":** ";
        text.Append("\n**").Append(label.In(language)).Append(colon).Append(markdown).Append('\n');
    }

    private static void Block(StringBuilder text, string[] lines, string kind) =>
        text.Append('\n').Append(Markdown.Block(lines, kind)).Append('\n');
}
