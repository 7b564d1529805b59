using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>What is wrong with the input of a run, as a compiler prints it.</summary>
public static class DiagnosticsText
{
    /// <summary>First what concerns the run as a whole, then plan by plan, a blank line behind each.</summary>
    public static void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        Write(run.Diagnostics, writer, options);
        foreach (var plan in run.Plans)
        {
            Write(plan.Diagnostics, writer, options);
        }
    }

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter writer, ReportOptions options)
    {
        var ansi = new Ansi(options.Colour);
        foreach (var diagnostic in diagnostics)
        {
            var text = DiagnosticRenderer.Render(diagnostic, options.Language);
            var end = text.IndexOf(']');
            writer.Write(
                diagnostic.Severity == DiagnosticSeverity.Error
                    ? ansi.BoldRed(text[..end] + "]")
                    : ansi.Yellow(text[..end] + "]")
            );
            writer.Write(text[(end + 1)..]);
            writer.Write('\n');
        }
    }
}
