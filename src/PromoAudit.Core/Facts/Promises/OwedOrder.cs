namespace PromoAudit.Facts.Promises;

/// <summary>An order for which a promise was broken.</summary>
/// <param name="Owed">To its buyer, in the plan's currency.</param>
internal sealed record OwedOrder(SmallestOrder Order, decimal Owed);
