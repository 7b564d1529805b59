using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Reports.Comparing;

/// <summary>Differences for people: what each rule says otherwise, which version that asks for, and what plans make of it.</summary>
public static class ComparisonText
{
    public static void Write(ComparisonRun run, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        Changes(page, run.Sets);
        foreach (var plan in run.Plans.Where(plan => !plan.Changes.IsEmpty))
        {
            Plan(page, plan);
        }

        Totals(page, run);
    }

    /// <summary>The changes of the sets alone, without a word on plans.</summary>
    internal static void Changes(TextPage page, SetComparison sets)
    {
        foreach (var group in sets.Changes.GroupBy(change => change.Subject, StringComparer.Ordinal))
        {
            Subject(page, sets, [.. group]);
            page.Blank();
        }
    }

    internal static string Title(SetComparison sets) =>
        $"{sets.Before.Name} {sets.Before.Version} → {sets.After.Name} {sets.After.Version}";

    private static void Subject(TextPage page, SetComparison sets, SetChange[] changes)
    {
        var first = changes[0];
        var change = changes.Max(one => one.Class);
        var whole = first.Part.Length == 0 ? page.In("  ", "　") + page.In(ChangeWords.Of(first.Kind)) : "";
        page.Line(page.Ansi.Bold(DisplayText.Visible(first.Subject)) + $"{whole}  [{page.In(ChangeWords.Of(change))}]");
        if (first.Part.Length == 0)
        {
            var rule = sets.After.Find(first.Subject) ?? sets.Before.Find(first.Subject);
            if (rule is not null && !first.IsData)
            {
                page.Paragraph(page.In(rule.Title), indent: 2);
            }

            return;
        }

        foreach (var one in changes)
        {
            page.Line($"  {page.Ansi.Cyan(DisplayText.Visible(one.Part))}  [{page.In(ChangeWords.Of(one.Class))}]");
            var (before, after) = (one.Before.Split('\n'), one.After.Split('\n'));
            Lines(page, '-', Apart(before, after), page.Ansi.Red);
            Lines(page, '+', Apart(after, before), page.Ansi.Green);
        }
    }

    /// <summary>Of lists that differ in some lines only these; all where only the order differs.</summary>
    private static string[] Apart(string[] lines, string[] others) =>
        lines.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? lines
            : [.. lines.Except(others, StringComparer.Ordinal)];

    private static void Lines(TextPage page, char mark, string[] lines, Func<string, string> paint)
    {
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var first = true;
            foreach (var piece in LineBreaking.Break(line, page.Width - 6))
            {
                page.Line(paint($"    {(first ? mark : ' ')} {piece}"));
                first = false;
            }
        }
    }

    private static void Plan(TextPage page, PlanComparison plan)
    {
        page.Line(page.Ansi.Bold(DisplayText.Visible(plan.Path)));
        foreach (var change in plan.Changes)
        {
            page.Paragraph(Sentence(page, change), indent: 2);
        }

        page.Blank();
    }

    private static string Sentence(TextPage page, FindingChange change)
    {
        var severity = (change.SeverityBefore, change.SeverityAfter) switch
        {
            ({ } before, { } after) => $"{page.In(TextWords.Of(before))} → {page.In(TextWords.Of(after))}",
            ({ } before, null) => page.In(TextWords.Of(before)),
            (null, { } after) => page.In(TextWords.Of(after)),
            _ => "",
        };
        var subjects = page.Joined(change.Subjects.Select(DisplayText.Visible));
        var place = change.After?.Place ?? change.Before?.Place;
        var told = change.ToldBy is { } rule ? page.In($"; {rule} tells it now", $"；现由 {rule} 报告") : "";
        string[] parts =
        [
            page.In(ChangeWords.Of(change.Kind)),
            severity,
            change.RuleId,
            subjects,
            place is null ? "" : $"({place.Start.Line + 1}:{place.Start.Column + 1})",
        ];
        return string.Join("  ", parts.Where(part => part.Length > 0)) + told;
    }

    private static void Totals(TextPage page, ComparisonRun run)
    {
        page.Paragraph(
            $"{Title(run.Sets)}{page.In(": ", "：")}{page.In(ChangeWords.Counts(run.Sets))}{page.In(" ", "")}{page.In(ChangeWords.Verdict(run.Sets))}",
            paint: page.Ansi.Bold
        );
        if (run.Plans.IsEmpty)
        {
            return;
        }

        var count = run.Plans.Length;
        var counts = page.Joined(
            ChangeWords
                .Kinds.Where(kind => run.Count(kind) > 0)
                .Select(kind =>
                    page.In(
                        $"{run.Count(kind)} {ChangeWords.Of(kind).English}",
                        $"{ChangeWords.Of(kind).Chinese} {run.Count(kind)} 处"
                    )
                )
        );
        var differ = run.Plans.Count(plan => !plan.Changes.IsEmpty);
        page.Paragraph(
            differ == 0
                ? page.In(
                    $"{count} {(count == 1 ? "plan" : "plans")} audited with both, and the findings are the same.",
                    $"{count} 份方案用两版规则都审计过，结果相同。"
                )
                : page.In(
                    $"{count} {(count == 1 ? "plan" : "plans")} audited with both, {differ} with other findings: {counts}.",
                    $"{count} 份方案用两版规则都审计过，{differ} 份结果不同：{counts}。"
                )
        );
    }
}
