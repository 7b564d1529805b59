namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>How many orders without a promotion the shop takes from one buyer before it refuses or looks at them.</summary>
internal static class OrdersOfOneBuyer
{
    /// <param name="most">Where nothing ends them.</param>
    public static decimal AtMost(decimal most, Adversary adversary)
    {
        var shop = adversary.Book.Plan.Shop;
        if (shop.Limits?.PerBuyer.Figure is { } limit)
        {
            most = Math.Min(most, limit);
        }

        // The order that reaches the number is held back, and with it the account.
        return shop.OrderReview?.SameAccount?.Orders is { } watched ? Math.Min(most, watched - 1m) : most;
    }
}
