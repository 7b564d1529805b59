using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>What one use of a promotion on one cart is worth to whoever gets it, and costs the plan's owner.</summary>
/// <param name="Cart">The cart; without lines for a reward for an act.</param>
/// <param name="Benefit">Off the price, and gifts, rewards and freight at their everyday worth.</param>
/// <param name="Growing">The part of the benefit that grows with the units of the order.</param>
/// <param name="Loss">The owner's share; gifts at their cost where it is known.</param>
internal sealed record UseValue(Cart Cart, decimal Benefit, decimal Growing, decimal Loss)
{
    public long Units { get; } = Cart.Units;

    /// <summary>Whether so much is given for fewer units than by the other.</summary>
    public bool IsDenserThan(UseValue other) =>
        Benefit * other.Units > other.Benefit * Units
        || (Benefit * other.Units == other.Benefit * Units && Units < other.Units);
}

/// <summary>Units of one article that are used together.</summary>
internal sealed record Portion(Item Item, UseValue Use)
{
    // Not a key to sort by: sorting by decimals is code that is compiled while the user waits.
    public static IComparer<Portion> DensestFirst { get; } = new Order();

    private decimal Density => Use.Benefit / Use.Units;

    private sealed class Order : IComparer<Portion>
    {
        public int Compare(Portion? x, Portion? y) => decimal.Compare(y?.Density ?? 0m, x?.Density ?? 0m);
    }
}
