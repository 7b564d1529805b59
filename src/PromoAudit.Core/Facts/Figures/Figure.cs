namespace PromoAudit.Facts.Figures;

/// <summary>One figure of the data: what it is, and where it comes from.</summary>
/// <param name="Name">Such as <c>threat.phone</c>, <c>law.prizeCeiling</c>, <c>rate.USD</c>.</param>
/// <param name="Market">Such as CN; empty for any that has no figure of its own.</param>
/// <param name="Amount">Money in <paramref name="Currency"/>, a percent as a share of one, a duration in seconds, 1 or 0 for yes or no.</param>
/// <param name="Currency">Of money; empty for other figures.</param>
/// <param name="Article">Of a law; empty for other figures.</param>
/// <param name="From">Day from which a law is in force, as year-month-day; empty for other figures.</param>
internal sealed record Figure(
    string Name,
    string Market,
    decimal Amount,
    string Currency,
    string Article,
    string From,
    string Source,
    bool Verified
);
