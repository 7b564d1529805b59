namespace PromoAudit.Workshop.Mutation;

/// <summary>What an expression of a rule is for.</summary>
public enum RulePartKind
{
    Parameter,
    Let,
    When,
    Severity,
    Lowered,
}
