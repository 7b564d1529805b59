namespace PromoAudit.Expressions;

internal enum ValueKind : byte
{
    /// <summary>A slot that nobody has filled yet; never the result of an expression.</summary>
    Unset,

    /// <summary>Nobody declared it, or it cannot be computed; the value says what would decide it.</summary>
    Unknown,

    /// <summary>Declared to be none: equal to nothing, above and below nothing.</summary>
    Nothing,

    /// <summary>Above every figure and equal to itself.</summary>
    Unlimited,
    Bool,
    Number,
    Percent,
    Money,
    Count,
    Duration,
    Instant,
    Text,
    Word,
    List,
    Record,
}
