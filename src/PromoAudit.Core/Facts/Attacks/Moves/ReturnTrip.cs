using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>A parcel there and back: what stays with the buyer and the shop when the goods are paid back in full.</summary>
internal static class ReturnTrip
{
    /// <summary>A window that nobody declared lets nothing come back at the harmless end.</summary>
    public static bool IsPossible(Adversary adversary)
    {
        if (adversary.Book.Plan.Shop.Returns?.Window is { } window)
        {
            return window > TimeSpan.Zero;
        }

        adversary.Valuation.Note(adversary.Facts.Shop.Missing("returns.window").Missing);
        return adversary.Valuation.AtWorst;
    }

    /// <summary>What sending a parcel back costs the buyer, unless the shop pays for it.</summary>
    public static decimal FreightBack(Adversary adversary) =>
        adversary.Book.Plan.Shop.Returns?.FreightBy == FreightPayer.Merchant
            ? 0m
            : adversary.Figure("threat.parcelReal");

    /// <summary>What a returned parcel costs the owner; a cost that nobody declared is none.</summary>
    public static decimal ReturnCost(Adversary adversary) =>
        adversary.OwnerIsMerchant ? adversary.Book.Plan.Shop.Returns?.Cost ?? 0m : 0m;

    public static decimal FreightCost(Adversary adversary) =>
        adversary.OwnerIsMerchant ? adversary.Book.Plan.Shop.Shipping.Value?.Cost ?? 0m : 0m;

    public static AttackStep Ordered(CheapestParcel parcel, Adversary adversary, params IEnumerable<AttackTerm> more)
    {
        var (quote, goods) = (parcel.Quote, parcel.Quote.Cart.ToString());
        var freight = quote.Shipping ?? 0m;
        return AttackStep.Of(
            Act.Order,
            goods,
            [],
            [
                new(Term.ListPrice, goods, -quote.Paid, 0m),
                new(Term.Surcharge, "", -quote.Surcharges, adversary.OwnerIsMerchant ? -quote.Surcharges : 0m),
                new(Term.Freight, "", -freight, adversary.OwnerIsMerchant ? -freight : 0m),
                new(Term.FreightCost, "", 0m, FreightCost(adversary)),
                .. more,
            ]
        ) with
        {
            Order = quote,
        };
    }

    public static AttackStep Returned(CheapestParcel parcel, Adversary adversary, params IEnumerable<AttackTerm> more)
    {
        var goods = parcel.Quote.Cart.ToString();
        return AttackStep.Of(
            Act.Return,
            goods,
            [],
            [
                new(Term.Refund, goods, parcel.Quote.Paid, 0m),
                new(Term.ReturnFreight, "threat.parcelReal", -FreightBack(adversary), 0m),
                new(Term.ReturnCost, "", 0m, ReturnCost(adversary)),
                .. more,
            ]
        );
    }
}
