using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>The most orders with a promotion that an adversary can place, whatever else is in them: an upper bound on rounds.</summary>
internal sealed class MostOrders(Adversary adversary)
{
    private readonly decimal?[] _known = new decimal?[adversary.Book.Promotions.Length];

    /// <summary>All identities, each as often as any may.</summary>
    public decimal OfRing { get; } = Large.Times(adversary.Ring, AdversaryOptions.OrdersPerIdentity);

    /// <summary>With a promotion whose uses stay counted.</summary>
    public decimal Of(PricedPromotion promotion) => _known[promotion.Index] ??= Count(promotion);

    private decimal Count(PricedPromotion priced)
    {
        var promotion = priced.Promotion;
        var days = adversary.Facts.SubjectOf(promotion).Time.Days;
        var each = (decimal)AdversaryOptions.OrdersPerIdentity;
        foreach (var uses in UseCaps.PerBuyer(promotion, days))
        {
            each = Math.Min(each, uses);
        }

        var all = Adversary.IsForSale(priced) ? Large.Times(adversary.Ring, each) : OfRing;
        foreach (var cap in UseCaps.Total(promotion, days))
        {
            all = Math.Min(all, cap.Uses);
        }

        return all;
    }
}
