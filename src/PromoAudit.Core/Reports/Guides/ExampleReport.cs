using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>How the examples and cases of a rule set came out: what did not come out as it says, and a count.</summary>
public static class ExampleReport
{
    /// <summary>A rule that misses a hole, or cries wolf, before everything else.</summary>
    private static readonly ExampleOutcome[] Order =
    [
        ExampleOutcome.Missing,
        ExampleOutcome.Noisy,
        ExampleOutcome.Undecided,
        ExampleOutcome.Unreadable,
        ExampleOutcome.OtherSeverity,
        ExampleOutcome.OtherPlace,
        ExampleOutcome.OtherFigures,
        ExampleOutcome.OtherMissing,
    ];

    /// <param name="reference">The set as the command line named it, for the commands that a hint gives.</param>
    public static void Write(
        RuleSet set,
        string reference,
        ImmutableArray<ExampleResult> results,
        TextWriter writer,
        ReportOptions options
    )
    {
        var page = new TextPage(writer, options);
        var counts = new List<string>();
        foreach (var outcome in Order)
        {
            var failed = results.Where(result => result.Outcome == outcome).ToArray();
            if (failed.Length > 0)
            {
                var name = ExampleWords.NameOf(outcome);
                counts.Add($"{failed.Length} {page.In(name)}");
                page.Paragraph(
                    page.In($"{name.English.ToUpperInvariant()}: {failed.Length}", $"{name.Chinese}：{failed.Length}"),
                    paint: page.Ansi.Bold
                );
                page.Blank();
                foreach (var result in failed)
                {
                    ExampleFailure.Write(page, result, HintCommand.For(set, reference, result));
                }
            }
        }

        page.Paragraph(Summary(page, set, results, counts), paint: page.Ansi.Bold);
        if (set.Extends is { } below)
        {
            page.Paragraph(
                page.In(
                    $"The rules of {below.Name} {below.Version} have examples of their own, which hold as long as nothing is changed about them; they were not tried.",
                    $"{below.Name} {below.Version} 的规则有自己的示例，只在不改动时成立，这里不运行。"
                )
            );
        }
    }

    /// <summary>Before a further run: which files are the reason for it.</summary>
    public static void WriteChanged(IReadOnlyList<string> paths, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        page.Blank();
        page.Paragraph(page.In("Changed: ", "有改动：") + page.Joined(paths), paint: page.Ansi.Dim);
    }

    private static string Summary(
        TextPage page,
        RuleSet set,
        ImmutableArray<ExampleResult> results,
        IReadOnlyList<string> counts
    )
    {
        var count = ExampleCount.Of(results);
        var (rules, examples, cases, failed) = (count.Rules, count.Examples, count.Cases, count.Failed);
        var tried =
            cases == 0
                ? page.In($"{examples} examples", $"{examples} 个示例")
                : page.In(
                    $"{examples} examples and {cases} {(cases == 1 ? "case" : "cases")}",
                    $"{examples} 个示例和 {cases} 个用例"
                );
        return page.In(
            $"{set.Name} {set.Version}: {rules} {(rules == 1 ? "rule" : "rules")}, {tried}, {(failed == 0 ? "all as they say" : $"{failed} not as they say: {page.Joined(counts)}")}.",
            $"{set.Name} {set.Version}：{rules} 条规则，{tried}，{(failed == 0 ? "全部符合预期" : $"{failed} 个不符合预期：{page.Joined(counts)}")}。"
        );
    }
}
