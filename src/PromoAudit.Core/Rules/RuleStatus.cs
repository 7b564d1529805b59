namespace PromoAudit.Rules;

/// <summary>How far a rule may be relied on.</summary>
public enum RuleStatus
{
    /// <summary>On trial: it runs and is shown, and never changes the verdict.</summary>
    Preview,
    Stable,

    /// <summary>Kept for its id; it no longer runs.</summary>
    Deprecated,
}
