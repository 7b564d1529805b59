using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Refunds;

/// <summary>What comes back and what stays when part of an order is returned.</summary>
/// <param name="policies">Says what promotions do not say themselves; the plan's profile if null.</param>
internal sealed class RefundFacts(StackSearch search, Profile? policies = null)
{
    private readonly CartPricer _pricer = search.Pricer;
    private readonly PriceBook _book = search.Book;

    /// <param name="order">As bought.</param>
    /// <param name="returned">Part of the order's cart.</param>
    /// <param name="rewardsPaid">Whether rewards have changed hands before; those that are due after the return window never have.</param>
    public RefundResult Return(Quote order, Cart returned, bool rewardsPaid)
    {
        if (!CanReturn(order, returned))
        {
            return RefundResult.Impossible;
        }

        var kept = Kept(order.Cart, returned);
        var regular = kept.Lines.Length == 0 ? null : _pricer.PriceWith(kept, PromotionsOf(order)).Quote;
        return new RefundWork(_book, policies ?? _book.Profile, order, returned, kept, regular, rewardsPaid).Result();
    }

    /// <summary>
    /// The partial return that gains most, of an order under this promotion alone, over its break-point carts. Unknown when any of them
    /// is, since that one might gain more.
    /// </summary>
    public RefundResult CheapestKept(Promotion promotion)
    {
        var priced = _book.Of(promotion);
        if (!priced.Missing.IsEmpty)
        {
            return new RefundResult(Refund: null, priced.Missing);
        }

        Refund? best = null;
        var missing = Missing.Nowhere;
        foreach (var cart in search.Carts.BreakPointCarts(priced))
        {
            var order = _pricer.PriceWith(cart, [promotion]);
            missing = missing.And(order.Missing);
            if (order.Quote is not { } quote || (quote.Steps.Length | quote.Gifts.Length | quote.Rewards.Length) == 0)
            {
                continue;
            }

            foreach (var returned in ReturnPatterns.Of(cart))
            {
                var result = Return(quote, returned, rewardsPaid: true);
                missing = missing.And(result.Missing);
                if (result.Refund is { } refund && (best is null || refund.Saved > best.Saved))
                {
                    best = refund;
                }
            }
        }

        return missing.IsEmpty ? new RefundResult(best, missing) : new RefundResult(Refund: null, missing);
    }

    private bool CanReturn(Quote order, Cart returned)
    {
        if (_book.Plan.Shop.Returns?.Window == TimeSpan.Zero || returned.Lines.Length == 0)
        {
            return false;
        }

        foreach (var line in returned.Lines)
        {
            var bought = order.Lines.FirstOrDefault(bought => IsOf(line, bought.Item));
            if (
                bought is null
                || bought.Item.Returnable == false
                || line.Quantity < 1
                || line.Quantity > bought.Quantity
            )
            {
                return false;
            }
        }

        return true;
    }

    private static Cart Kept(Cart cart, Cart returned)
    {
        var lines = ImmutableArray.CreateBuilder<CartLine>(cart.Lines.Length);
        foreach (var line in cart.Lines)
        {
            var left = line.Quantity;
            foreach (var back in returned.Lines)
            {
                left -= string.Equals(back.Sku, line.Sku, StringComparison.Ordinal) ? back.Quantity : 0;
            }

            if (left > 0)
            {
                lines.Add(line with { Quantity = left });
            }
        }

        return cart with
        {
            Lines = lines.ToImmutable(),
        };
    }

    private static List<Promotion> PromotionsOf(Quote order)
    {
        var promotions = new List<Promotion>();
        Add(order.Promotions);
        Add(order.Gifts.Select(gift => gift.Promotion));
        Add(order.Rewards.Select(reward => reward.Promotion));
        return promotions;

        void Add(IEnumerable<Promotion> more)
        {
            foreach (var promotion in more)
            {
                if (!promotions.Exists(known => ReferenceEquals(known, promotion)))
                {
                    promotions.Add(promotion);
                }
            }
        }
    }

    private static bool IsOf(CartLine line, Item item) => string.Equals(line.Sku, item.Sku, StringComparison.Ordinal);
}
