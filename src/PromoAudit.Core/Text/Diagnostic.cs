namespace PromoAudit.Text;

public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the audit goes on.</summary>
    Warning,

    /// <summary>The input cannot be relied on; nothing is audited from it.</summary>
    Error,
}

/// <summary>Something wrong with the text of a plan, a rule or a data file (a rule that matched is a finding).</summary>
/// <param name="Code">Stable: PA0xx text and YAML, PA1xx plans, PA2xx expressions, PA3xx rules, PA4xx profiles and other data, PA5xx the command line and the files it names, PA6xx configuration, waivers, baselines, verdicts and revisions.</param>
/// <param name="Severity">Whether the input can still be used.</param>
/// <param name="Place">Where the caret goes; null when no file is at fault.</param>
/// <param name="Message">What is wrong: a full sentence with names in quotes and the figures in it.</param>
/// <param name="Remedy">What to write instead; a full sentence.</param>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    SourcePlace? Place,
    LocalizedText Message,
    LocalizedText? Remedy = null
);
