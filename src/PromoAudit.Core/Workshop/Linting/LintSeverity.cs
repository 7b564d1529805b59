namespace PromoAudit.Workshop.Linting;

/// <summary>How much it matters that a check found something.</summary>
public enum LintSeverity
{
    /// <summary>Worth a look; nothing is wrong.</summary>
    Hint,

    /// <summary>Readers or users of the rule will stumble over it.</summary>
    Warning,

    /// <summary>The rule does not do what it says.</summary>
    Error,
}
