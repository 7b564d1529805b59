namespace PromoAudit.Workshop.Comparing;

/// <summary>Which number of the version a change raises.</summary>
public enum ChangeClass
{
    /// <summary>Examples and tests: neither verdict nor words differ.</summary>
    None,

    /// <summary>The same findings of the same severity for every plan, in other words.</summary>
    Patch,

    /// <summary>Verdicts may differ, in either direction.</summary>
    Minor,

    /// <summary>Something is gone that plans, programs or other sets may name.</summary>
    Major,
}
