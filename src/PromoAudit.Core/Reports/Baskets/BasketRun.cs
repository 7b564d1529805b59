using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Refunds;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Baskets;

/// <summary>A basket as priced, ready to be written.</summary>
public sealed record BasketRun
{
    /// <summary>The path of the plan as the user wrote it.</summary>
    public required string Path { get; init; }

    /// <summary>Null when it could not be read.</summary>
    public Plan? Plan { get; init; }

    /// <summary>False when the plan could not be read or has no price for the basket.</summary>
    public bool IsPriced => Quote is not null;

    /// <summary>True when goods were to go back and what comes back for them is not known.</summary>
    public bool LacksRefund { get; init; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    internal Quote? Quote { get; init; }

    internal Refund? Refund { get; init; }

    /// <summary>What would have to be said for what is not known.</summary>
    internal Missing Missing { get; init; } = Missing.Nowhere;
}
