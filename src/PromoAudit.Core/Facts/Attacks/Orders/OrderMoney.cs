using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>What an order that is paid and shipped moves: the buyer's side, the owner's side, and what it uses up.</summary>
internal sealed class OrderMoney(Adversary adversary)
{
    private readonly PriceBook _book = adversary.Book;

    /// <summary>All that the buyer pays: goods, surcharges, freight, and what vouchers cost. Freight that nobody declared is none.</summary>
    public static decimal Paid(Order order) =>
        order.Quote.Paid + order.Quote.Surcharges + (order.Quote.Shipping ?? 0m) + VoucherPrice(order);

    /// <summary>What the buyer paid for the vouchers used.</summary>
    public static decimal VoucherPrice(Order order)
    {
        var sum = 0m;
        foreach (var promotion in order.Set)
        {
            sum += Large.Times(promotion.Promotion.Claim?.Price ?? 0m, UsesOf(order, promotion));
        }

        return sum;
    }

    public decimal Resale(Order order)
    {
        var sum = 0m;
        foreach (var line in order.Quote.Lines)
        {
            sum += Large.Times(line.Quantity, adversary.Valuation.Resale(_book.IndexOf(line.Item.Sku)));
        }

        return sum;
    }

    public decimal Gifts(Order order)
    {
        var sum = 0m;
        foreach (var gift in order.Quote.Gifts)
        {
            sum += adversary.Valuation.Gift(gift);
        }

        return sum;
    }

    /// <summary>What the owner loses by the goods and gifts of an order that stay sold; negative where it earns.</summary>
    public decimal LossOnGoods(Order order)
    {
        if (!adversary.OwnerIsMerchant)
        {
            return OwnersShare(order);
        }

        var loss = 0m;
        foreach (var line in order.Quote.Lines)
        {
            loss += Large.Times(line.Quantity, adversary.Valuation.Cost(_book.IndexOf(line.Item.Sku)));
        }

        foreach (var gift in order.Quote.Gifts)
        {
            loss += adversary.OwnersPart(adversary.Valuation.GiftCost(gift), gift.Promotion);
        }

        return loss + FreightCost(order) + Fees(order) - Paid(order) - (order.Quote.Received - order.Quote.Paid);
    }

    /// <summary>The owner's share of what the promotions took off, and of gifts.</summary>
    public decimal OwnersShare(Order order)
    {
        var loss = 0m;
        foreach (var step in order.Quote.Steps)
        {
            loss +=
                step.Amount == step.FundedByOthers && adversary.OwnerIsMerchant
                    ? 0m
                    : adversary.OwnersPart(step.Amount, step.Promotion);
        }

        foreach (var gift in order.Quote.Gifts)
        {
            loss += adversary.OwnersPart(adversary.Valuation.GiftCost(gift), gift.Promotion);
        }

        return loss;
    }

    /// <summary>Of what the promotions took off, the part that the owner pays; all of it where nothing was taken off.</summary>
    public decimal OwnersShareOfDiscounts(Order order)
    {
        var (taken, owners) = (0m, 0m);
        foreach (var step in order.Quote.Steps)
        {
            taken += step.Amount;
            owners += step.Amount * adversary.OwnerPays(step.Promotion);
        }

        return taken > 0m ? owners / taken : 1m;
    }

    /// <summary>Of gifts and rewards, by their worth, the part that the owner pays.</summary>
    public decimal OwnersShareOfGiven(Order order)
    {
        var (given, owners) = (0m, 0m);
        foreach (var gift in order.Quote.Gifts)
        {
            Add(Math.Max(0m, (gift.Worth ?? 0m) - gift.Paid), gift.Promotion);
        }

        foreach (var reward in order.Quote.Rewards)
        {
            Add(reward.ToBuyer ? adversary.Valuation.Reward(reward) : 0m, reward.Promotion);
        }

        return given > 0m ? owners / given : 1m;

        void Add(decimal worth, Plans.Promotion promotion)
        {
            given += worth;
            owners += worth * adversary.OwnerPays(promotion);
        }
    }

    /// <summary>What sending the order costs the merchant.</summary>
    public decimal FreightCost(Order order) => HasParcel(order) ? _book.Plan.Shop.Shipping.Value?.Cost ?? 0m : 0m;

    /// <summary>What platform and payment keep of what is paid. Fees that nobody declared are none.</summary>
    public decimal Fees(Order order)
    {
        var paid = Paid(order);
        if (_book.Plan.Shop.Fees is not { } fees || paid <= 0m)
        {
            return 0m;
        }

        var share = (fees.Platform?.Fraction ?? 0m) + (fees.Payment?.Fraction ?? 0m);
        return Sums.Rounded(adversary.Facts, paid * share + fees.PerPayment);
    }

    public bool HasParcel(Order order)
    {
        foreach (var line in order.Quote.Lines)
        {
            if (_book.IsParcel(line.Item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an order that stays as it is uses up of its promotions.</summary>
    public ImmutableArray<PromotionUse> Uses(Order order)
    {
        var uses = ImmutableArray.CreateBuilder<PromotionUse>(order.Set.Length);
        foreach (var promotion in order.Set)
        {
            long units = 0;
            foreach (var line in order.Quote.Lines)
            {
                units += promotion.Scope.Has(_book.IndexOf(line.Item.Sku)) ? line.Quantity : 0;
            }

            uses.Add(new PromotionUse(promotion, UsesOf(order, promotion), units, GivenBy(order, promotion.Promotion)));
        }

        return uses.MoveToImmutable();
    }

    public ImmutableArray<UnitsTaken> Units(Order order)
    {
        var taken = ImmutableArray.CreateBuilder<UnitsTaken>(order.Quote.Lines.Length);
        foreach (var line in order.Quote.Lines)
        {
            taken.Add(new UnitsTaken(_book.IndexOf(line.Item.Sku), line.Quantity));
        }

        return taken.MoveToImmutable();
    }

    /// <summary>How often the promotion was used: several vouchers of one kind are several uses.</summary>
    public static long UsesOf(Order order, PricedPromotion promotion)
    {
        long most = 1;
        foreach (var step in order.Quote.Steps)
        {
            long uses = 0;
            foreach (var other in order.Quote.Steps)
            {
                uses += ReferenceEquals(other.Benefit, step.Benefit) ? 1 : 0;
            }

            most = ReferenceEquals(step.Promotion, promotion.Promotion) ? Math.Max(most, uses) : most;
        }

        return most;
    }

    private decimal GivenBy(Order order, Promotion promotion)
    {
        var given = 0m;
        foreach (var step in order.Quote.Steps)
        {
            given += ReferenceEquals(step.Promotion, promotion) ? step.Amount : 0m;
        }

        foreach (var gift in order.Quote.Gifts)
        {
            given += ReferenceEquals(gift.Promotion, promotion) ? Math.Max(0m, (gift.Worth ?? 0m) - gift.Paid) : 0m;
        }

        foreach (var reward in order.Quote.Rewards)
        {
            given += ReferenceEquals(reward.Promotion, promotion) ? adversary.Valuation.Reward(reward) : 0m;
        }

        return given;
    }
}
