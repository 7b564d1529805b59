using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>Which promotions can meet in one order.</summary>
internal sealed class Admissibility(PriceBook book)
{
    public PriceBook Book { get; } = book;

    /// <summary>Live, not over before it begins, without a limit of zero.</summary>
    public bool IsReachable(Promotion promotion) => throw new NotSupportedException();

    /// <summary>Both may be used in one order: stacking as the profile honours it, time, buyers, places, layers.</summary>
    public bool Together(Promotion first, Promotion second) => throw new NotSupportedException();

    /// <summary>As declared, whether or not the profile honours it.</summary>
    public bool Excludes(Promotion promotion, Promotion other) => throw new NotSupportedException();

    /// <summary>At least one of the two says that they may combine, and neither excludes the other.</summary>
    public bool DeclaredToCombine(Promotion first, Promotion second) => throw new NotSupportedException();

    public bool OverlapInTime(Promotion first, Promotion second) => throw new NotSupportedException();

    /// <summary>At least one item is in the scope of both.</summary>
    public bool ShareGoods(Promotion first, Promotion second) => throw new NotSupportedException();

    public bool InScope(Promotion promotion, Item item) => throw new NotSupportedException();

    /// <summary>Where the promotion acts: as declared, or as the profile says for its first benefit.</summary>
    public Layer LayerOf(Promotion promotion) => throw new NotSupportedException();
}
