using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>Values the uses of one promotion, each on a cart priced with it alone.</summary>
internal sealed class UseValues(CartPricer pricer, Promotion promotion)
{
    private readonly decimal _ownerPays = FundingShares.OwnerPays(promotion, pricer.Book.Plan);
    private readonly bool _changesFreight = pricer.Book.Of(promotion).Freight.Length > 0;

    /// <summary>What would have to be said; what was met so far.</summary>
    public Missing Missing { get; private set; } = Missing.Nowhere;

    /// <summary>Null where the cart cannot be ordered, or the value is not known.</summary>
    public UseValue? Of(Cart cart)
    {
        var priced = pricer.PriceWith(cart with { KnowsEveryCode = true }, [promotion]);
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
            benefit += step.Amount;
            loss += step.Amount * _ownerPays;
            growing += Growth.Grows(step.Benefit, promotion) ? step.Amount : 0m;
        }

        foreach (var gift in quote.Gifts)
        {
            if (gift.Worth is not { } worth)
            {
                Missing = Missing.And(
                    Missing.Field($"promotions[{promotion.Id}].benefit.gift.worth", promotion.Source.PlaceOf("benefit"))
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
            if (reward.Value is not { } value)
            {
                Missing = Missing.And(reward.Missing);
                return null;
            }

            benefit += value;
            loss += value * _ownerPays;
            growing += Growth.Grows(reward.Benefit, promotion) ? value : 0m;
        }

        if (_changesFreight)
        {
            if (FreightSaved(quote) is not { } saved)
            {
                return null;
            }

            benefit += saved;
            loss += saved * _ownerPays;
        }

        // Whoever bought the voucher has paid for a part of what it gives.
        var price = promotion.Claim?.Price ?? 0m;
        return new UseValue(quote.Cart, Math.Max(0m, benefit - price), growing, Math.Max(0m, loss - price));
    }

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
