using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>Values the uses of one promotion, each on a cart priced with it alone.</summary>
internal sealed class UseValues(CartPricer pricer, Promotion promotion)
{
    private readonly decimal _ownerPays = FundingShares.OwnerPays(promotion, pricer.Book.Plan);
    private readonly Promotion[] _alone = [promotion];
    private readonly PricedPromotion _priced = pricer.Book.Of(promotion);
    private readonly bool _grows = promotion.Benefits.Length > 0 && Growth.Grows(promotion.Benefits[0], promotion);

    /// <summary>What would have to be said; what was met so far.</summary>
    public Missing Missing { get; private set; } = Missing.Nowhere;

    /// <summary>Null where the cart cannot be ordered, or the value is not known.</summary>
    public UseValue? Of(Cart cart)
    {
        if (pricer.TakenOff(cart, _priced) is { } taken)
        {
            var benefit = pricer.Book.Units.Money(taken);
            return Less(cart, benefit, _grows ? benefit : 0m, benefit * _ownerPays);
        }

        var priced = pricer.PriceWith(cart, _alone);
        if (priced.Quote is not { } quote)
        {
            Missing = Missing.And(priced.Missing);
            return null;
        }

        return Of(quote);
    }

    private UseValue? Of(Quote quote)
    {
        var (benefit, growing, loss) = (0m, 0m, 0m);
        foreach (var step in quote.Steps)
        {
            if (IsPayment(step.Benefit))
            {
                continue;
            }

            benefit += step.Amount;
            loss += step.Amount * _ownerPays;
            growing += Growth.Grows(step.Benefit, promotion) ? step.Amount : 0m;
        }

        foreach (var gift in quote.Gifts)
        {
            if (gift.Worth is not { } worth)
            {
                Missing = Missing.And(
                    Missing.Field($"{PlanPaths.Of(promotion)}.benefit.gift.worth", promotion.Source.PlaceOf("benefit"))
                );
                return null;
            }

            benefit += Math.Max(0m, worth - gift.Paid);
            loss += Math.Max(0m, (gift.Cost ?? worth) - gift.Paid) * _ownerPays;
            growing += promotion.Benefits.Any(one => one.Gift is not null && Growth.Grows(one, promotion))
                ? Math.Max(0m, worth - gift.Paid)
                : 0m;
        }

        foreach (var reward in quote.Rewards)
        {
            if (IsPayment(reward.Benefit))
            {
                continue;
            }

            if (reward.Value is not { } value)
            {
                Missing = Missing.And(reward.Missing);
                return null;
            }

            benefit += value;
            loss += value * _ownerPays;
            growing += Growth.Grows(reward.Benefit, promotion) ? value : 0m;
        }

        if (_priced.Freight.Length > 0)
        {
            if (FreightSaved(quote) is not { } saved)
            {
                return null;
            }

            benefit += saved;
            loss += saved * _ownerPays;
        }

        return Less(quote.Cart, benefit, growing, loss);
    }

    /// <summary>Whoever bought the voucher has paid for a part of what it gives.</summary>
    private UseValue Less(Cart cart, decimal benefit, decimal growing, decimal loss)
    {
        var price = promotion.Claim?.Price ?? 0m;
        return new UseValue(cart, Math.Max(0m, benefit - price), growing, Math.Max(0m, loss - price));
    }

    /// <summary>Points that are spent were given before, and are paid with.</summary>
    private static bool IsPayment(Benefit benefit) => benefit.Points is { Redeem: not null };

    private decimal? FreightSaved(Quote quote)
    {
        var without = pricer.PriceWith(quote.Cart, []).Quote;
        if (quote.Shipping is { } fee && without?.Shipping is { } before)
        {
            return before - fee;
        }

        Missing = Missing.And(quote.Missing);
        return null;
    }
}
