namespace PromoAudit.Rules;

/// <summary>How much a hole costs when somebody finds it.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nobody loses money over it.</summary>
    Info,
    Low,
    Medium,

    /// <summary>Real money; stops a launch unless the command line says otherwise.</summary>
    High,

    /// <summary>Nothing ends the loss, or it is larger than the campaign.</summary>
    Critical,
}

/// <summary>How sure the rule is, whatever it costs.</summary>
public enum Confidence
{
    /// <summary>Rests on a guess about how the shop's software or its buyers behave.</summary>
    Tentative,

    /// <summary>Follows from the plan and from what the profile says of the platform.</summary>
    Firm,

    /// <summary>Follows from the plan alone.</summary>
    Certain,
}
