using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What a set changes about one rule of the set that it extends.</summary>
/// <param name="Rule">Its id, where the change is written.</param>
/// <param name="Set">Name of the set that changes it.</param>
/// <param name="Reason">In the words of whoever changed it.</param>
internal sealed record RuleChange(YamlScalar Rule, string Set, string Reason)
{
    /// <summary>Who answers for it.</summary>
    public string? By { get; init; }

    /// <summary>Whether the rule no longer runs; null where that stays as it was.</summary>
    public bool? IsOff { get; init; }

    public SourcePlace? OffPlace { get; init; }

    /// <summary>Takes the place of a word or of a whole ladder.</summary>
    public Severity? Severity { get; init; }

    public SourcePlace? SeverityPlace { get; init; }

    public ImmutableArray<ParameterChange> Parameters { get; init; } = [];

    public ConditionText Over(ConditionText condition) =>
        Parameters.IsEmpty ? condition : condition with { Parameters = [.. condition.Parameters.Select(Over)] };

    public ReportText Over(ReportText report) =>
        Severity is { } severity ? report with { Severity = [new SeverityRung(severity, null)] } : report;

    private ParameterText Over(ParameterText parameter) =>
        Parameters.FirstOrDefault(changed => changed.Name.Value == parameter.Name.Value) is { } changed
            ? parameter with
            {
                Default = changed.Value,
            }
            : parameter;
}

internal sealed record ParameterChange(YamlScalar Name, YamlScalar Value);
