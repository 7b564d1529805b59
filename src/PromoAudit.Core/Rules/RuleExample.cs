using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What a rule should say about an example.</summary>
public enum ExampleAnswer
{
    Fires,
    Quiet,
    Inconclusive,
}

/// <summary>A plan that shows when a rule fires, or that it does not: inside the rule file, or a case of the test file beside it.</summary>
/// <param name="Severity">What its finding must have; null where any will do.</param>
/// <param name="Beside">The other plan of the run, for a rule about two plans.</param>
internal sealed record RuleExample(
    ExampleAnswer Expected,
    YamlMapping Plan,
    SourcePlace Place,
    Severity? Severity = null,
    YamlMapping? Beside = null
)
{
    /// <summary>What a case calls itself; null for an example.</summary>
    public string? Name { get; init; }

    /// <summary>The comment on the line where the caret must be; null where any line will do.</summary>
    public SourcePlace? Mark { get; init; }

    /// <summary>What the finding must put at risk, as an expression; null where any sum will do.</summary>
    public YamlScalar? MoneyAtRisk { get; init; }

    public ImmutableArray<ExpectedFigure> Figures { get; init; } = [];

    /// <summary>All that must be missing; empty where anything may.</summary>
    public ImmutableArray<YamlScalar> Missing { get; init; } = [];
}

/// <summary>What an expression in the names of the rule must come to.</summary>
/// <param name="Value">As a message shows it in English.</param>
internal sealed record ExpectedFigure(YamlScalar Expression, YamlScalar Value);
