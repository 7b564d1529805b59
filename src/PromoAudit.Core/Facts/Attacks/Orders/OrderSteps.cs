namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>Steps that several moves have in common, with their arithmetic.</summary>
internal static class OrderSteps
{
    /// <summary>The order is placed and paid: the price, term by term, and what the owner has from it.</summary>
    public static AttackStep Bought(Order order, Adversary adversary)
    {
        var paid = Paid(order, withFreight: true);
        var money = adversary.Money;
        var terms = new List<AttackTerm>();
        foreach (var term in paid.Terms)
        {
            terms.Add(adversary.OwnerIsMerchant ? term with { Loss = term.Cash } : term);
        }

        if (adversary.OwnerIsMerchant)
        {
            Add(terms, Term.FundedByOthers, "", 0m, -(order.Quote.Received - order.Quote.Paid));
            Add(terms, Term.FreightCost, "", 0m, money.FreightCost(order));
            Add(terms, Term.Fees, "", 0m, money.Fees(order));
        }
        else
        {
            foreach (var step in order.Quote.Steps)
            {
                Add(terms, Term.OwnersShare, step.Promotion.Id, 0m, adversary.OwnersPart(step.Amount, step.Promotion));
            }
        }

        return Step(Act.Order, order, terms) with
        {
            Order = order.Quote,
        };
    }

    /// <summary>The price alone, term by term.</summary>
    public static AttackStep Paid(Order order, bool withFreight)
    {
        var quote = order.Quote;
        var options = quote.Lines.Sum(line => line.Options);
        var terms = new List<AttackTerm>();
        Add(terms, Term.ListPrice, quote.Cart.ToString(), -quote.List, 0m);
        Add(terms, Term.Options, "", -options, 0m);
        var off = 0m;
        foreach (var step in quote.Steps)
        {
            Add(terms, Term.Discount, step.Promotion.Id, step.Amount, 0m);
            off += step.Amount;
        }

        // Discounts that would go below zero are stopped there.
        Add(terms, Term.Overshoot, "", quote.List + options - off - quote.Paid, 0m);
        if (withFreight)
        {
            Add(terms, Term.Surcharge, "", -quote.Surcharges, 0m);
            Add(terms, Term.Freight, "", -(quote.Shipping ?? 0m), 0m);
        }

        Add(terms, Term.VoucherPrice, "", -OrderMoney.VoucherPrice(order), 0m);
        return Step(Act.Order, order, terms) with { Order = quote };
    }

    /// <summary>Goods and gifts are sold on: what they bring, and what they cost the merchant who no longer has them.</summary>
    public static AttackStep Resold(Order order, Adversary adversary) =>
        Step(Act.Resell, order, GoodsTerms(order, adversary, Term.Resale));

    public static List<AttackTerm> GoodsTerms(Order order, Adversary adversary, Term word)
    {
        var values = adversary.Valuation;
        var terms = new List<AttackTerm>();
        foreach (var line in order.Quote.Lines)
        {
            var item = adversary.Book.IndexOf(line.Item.Sku);
            terms.Add(
                new AttackTerm(
                    word,
                    $"{line.Item.Sku}×{line.Quantity}",
                    Large.Times(line.Quantity, values.Resale(item)),
                    adversary.OwnerIsMerchant ? Large.Times(line.Quantity, values.Cost(item)) : 0m
                )
            );
        }

        AddGifts(terms, order, adversary);
        return terms;
    }

    public static void AddGifts(List<AttackTerm> terms, Order order, Adversary adversary)
    {
        foreach (var gift in order.Quote.Gifts)
        {
            terms.Add(
                new AttackTerm(
                    Term.Gift,
                    gift.Sku is { } sku ? $"{sku}×{gift.Quantity}" : gift.Promotion.Id,
                    adversary.Valuation.Gift(gift),
                    adversary.OwnersPart(adversary.Valuation.GiftCost(gift), gift.Promotion)
                )
            );
        }
    }

    public static AttackStep Step(Act act, Order order, List<AttackTerm> terms) =>
        AttackStep.Of(act, [.. terms]) with
        {
            Goods = order.Quote.Cart.ToString(),
            Promotions = [.. order.Set.Select(promotion => promotion.Promotion)],
        };

    private static void Add(List<AttackTerm> terms, Term word, string of, decimal cash, decimal loss)
    {
        if (cash != 0m || loss != 0m)
        {
            terms.Add(new AttackTerm(word, of, cash, loss));
        }
    }
}
