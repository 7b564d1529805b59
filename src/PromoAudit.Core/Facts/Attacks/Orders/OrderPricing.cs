using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>Prices a basket under one set of promotions, and says whether buyers can have that set.</summary>
internal sealed class OrderPricing(StackSearch stacks)
{
    private readonly PriceBook _book = stacks.Book;
    private readonly CartPricer _pricer = stacks.Pricer;
    private readonly Admissibility _admissibility = stacks.Admissibility;
    private readonly bool _hasFirst = stacks.Book.Profile.Layers.Any(layer => layer.Select == LayerSelect.First);
    private readonly List<OrderedStep> _steps = [];
    private readonly List<PricedPromotion> _extras = [];

    public bool AreApart(PricedPromotion one, PricedPromotion other) =>
        one.Index != other.Index && !_admissibility.Together(one.Index, other.Index);

    public bool CanJoin(PricedPromotion promotion, List<PricedPromotion> chosen)
    {
        foreach (var other in chosen)
        {
            if (!_admissibility.Together(other.Index, promotion.Index))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>Null where one of the set does nothing, or the shop would have used another one first.</returns>
    public Order? Order(AttackCart cart, Basket basket, List<PricedPromotion> set)
    {
        var quote = Quote(cart.Cart, basket, set);
        foreach (var promotion in set)
        {
            if (!HasPart(quote, promotion))
            {
                return null;
            }
        }

        if (_hasFirst && IsForestalled(cart.Cart, basket, set))
        {
            return null;
        }

        var order = new Order(cart, quote, [.. set]);
        return OpensGroup(quote)
            ? order with
            {
                Joined = new Order(cart, Quote(cart.Cart, basket, set, isLeader: false), order.Set),
            }
            : order;
    }

    /// <summary>Whether something is off only for whoever opens a group that others must join.</summary>
    private static bool OpensGroup(Quote quote)
    {
        foreach (var step in quote.Steps)
        {
            if (step.Benefit.GroupBuy is { Leader: > 0m, Size: > 1, VirtualFill: not true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the last of the set is really used so often.</summary>
    public bool TakesEffect(Cart cart, Basket basket, List<PricedPromotion> set, long uses)
    {
        var last = set[^1];
        var count = 0L;
        foreach (var step in Quote(cart, basket, set).Steps)
        {
            count += ReferenceEquals(step.Promotion, last.Promotion) ? 1 : 0;
        }

        return count >= uses;
    }

    private Quote Quote(Cart cart, Basket basket, List<PricedPromotion> set, bool isLeader = true)
    {
        _steps.Clear();
        _extras.Clear();
        foreach (var promotion in set)
        {
            foreach (var step in _book.StepsOf(promotion))
            {
                var own = ReferenceEquals(step.Promotion, promotion) ? step : step with { Promotion = promotion };
                _steps.Add(isLeader || step.Step.Leader == 0 ? own : own with { Step = step.Step with { Leader = 0 } });
            }

            if (promotion.HasExtras)
            {
                _extras.Add(promotion);
            }
        }

        _steps.Sort(static (left, right) => left.Rank.CompareTo(right.Rank));
        return _pricer.Quote(cart, basket, _steps, _extras, static (_, _) => true);
    }

    private static bool HasPart(Quote quote, PricedPromotion promotion)
    {
        foreach (var step in quote.Steps)
        {
            if (ReferenceEquals(step.Promotion, promotion.Promotion) && step.Amount != 0m)
            {
                return true;
            }
        }

        foreach (var gift in quote.Gifts)
        {
            if (ReferenceEquals(gift.Promotion, promotion.Promotion))
            {
                return true;
            }
        }

        foreach (var reward in quote.Rewards)
        {
            if (ReferenceEquals(reward.Promotion, promotion.Promotion))
            {
                return true;
            }
        }

        return promotion.Freight.Length > 0;
    }

    /// <summary>
    /// In a layer where the first one counts, one that applies by itself, comes earlier, may meet those used before and gives something
    /// is used instead.
    /// </summary>
    private bool IsForestalled(Cart cart, Basket basket, List<PricedPromotion> set)
    {
        foreach (var promotion in set)
        {
            foreach (var step in _book.StepsOf(promotion))
            {
                if (
                    _book.Profile.Layers[step.Step.Layer].Select == LayerSelect.First
                    && IsForestalled(cart, basket, set, step)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsForestalled(Cart cart, Basket basket, List<PricedPromotion> set, OrderedStep used)
    {
        var before = set.FindAll(other => _book.StepsOf(other).Any(step => step.Rank < used.Rank));
        foreach (var earlier in _book.Order)
        {
            if (earlier.Rank >= used.Rank)
            {
                return false;
            }

            if (
                earlier.Step.Layer != used.Step.Layer
                || before.Exists(other => other.Index == earlier.Promotion.Index)
                || (earlier.Promotion.Promotion.Trigger?.Kind ?? TriggerKind.Automatic) != TriggerKind.Automatic
                || !earlier.Promotion.Missing.IsEmpty
                || !_admissibility.IsReachable(earlier.Promotion.Promotion)
                || !CanJoin(earlier.Promotion, before)
            )
            {
                continue;
            }

            if (HasPart(Quote(cart, basket, [.. before, earlier.Promotion]), earlier.Promotion))
            {
                return true;
            }
        }

        return false;
    }
}
