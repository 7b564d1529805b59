using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What a rule should say about an example.</summary>
public enum ExampleAnswer
{
    Fires,
    Quiet,
    Inconclusive,
}

/// <summary>A plan in a rule file that shows when the rule fires, or that it does not.</summary>
/// <param name="Severity">What its finding must have; null where any will do.</param>
/// <param name="Beside">The other plan of the run, for a rule about two plans.</param>
internal sealed record RuleExample(
    ExampleAnswer Expected,
    YamlMapping Plan,
    SourcePlace Place,
    Severity? Severity = null,
    YamlMapping? Beside = null
);
