using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Promises;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Orders again and again, until the platform takes the shop's sales for faked ones.</summary>
internal sealed class FakeOrders : IPlainMove
{
    private const string Tier = "threat.fakeTradeOrders";

    public Aim Aim => Aim.Harm;

    public string Name => "fake-orders";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        var tier = adversary.Figure(Tier);
        if (tier < 1m)
        {
            return;
        }

        var book = adversary.Book;
        for (var item = 0; item < book.Prices.Length; item++)
        {
            if (book.Prices[item] >= 0)
            {
                Offer(promotion: null, new UnitsTaken(item, 1), tier, adversary, rounds);
            }
        }

        foreach (var subject in adversary.InReach())
        {
            if (subject.Items.All(item => item.Item.Price is not null))
            {
                foreach (var order in SmallestOrder.Of(subject))
                {
                    var bought = new UnitsTaken(book.IndexOf(order.Item.Sku), order.Units);
                    Offer(book.Of(subject.Promotion), bought, tier, adversary, rounds);
                }
            }
        }
    }

    private void Offer(
        PricedPromotion? promotion,
        UnitsTaken bought,
        decimal tier,
        Adversary adversary,
        BestRounds rounds
    )
    {
        var cart = Cart.Of(adversary.Book.Plan.Catalog[bought.Item].Sku, bought.Units) with { KnowsEveryCode = true };
        ImmutableArray<Promotion> used = promotion is null ? [] : [promotion.Promotion];
        if (adversary.Facts.Stacks.Pricer.PriceWith(cart, used).Quote is not { } quote)
        {
            return;
        }

        var steps = StepsOf(quote, used, bought, adversary);
        var isKept = steps[1].Kind == Act.Resell;
        rounds.Offer(
            Round.Of(this, steps) with
            {
                Uses = promotion is null
                    ? []
                    : [new PromotionUse(promotion, 1, bought.Units, Math.Max(0m, quote.List - quote.Paid))],
                Taken = isKept ? [bought] : [],
                Bought = [bought],
                Caps = [new RoundCap(Tier, tier)],
                LeastRounds = tier,
                Figures = [Tier],
                MostPerIdentity = OrdersOfOneBuyer.AtMost(tier, adversary),
                Item = bought.Item,
                Harm = scale => new HarmCost
                {
                    CostPerFakeOrder = HarmCost.EachRound(scale),
                    CostOfTier = Math.Max(0m, -scale.GainAtCap),
                    IsLossUnknown = true,
                },
            }
        );
    }

    /// <summary>The goods are sold on, or sent back where that leaves more.</summary>
    private static ImmutableArray<AttackStep> StepsOf(
        Quote quote,
        ImmutableArray<Promotion> used,
        UnitsTaken bought,
        Adversary adversary
    )
    {
        var goods = quote.Cart.ToString();
        var voucher = used.IsEmpty ? 0m : used[0].Claim?.Price ?? 0m;
        var order = AttackStep.Of(
            Act.Fake,
            goods,
            used,
            new(Term.ListPrice, goods, -quote.List, 0m),
            new(Term.Discount, used.IsEmpty ? "" : used[0].Id, quote.List - quote.Paid, 0m),
            new(Term.Surcharge, "", -quote.Surcharges, 0m),
            new(Term.Freight, "", -(quote.Shipping ?? 0m), 0m),
            new(Term.VoucherPrice, "", -voucher, 0m)
        ) with
        {
            Order = quote,
        };
        var sold = Large.Times(bought.Units, adversary.Valuation.Resale(bought.Item));
        var item = quote.Lines[0].Item;
        var back = adversary.Book.IsParcel(item) ? ReturnTrip.FreightBack(adversary) : 0m;
        if (item.Returnable == false || !ReturnTrip.IsPossible(adversary) || quote.Paid - back <= sold)
        {
            return [order, AttackStep.Of(Act.Resell, goods, [], new AttackTerm(Term.Resale, goods, sold, 0m))];
        }

        return
        [
            order,
            AttackStep.Of(
                Act.Return,
                goods,
                [],
                new(Term.Refund, goods, quote.Paid, 0m),
                new(Term.ReturnFreight, "threat.parcelReal", -back, 0m)
            ),
        ];
    }
}
