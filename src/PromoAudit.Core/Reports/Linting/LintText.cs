using PromoAudit.Text;
using PromoAudit.Workshop.Linting;

namespace PromoAudit.Reports.Linting;

/// <summary>For people at a terminal.</summary>
internal static class LintText
{
    public static void Write(LintRun run, TextWriter writer, ReportOptions options)
    {
        DiagnosticsText.Write(run.Diagnostics, writer, options);
        var page = new TextPage(writer, options);
        foreach (var finding in run.Findings)
        {
            Write(page, finding);
        }

        if (run.Rules is { } rules)
        {
            var looked = rules.OwnRules.Count();
            var (errors, warnings, hints) = (
                run.Count(LintSeverity.Error),
                run.Count(LintSeverity.Warning),
                run.Count(LintSeverity.Hint)
            );
            page.Paragraph(
                page.In(
                    $"{rules.Name} {rules.Version}: {looked} {(looked == 1 ? "rule" : "rules")}, {errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}, {hints} {(hints == 1 ? "hint" : "hints")}.",
                    $"{rules.Name} {rules.Version}：{looked} 条规则，{errors} 个错误，{warnings} 个警告，{hints} 个提示。"
                ),
                paint: page.Ansi.Bold
            );
        }
    }

    private static void Write(TextPage page, LintFinding finding)
    {
        var label = page.In(LintWords.Label(finding.Severity));
        page.Line(
            $"{Painted(page, finding.Severity, label)}  {page.Ansi.Bold(finding.RuleId)}  {page.Ansi.Dim($"[{finding.Check}]")}"
        );
        page.Excerpt(finding.Place);
        page.Paragraph(DisplayText.Visible(page.In(finding.Message)), indent: 2);
        page.Paragraph(DisplayText.Visible(page.In(finding.Remedy)), indent: 2);
        page.Blank();
    }

    private static string Painted(TextPage page, LintSeverity severity, string label) =>
        severity switch
        {
            LintSeverity.Error => page.Ansi.BoldRed(label),
            LintSeverity.Warning => page.Ansi.Yellow(label),
            _ => page.Ansi.Cyan(label),
        };
}
