using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>The smallest cart that a promotion applies to, priced with that promotion alone. Neither quote nor missing: there is no such cart.</summary>
internal sealed record SmallestBasket(Promotion Promotion, Quote? Quote, Missing Missing);

/// <summary>The deepest cut that a promotion makes by itself on one item, bought in the smallest quantity that it cuts.</summary>
internal sealed record AloneCut(
    Promotion Promotion,
    Item? Item,
    Quote? Quote,
    decimal? Price,
    decimal? Regular,
    Missing Missing
);

/// <summary>Carts that one promotion is made for, and what it does to them by itself.</summary>
internal sealed class PromotionCarts(CartPricer pricer, BreakPoints points)
{
    private readonly PriceBook _book = pricer.Book;

    public SmallestBasket SmallestBasket(Promotion promotion)
    {
        if (Smallest(_book.Of(promotion)) is not { } cart)
        {
            return new SmallestBasket(promotion, Quote: null, _book.Of(promotion).Missing);
        }

        var priced = pricer.PriceWith(cart, [promotion]);
        return new SmallestBasket(promotion, priced.Quote, priced.Missing);
    }

    /// <summary>
    /// The cart with the lowest list price that has goods of the promotion and reaches its threshold, lowest tier and group size at list
    /// prices: of one item, or of one item and a filler. Null when there is none.
    /// </summary>
    public Cart? Smallest(PricedPromotion promotion)
    {
        if (!promotion.Missing.IsEmpty)
        {
            return null;
        }

        var special = promotion.Steps.FirstOrDefault(step =>
            step.Kind is StepKind.BundleOfEach or StepKind.BuyThisGetThat
        );
        return special switch
        {
            { Kind: StepKind.BundleOfEach } => SetOf(special),
            { Kind: StepKind.BuyThisGetThat } => BoughtAndGot(promotion, special),
            _ => Qualifying(promotion),
        };
    }

    /// <summary>Carts worth trying for returns: every break-point quantity of each item, one unit with the cheapest filler, and the special carts.</summary>
    public IEnumerable<Cart> BreakPointCarts(PricedPromotion promotion)
    {
        if (Smallest(promotion) is { Lines.Length: > 1 } smallest)
        {
            yield return smallest;
        }

        for (var item = 0; item < _book.Prices.Length; item++)
        {
            if (!promotion.Scope.Has(item) || _book.Prices[item] < 0)
            {
                continue;
            }

            var sku = _book.Plan.Catalog[item].Sku;
            var quantities = points.Quantities(item, [promotion]);
            for (var index = 0; index < quantities.Count; index++)
            {
                yield return Cart.Of(sku, quantities[index]);
            }

            foreach (var cart in Filled(promotion, item))
            {
                yield return cart;
            }
        }
    }

    public AloneCut Alone(Promotion promotion)
    {
        var priced = _book.Of(promotion);
        if (!priced.Missing.IsEmpty)
        {
            return new AloneCut(promotion, Item: null, Quote: null, Price: null, Regular: null, priced.Missing);
        }

        Quote? best = null;
        var missing = Missing.Nowhere;
        for (var item = 0; item < _book.Prices.Length && priced.Steps.Length > 0; item++)
        {
            if (!priced.Scope.Has(item))
            {
                continue;
            }

            if (_book.Prices[item] < 0)
            {
                var lacking = _book.Plan.Catalog[item];
                missing = missing.And(Missing.Field($"{PlanPaths.Of(lacking)}.price", lacking.Source.PlaceOf("price")));
                continue;
            }

            var quote = FirstCut(priced, item);
            if (quote is not null && (best is null || quote.Paid * best.List < best.Paid * quote.List))
            {
                best = quote;
            }
        }

        return best is null
            ? new AloneCut(promotion, Item: null, Quote: null, Price: null, Regular: null, missing)
            : new AloneCut(
                promotion,
                best.Lines[0].Item,
                best,
                PerUnit(best.Paid, best.Lines[0].Quantity),
                PerUnit(best.List, best.Lines[0].Quantity),
                missing
            );
    }

    public Quote? FirstCut(PricedPromotion promotion, int item)
    {
        var quantities = points.Quantities(item, [promotion]);
        for (var index = 0; index < quantities.Count; index++)
        {
            var cart = Cart.Of(_book.Plan.Catalog[item].Sku, quantities[index]);
            if (pricer.PriceWith(cart, [promotion.Promotion]).Quote is { Steps.Length: > 0 } quote)
            {
                return quote;
            }
        }

        return null;
    }

