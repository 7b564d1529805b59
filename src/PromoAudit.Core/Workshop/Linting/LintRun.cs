using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>All that one look at a set says.</summary>
public sealed record LintRun
{
    /// <summary>Null when the set could not be read; then nothing but <see cref="Diagnostics"/> is told.</summary>
    public RuleSet? Rules { get; init; }

    /// <summary>By file, then by place.</summary>
    public ImmutableArray<LintFinding> Findings { get; init; } = [];

    /// <summary>What is wrong with the set itself.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Every check that looked.</summary>
    public ImmutableArray<LintCheckLabel> Checks { get; init; } = [];

    public int Count(LintSeverity severity) => Findings.Count(finding => finding.Severity == severity);
}
