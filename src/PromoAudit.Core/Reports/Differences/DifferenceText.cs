using PromoAudit.Findings;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;
using PromoAudit.Workshop.Differences;

namespace PromoAudit.Reports.Differences;

/// <summary>A change of the draft for people: per plan what it opens and closes, then what it comes to.</summary>
internal static class DifferenceText
{
    public static void Write(DifferenceRun run, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        foreach (var plan in run.Draft.Plans.Where(plan => plan.HasDifference))
        {
            Plan(page, plan);
            page.Blank();
        }

        var title = page.In(DifferenceWords.Title(run));
        page.Paragraph(
            DisplayText.Visible($"{title}{page.In(": ", "：")}{page.In(DifferenceWords.Counts(run))}"),
            paint: page.Ansi.Bold
        );
        foreach (var total in MoneyTotal.Of(run.Draft))
        {
            page.Paragraph(page.In(DifferenceWords.Total(total)));
        }
    }

    private static void Plan(TextPage page, PlanDifference plan)
    {
        page.Line(page.Ansi.Bold(DisplayText.Visible(page.In(DifferenceWords.Plan(plan)))));
        if (DifferenceWords.Unread(plan) is { } unread)
        {
            page.Paragraph(page.In(unread), indent: 2);
        }

        foreach (var change in plan.Changes)
        {
            Change(page, plan, change);
        }

        foreach (var figure in plan.Figures)
        {
            var (before, after) = (CurrencyOf(plan.Before), CurrencyOf(plan.After));
            page.Paragraph(
                DisplayText.Visible(page.In(DifferenceWords.Figure(figure)))
                    + page.In(": ", "：")
                    + DifferenceWords.Amount(figure.Before, before, page.Language)
                    + " → "
                    + DifferenceWords.Amount(figure.After, after, page.Language),
                indent: 2
            );
        }
    }

    private static void Change(TextPage page, PlanDifference plan, FindingChange change)
    {
        var finding = change.After ?? change.Before;
        string[] parts =
        [
            page.In(DifferenceWords.Of(change.Kind)),
            DifferenceWords.Severity(change, page.Language),
            $"[{change.RuleId}]",
            page.Joined(change.Subjects.Select(DisplayText.Visible)),
            Money(page, plan, change),
        ];
        page.Paragraph(
            string.Join("  ", parts.Where(part => part.Length > 0)),
            indent: 2,
            paint: Paint(page.Ansi, change.Kind)
        );
        if (finding is not null)
        {
            page.Paragraph(DisplayText.Visible(page.In(finding.Title)), indent: 4);
        }

        if (finding?.Place is { } place)
        {
            page.Line($"    {page.Ansi.Dim("-->")} {page.Ansi.Cyan(DisplayText.Visible(place.ToString()))}");
        }

        if (DifferenceWords.Missing(change) is { } missing)
        {
            page.Paragraph(DisplayText.Visible(page.In(missing)), indent: 4);
        }

        if (change.ToldBy is { } teller)
        {
            page.Paragraph(page.In($"{teller} tells it now.", $"现由 {teller} 报告。"), indent: 4);
        }
    }

    private static string Money(TextPage page, PlanDifference plan, FindingChange change)
    {
        var before = DifferenceWords.AtRisk(change.Before, CurrencyOf(plan.Before), page.Language);
        var after = DifferenceWords.AtRisk(change.After, CurrencyOf(plan.After), page.Language);
        return before == after ? (change.Before is null ? "" : before) : $"{before} → {after}";
    }

    private static Func<string, string> Paint(Ansi ansi, FindingChangeKind kind) =>
        kind switch
        {
            FindingChangeKind.New or FindingChangeKind.Graver => ansi.Red,
            FindingChangeKind.Undecided => ansi.Yellow,
            _ => ansi.Green,
        };

    private static string CurrencyOf(PlanAudit? plan) => plan?.Currency ?? "";
}
