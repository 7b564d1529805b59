using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>A cart, and the article that it is bought for.</summary>
internal sealed record AttackCart(Cart Cart, int Item);

/// <summary>Carts at which something changes: a threshold, a tier, a group, a limit or a cap is reached.</summary>
internal sealed class AttackCarts(StackSearch stacks)
{
    // Limits only leave out carts, they never choose one: a tighter limit must never bring up an order that a looser one did not. People
    // write limits in these figures.
    private static readonly long[] Large = [20, 50, 100, 1_000];

    private readonly PriceBook _book = stacks.Book;
    private readonly BreakPoints _points = stacks.Points;
    private readonly List<AttackCart> _carts = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>By article, the quantities alone ascending and then with fillers; then sets. Each once.</summary>
    public IReadOnlyList<AttackCart> All()
    {
        var touching = Touching();
        for (var item = 0; item < _book.Prices.Length; item++)
        {
            if (_book.Prices[item] >= 0)
            {
                Alone(item, touching[item]);
                WithFillers(item, touching[item]);
                AsGot(item);
            }
        }

        foreach (var promotion in _book.Promotions)
        {
            // Other smallest carts are among those above.
            if (
                promotion.Steps.Any(step => step.Kind == StepKind.BundleOfEach)
                && IsUsable(promotion)
                && stacks.Carts.Smallest(promotion) is { } set
            )
            {
                Add(set, _book.IndexOf(set.Lines[0].Sku));
            }
        }

        return _carts;
    }

    private bool IsUsable(PricedPromotion promotion) => Reach.Has(stacks.Admissibility, promotion);

    /// <summary>By article, the promotions that can take part in an order of it.</summary>
    public List<PricedPromotion>[] Touching()
    {
        var touching = new List<PricedPromotion>[_book.Prices.Length];
        for (var item = 0; item < touching.Length; item++)
        {
            touching[item] = [];
        }

        foreach (var promotion in _book.Promotions)
        {
            if (!IsUsable(promotion))
            {
                continue;
            }

            for (var item = 0; item < touching.Length; item++)
            {
                if (promotion.Scope.Has(item))
                {
                    touching[item].Add(promotion);
                }
            }
        }

        return touching;
    }

    private void Alone(int item, List<PricedPromotion> promotions)
    {
        var quantities = _points.Quantities(item, promotions, withLimits: false);
        foreach (var units in Large)
        {
            quantities.Add(units);
        }

        foreach (var promotion in promotions)
        {
            foreach (var step in promotion.Steps)
            {
                AddWhereCapped(quantities, item, step);
            }
        }

        foreach (var units in BreakPoints.WholeGroups(quantities, promotions))
        {
            Add([new Wanted(item, units)], item);
        }
    }

    /// <summary>A share with a maximum is worth most where the maximum is reached.</summary>
    private void AddWhereCapped(Quantities quantities, int item, PriceStep step)
    {
        var taken = _book.Units.Part(_book.Prices[item], step.Share);
        if (step.Max is > 0 and < MinorUnits.Most && taken > 0)
        {
            quantities.Add(step.Max / taken);
            quantities.Add(BreakPoints.UpTo(step.Max, taken));
        }
    }

    private void WithFillers(int item, List<PricedPromotion> promotions)
    {
        foreach (var promotion in promotions)
        {
            foreach (var step in promotion.Steps)
            {
                foreach (var demand in BreakPoints.Asked(promotion, step))
                {
                    Fill(item, demand, 1);
                    Fill(item, demand, _points.JustBelow(item, demand));
                }
            }

            if (promotion.Steps.Length == 0 && (promotion.Spend > 0 || promotion.Quantity > 0))
            {
                Fill(item, new Demand(promotion.Spend, promotion.Quantity, promotion.Counted), 1);
            }
        }
    }

    /// <summary>Where the article is what one gets for buying something else: the cheapest way to buy that.</summary>
    private void AsGot(int item)
    {
        foreach (var promotion in _book.Promotions)
        {
            foreach (var step in promotion.Steps)
            {
                if (step.Got?.Has(item) == true && IsUsable(promotion))
                {
                    var got = new Wanted(item, Math.Clamp(step.Reduced, 1, Cart.MostUnits));
                    AddFilled(got, promotion.Scope, 0, step.Group);
                }
            }
        }
    }

    private void Fill(int item, Demand demand, long units)
    {
        if (units < 1)
        {
            return;
        }

        var counts = demand.Among?.Has(item) != false;
        var money = Math.Max(0, demand.Spend - (counts ? MinorUnits.Times(_book.Prices[item], units) : 0));
        var more = Math.Max(0, demand.Quantity - (counts ? units : 0));
        if (money > 0 || more > 0)
        {
            AddFilled(new Wanted(item, units), demand.Among, money, more);
        }
    }

    private void AddFilled(Wanted wanted, ItemSet? among, long money, long units)
    {
        var (cheapest, fewest) = _points.FillersAtAnyLimit(among, wanted, money, units);
        AddFilled(wanted, cheapest);
        AddFilled(wanted, fewest);
    }

    private void AddFilled(Wanted wanted, Wanted? filler)
    {
        if (filler is { } more && wanted.Units <= _points.Most(wanted.Item) && more.Units <= _points.Most(more.Item))
        {
            Add([wanted, more], wanted.Item);
        }
    }

    private void Add(Wanted[] lines, int item) =>
        Add(
            new Cart([
                .. lines.Select(line => new CartLine(_book.Plan.Catalog[line.Item].Sku, line.Units)
                {
                    Options = [.. CartReader.CheapestOptions(_book.Plan.Catalog[line.Item])],
                }),
            ])
            {
                KnowsEveryCode = true,
            },
            item
        );

    private void Add(Cart cart, int item)
    {
        if (_seen.Add(cart.ToString()))
        {
            _carts.Add(new AttackCart(cart with { KnowsEveryCode = true }, item));
        }
    }
}
