using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Holds goods in unpaid orders, again and again, until the promotion is over.</summary>
internal sealed class HoldUnpaid : IPlainMove
{
    private const decimal HoursOfDay = 24m;

    public Aim Aim => Aim.Harm;

    public string Name => "hold-unpaid";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        if (adversary.Book.Plan.Shop.Reservation is not { } reservation || !(reservation.UnpaidHold > TimeSpan.Zero))
        {
            return;
        }

        var orders = reservation.PerBuyer.Figure ?? AdversaryOptions.OrdersPerIdentity;
        foreach (var subject in adversary.InReach())
        {
            for (var at = 0; at < subject.Items.Length; at++)
            {
                if (subject.Items[at].Item.Price is not null)
                {
                    Offer(subject, at, orders, adversary, rounds);
                }
            }
        }
    }

    private void Offer(PromotionSubject subject, int at, long orders, Adversary adversary, BestRounds rounds)
    {
        var (book, article) = (adversary.Book, subject.Items[at]);
        var promotion = book.Of(subject.Promotion);
        var units = Locked(promotion, article, orders, adversary);
        if (units < 1)
        {
            return;
        }

        var hours = Hours(subject);
        var loss = adversary.OwnerIsMerchant ? SalesLost(subject, at, units, adversary) : 0m;
        var price = adversary.PriceOfIdentity([new PromotionUse(promotion, 0, 0, 0m)]);
        var steps = AttackStep.Of(
            Act.Hold,
            $"{article.Item.Sku}×{units}",
            [subject.Promotion],
            new AttackTerm(Term.LostSale, $"{article.Item.Sku}×{units}", 0m, loss)
        );
        rounds.Offer(
            Round.Of(this, [steps]) with
            {
                Uses = [new PromotionUse(promotion, Uses: 0, units, Given: 0m)],
                Taken = [new UnitsTaken(article.Index, units)],
                Bought = [new UnitsTaken(article.Index, units)],
                MostPerIdentity = 1m,
                Item = article.Index,
                Harm = _ => new HarmCost
                {
                    UnitsLocked = units,
                    UnitHours = Large.Times(units, hours),
                    CostPerUnitHour = HarmCost.Each(price, Large.Times(units, hours)),
                },
            }
        );
    }

    /// <summary>Units that one identity can hold at a time.</summary>
    private static long Locked(PricedPromotion promotion, ItemSubject article, long orders, Adversary adversary)
    {
        var shop = adversary.Book.Plan.Shop.Limits;
        var each = Math.Min(new BreakPoints(adversary.Book).Most(article.Index), promotion.MostUnits);
        var units = MinorUnits.Times(each, orders);
        units = Math.Min(units, article.Item.Limits?.QuantityPerBuyer.Figure ?? long.MaxValue);
        units = Math.Min(units, shop?.QuantityPerBuyer.Figure ?? long.MaxValue);
        units = Math.Min(units, promotion.Promotion.Limits.TotalQuantity.Figure ?? long.MaxValue);
        if (Restrictions.CountsBuyers(promotion.Promotion))
        {
            units = Math.Min(units, promotion.Promotion.Limits.QuantityPerBuyer.Figure ?? long.MaxValue);
        }

        return Math.Min(units, Kept(article.Item) ?? long.MaxValue);
    }

    /// <summary>What the shop would have kept of what it received, for units that are kept from others; 0 where orders go on without stock.</summary>
    private static decimal SalesLost(PromotionSubject subject, int at, long units, Adversary adversary)
    {
        var article = subject.Items[at];
        if (Kept(article.Item) is null)
        {
            return 0m;
        }

        var cost = adversary.Valuation.CostAtMost(article.Index);
        var received = adversary.Valuation.Price(article.Index) * units;
        if (subject.BestCarts[at] is { } cart)
        {
            foreach (var line in cart.Lines)
            {
                received = ReferenceEquals(line.Item, article.Item) ? units * line.Received / line.Quantity : received;
            }
        }

        return Math.Max(0m, Sums.Rounded(adversary.Facts, received - units * cost));
    }

    /// <summary>Stock that ends sales; null where it does not.</summary>
    private static long? Kept(Item item) => item.Stock is { Enforced: true } stock ? stock.Count.Figure : null;

    private static decimal Hours(PromotionSubject subject) =>
        subject.Time is { Starts: { } starts, Ends: { } ends } && ends > starts
            ? (decimal)(ends - starts).Ticks / TimeSpan.TicksPerHour
            : HoursOfDay;
}
