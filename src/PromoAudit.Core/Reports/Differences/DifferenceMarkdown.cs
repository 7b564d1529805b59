using System.Text;
using PromoAudit.Reports.Pages;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;
using PromoAudit.Workshop.Differences;

namespace PromoAudit.Reports.Differences;

/// <summary>A change of the draft for the pull request. Texts of plans become neither markup nor links, and call nobody.</summary>
internal static class DifferenceMarkdown
{
    public static void Write(DifferenceRun run, TextWriter writer, Language language)
    {
        var text = new StringBuilder();
        text.Append("## PromoAudit: ").Append(Quiet(DifferenceWords.Title(run).In(language))).Append("\n\n");
        text.Append("**").Append(DifferenceWords.Counts(run).In(language)).Append("**\n");
        foreach (var total in MoneyTotal.Of(run.Draft))
        {
            text.Append('\n').Append(Markdown.Text(DifferenceWords.Total(total).In(language))).Append('\n');
        }

        foreach (var plan in run.Draft.Plans.Where(plan => plan.HasDifference))
        {
            Plan(text, plan, language);
        }

        writer.Write(text);
    }

    private static void Plan(StringBuilder text, PlanDifference plan, Language language)
    {
        text.Append("\n### ").Append(Quiet(DifferenceWords.Plan(plan).In(language))).Append('\n');
        if (DifferenceWords.Unread(plan) is { } unread)
        {
            text.Append('\n').Append(unread.In(language)).Append('\n');
        }

        var (before, after) = (plan.Before?.Currency ?? "", plan.After?.Currency ?? "");
        if (!plan.Changes.IsEmpty)
        {
            Table(
                text,
                language == Language.Chinese
                    ? ["", "级别", "漏洞", "之前敞口", "之后敞口"]
                    : ["", "Severity", "Finding", "At risk before", "At risk after"]
            );
            foreach (var change in plan.Changes)
            {
                Row(
                    text,
                    [
                        DifferenceWords.Of(change.Kind).In(language),
                        DifferenceWords.Severity(change, language),
                        Finding(change, language),
                        DifferenceWords.AtRisk(change.Before, before, language),
                        DifferenceWords.AtRisk(change.After, after, language),
                    ]
                );
            }
        }

        if (plan.Figures.IsEmpty)
        {
            return;
        }

        Table(text, language == Language.Chinese ? ["数字", "之前", "之后"] : ["Figure", "Before", "After"]);
        foreach (var figure in plan.Figures)
        {
            Row(
                text,
                [
                    Quiet(DifferenceWords.Figure(figure).In(language)),
                    DifferenceWords.Amount(figure.Before, before, language),
                    DifferenceWords.Amount(figure.After, after, language),
                ]
            );
        }
    }

    private static string Finding(FindingChange change, Language language)
    {
        var title = (change.After ?? change.Before)?.Title.In(language) ?? "";
        var subjects = change.Subjects.Select(Markdown.CodeCell).Prepend(Markdown.CodeCell(change.RuleId));
        return (title.Length > 0 ? Quiet(title) + "<br>" : "")
            + string.Join(' ', subjects)
            + (DifferenceWords.Missing(change) is { } missing ? "<br>" + Quiet(missing.In(language)) : "");
    }

    /// <summary>What could call a person, an issue or a page stands there as code.</summary>
    private static string Quiet(string text) =>
        text.AsSpan().ContainsAny('@', '#', '`')
        || text.Contains("://", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            ? Markdown.CodeCell(text)
            : Markdown.Cell(text);

    private static void Table(StringBuilder text, string[] heads)
    {
        text.Append('\n');
        Row(text, heads);
        text.Append('|').Insert(text.Length, "---|", heads.Length).Append('\n');
    }

    private static void Row(StringBuilder text, string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
