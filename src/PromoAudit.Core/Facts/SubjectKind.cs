namespace PromoAudit.Facts;

/// <summary>What a rule is about: it is asked once for each.</summary>
public enum SubjectKind
{
    Plan,
    Promotion,
    Item,

    /// <summary>Two promotions: every unordered pair once, in the order of the plan.</summary>
    Pair,

    /// <summary>Two plans of one run whose promotions can meet on one order, in the order of the run.</summary>
    Meeting,

    /// <summary>An attack that pays: for each aim the costliest, and the costliest of each promotion.</summary>
    Attack,
}
