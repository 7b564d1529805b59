using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>The last line: how much was audited with what, and what came of it.</summary>
internal static class SummaryText
{
    private const int MostNamed = 5;

    public static void Write(TextPage page, AuditRun run)
    {
        var summary = RunSummary.Of(run);
        if (run.Plans.Count > 1 && EndsClean(run))
        {
            page.Blank();
        }

        if (run.Gate is { } gate)
        {
            GateText.Assurances(page, gate);
        }

        page.Paragraph(page.In(English(run, summary), Chinese(run, summary)), paint: page.Ansi.Bold);
        if (run.RuleSet is { Off.Length: > 0 } rules && summary.Audited > 0)
        {
            page.Paragraph(
                page.In(
                    $"Switched off by the rule set: {Named(rules.Off, ", ", count => $"and {count} more")}.",
                    $"规则集关闭了：{Named(rules.Off, "、", count => $"等 {count} 条")}。"
                )
            );
        }

        if (run.OtherFiles > 0 && run.Gate?.Inputs.SkippedFiles.Count is not > 0)
        {
            page.Paragraph(
                page.In(
                    run.OtherFiles == 1
                        ? "1 other YAML file names neither a \"plan:\" nor \"promotions:\" and was not audited by itself."
                        : $"{run.OtherFiles} other YAML files name neither a \"plan:\" nor \"promotions:\" and were not audited by themselves.",
                    $"另有 {run.OtherFiles} 个 YAML 文件既没有“plan:”也没有“promotions:”，不算方案，没有单独审计。"
                )
            );
        }

        if (run.Gate is { } decided)
        {
            GateText.Decision(page, decided, summary);
        }
    }

    /// <summary>What was audited and what came of it, in one sentence.</summary>
    public static LocalizedText Sentence(AuditRun run)
    {
        var summary = RunSummary.Of(run);
        return new LocalizedText(English(run, summary), Chinese(run, summary));
    }

    private static bool EndsClean(AuditRun run)
    {
        var isClean = false;
        foreach (var plan in run.Plans)
        {
            isClean = plan is { Findings.Length: 0, Inconclusive.Length: 0 };
        }

        return isClean;
    }

    private static string English(AuditRun run, RunSummary summary)
    {
        if (summary.Audited == 0 || run.RuleSet is not { } rules)
        {
            return "Nothing was audited.";
        }

        var unread = summary.Plans - summary.Audited;
        var what =
            Counted(summary.Audited, "plan")
            + $" audited with {Chain(rules, " on ")} ({Counted(rules.Rules, "rule")}{(rules.Off.IsEmpty ? "" : $", {rules.Off.Length} off")})";
        if (unread > 0)
        {
            what += $", {unread} could not be read";
        }

        var found = summary.Open == 0 ? Nothing(summary) : Severities(summary, " ", ", ");
        found += summary.Known > 0 ? $"; {summary.Known} known" : "";
        found += summary.Waived > 0 ? $"; {summary.Waived} waived" : "";
        var undecided = summary.Undecided > 0 ? $"; {summary.Undecided} undecided" : "";
        return $"{what}: {found}{undecided}.";

        static string Nothing(RunSummary counts) => counts.Findings == 0 ? "nothing found" : "nothing open";

        string Severities(RunSummary counts, string gap, string comma) =>
            string.Join(comma, Parts(counts, (severity, count) => $"{count}{gap}{TextWords.Of(severity).English}"));
    }

    private static string Chinese(AuditRun run, RunSummary summary)
    {
        if (summary.Audited == 0 || run.RuleSet is not { } rules)
        {
            return "没有审计任何方案。";
        }

        var unread = summary.Plans - summary.Audited;
        var what =
            $"用 {Chain(rules, "，基于 ")}（{rules.Rules} 条规则{(rules.Off.IsEmpty ? "" : $"，关闭 {rules.Off.Length} 条")}）审计了 {summary.Audited} 份方案";
        if (unread > 0)
        {
            what += $"，{unread} 份读不了";
        }

        var found =
            summary.Open == 0
                ? summary.Findings == 0
                    ? "没有发现漏洞"
                    : "没有未处理的漏洞"
                : string.Join("，", Parts(summary, (severity, count) => $"{TextWords.Of(severity).Chinese} {count}"));
        found += summary.Known > 0 ? $"；已知 {summary.Known}" : "";
        found += summary.Waived > 0 ? $"；豁免 {summary.Waived}" : "";
        var undecided = summary.Undecided > 0 ? $"；{summary.Undecided} 项无法判定" : "";
        return $"{what}：{found}{undecided}。";
    }

    /// <summary>The set, and what it stands on.</summary>
    public static string Chain(RuleSetLabel rules, string on) =>
        string.Join(
            on,
            [$"{rules.Name} {rules.Version}", .. rules.Extends.Select(below => $"{below.Name} {below.Version}")]
        );

    private static string Named(ImmutableArray<string> ids, string comma, Func<int, string> more) =>
        ids.Length <= MostNamed
            ? string.Join(comma, ids)
            : $"{string.Join(comma, ids[..MostNamed])} {more(ids.Length - MostNamed)}";

    private static IEnumerable<string> Parts(RunSummary summary, Func<Severity, int, string> write)
    {
        for (var severity = Severity.Critical; severity >= Severity.Info; severity--)
        {
            if (summary.Of(severity) > 0)
            {
                yield return write(severity, summary.Of(severity));
            }
        }
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
