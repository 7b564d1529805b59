namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>The most that promotions can do to one order, whatever others do: sums of upper bounds.</summary>
/// <param name="Off">Taken off goods and freight.</param>
/// <param name="Given">Worth or cost, whichever is more, of gifts and rewards.</param>
/// <param name="OwnersShare">Of both, what the plan's owner pays.</param>
/// <param name="OthersShare">Of both, what others pay.</param>
/// <param name="Surviving">Of both, what a return may leave with the buyer.</param>
/// <param name="Rewards">Rewards to the buyer.</param>
/// <param name="Matched">Differences to rival prices that are paid back.</param>
/// <param name="Referrals">Rewards for bringing somebody, to either side.</param>
/// <param name="Cancelled">Rewards that a cancellation may leave with the buyer.</param>
internal readonly record struct Leverage(
    decimal Off,
    decimal Given,
    decimal OwnersShare,
    decimal OthersShare,
    decimal Surviving,
    decimal Rewards,
    decimal Matched,
    decimal Referrals,
    decimal Cancelled
)
{
    /// <summary>Of what is given, the gifts.</summary>
    public decimal Gifts => Given - Rewards;

    /// <summary>The same where no set takes off more than so much.</summary>
    public Leverage Capped(decimal off) =>
        this with
        {
            Off = Math.Min(Off, off),
            Surviving = Math.Min(Surviving, Math.Min(Off, off) + Given),
        };

    public static Leverage operator +(Leverage one, Leverage other) =>
        new(
            one.Off + other.Off,
            one.Given + other.Given,
            one.OwnersShare + other.OwnersShare,
            one.OthersShare + other.OthersShare,
            one.Surviving + other.Surviving,
            one.Rewards + other.Rewards,
            one.Matched + other.Matched,
            one.Referrals + other.Referrals,
            one.Cancelled + other.Cancelled
        );
}

/// <summary>What is known of an order before its promotions are chosen.</summary>
/// <param name="List">Goods at everyday prices, options included.</param>
/// <param name="Resale">What the goods are sold on for.</param>
/// <param name="Cost">What they cost the merchant.</param>
/// <param name="Besides">What the order costs the merchant besides: freight and fees, at most.</param>
/// <param name="Most">What the promotions chosen and those still open can do at most.</param>
internal readonly record struct OrderBound(decimal List, decimal Resale, decimal Cost, decimal Besides, Leverage Most);

/// <summary>The most that a round can bring the adversary, and cost the owner.</summary>
internal readonly record struct RoundBound(decimal Gain, decimal Loss)
{
    public static readonly RoundBound None = new(0m, 0m);
}