    private IEnumerable<Cart> Filled(PricedPromotion promotion, int item)
    {
        foreach (var step in promotion.Steps)
        {
            foreach (var demand in BreakPoints.Asked(promotion, step))
            {
                var counts = demand.Among?.Has(item) != false;
                var money = demand.Spend - (counts ? _book.Prices[item] : 0);
                var more = demand.Quantity - (counts ? 1 : 0);
                if (
                    (money > 0 || more > 0)
                    && points.Filler(promotion, demand.Among, new Wanted(item, 1), money, Math.Max(0, more))
                        is { } filler
                )
                {
                    yield return CartOf(new Wanted(item, 1), filler);
                }
            }
        }
    }

    private Cart? Qualifying(PricedPromotion promotion)
    {
        var (spend, quantity) = Least(promotion);
        Cart? best = null;
        var least = long.MaxValue;
        for (var item = 0; item < _book.Prices.Length; item++)
        {
            var price = _book.Prices[item];
            if (price < 0 || !promotion.Scope.Has(item))
            {
                continue;
            }

            var counts = promotion.Counted?.Has(item) != false;
            var units = counts
                ? Math.Max(Math.Max(1, quantity), spend > 0 ? BreakPoints.UpTo(spend, price) : 0)
                : long.MaxValue;
            if (units <= Math.Min(points.Most(item), promotion.MostUnits))
            {
                Consider(new Wanted(item, units), filler: null);
            }

            var money = Math.Max(0, spend - (counts ? price : 0));
            var more = Math.Max(0, quantity - (counts ? 1 : 0));
            if (
                (money > 0 || more > 0)
                && points.Filler(promotion, promotion.Counted, new Wanted(item, 1), money, more) is { } filler
            )
            {
                Consider(new Wanted(item, 1), filler);
            }
        }

        return best;

        void Consider(Wanted wanted, Wanted? filler)
        {
            var cost =
                MinorUnits.Times(_book.Prices[wanted.Item], wanted.Units)
                + (filler is { } more ? MinorUnits.Times(_book.Prices[more.Item], more.Units) : 0);
            if (cost < least)
            {
                (best, least) = (CartOf(wanted, filler), cost);
            }
        }
    }

    /// <summary>What has to be reached before anything is given.</summary>
    private static (long Spend, long Quantity) Least(PricedPromotion promotion)
    {
        var (spend, quantity) = (Math.Max(0, promotion.Spend), Math.Max(0, promotion.Quantity));
        foreach (var step in promotion.Steps)
        {
            if (step.Kind is StepKind.Grouped or StepKind.BundleOfAny)
            {
                quantity = Math.Max(quantity, Math.Clamp(step.Group, 1, Cart.MostUnits));
            }

            if (step.Tiers.Length > 0)
            {
                spend = Math.Max(spend, step.Tiers[0].Spend);
                quantity = Math.Max(quantity, step.Tiers[0].Quantity);
            }
        }

        return (spend, quantity);
    }

    private Cart? SetOf(PriceStep step)
    {
        var lines = step.Set.Select(part => new Wanted(part.Item, part.Units)).ToArray();
        return Array.TrueForAll(lines, CanBuy) ? CartOf(lines) : null;
    }

    private Cart? BoughtAndGot(PricedPromotion promotion, PriceStep step)
    {
        var bought = CheapestIn(promotion.Scope);
        var got = step.Got is { } scope ? CheapestIn(scope) : -1;
        if (bought < 0 || got < 0)
        {
            return null;
        }

        var (buy, get) = (Math.Max(0, step.Group), Math.Max(0, step.Reduced));
        Wanted[] lines =
            bought == got ? [new Wanted(bought, step.CountsAsBought ? Math.Max(buy, get) : Add(buy, get))]
            : buy == 0 ? [new Wanted(got, get)]
            : [new Wanted(bought, buy), new Wanted(got, get)];
        return Array.TrueForAll(lines, CanBuy) ? CartOf(lines) : null;
    }

    private int CheapestIn(ItemSet scope)
    {
        var best = -1;
        for (var item = 0; item < _book.Prices.Length; item++)
        {
            if (scope.Has(item) && _book.Prices[item] >= 0 && (best < 0 || _book.Prices[item] < _book.Prices[best]))
            {
                best = item;
            }
        }

        return best;
    }

    private bool CanBuy(Wanted wanted) => wanted.Units >= 1 && wanted.Units <= points.Most(wanted.Item);

    private static long Add(long left, long right) => Math.Min(left, Cart.MostUnits) + Math.Min(right, Cart.MostUnits);

    private Cart CartOf(Wanted wanted, Wanted? filler) =>
        filler is { } more ? CartOf([wanted, more]) : CartOf([wanted]);

    private Cart CartOf(Wanted[] lines) =>
        new([.. lines.Select(line => new CartLine(_book.Plan.Catalog[line.Item].Sku, line.Units))])
        {
            KnowsEveryCode = true,
        };

    public decimal PerUnit(decimal amount, long units) =>
        _book.Units.Money(_book.Units.Part(_book.Units.Of(amount), 1, units));
}
