using PromoAudit.Plans;

namespace PromoAudit.Facts.Threats;

/// <summary>What it takes to make a sale to oneself look real.</summary>
internal static class StagedSale
{
    /// <summary>What platform and payment keep of it. Fees that nobody declared are none: what is not kept stays with the seller.</summary>
    public static decimal Commission(AuditFacts facts, decimal paid)
    {
        if (facts.Plan.Shop.Fees is not { } fees)
        {
            return 0m;
        }

        var share = (fees.Platform?.Fraction ?? 0m) + (fees.Payment?.Fraction ?? 0m);
        return Sums.Rounded(facts, paid * share + (paid > 0m ? fees.PerPayment : 0m));
    }

    /// <summary>Where goods must be shown they must be sent; else a number is enough.</summary>
    public static string ParcelName(bool mustShowGoods) => mustShowGoods ? "threat.parcelReal" : "threat.parcelNumber";

    public static bool MustShowGoods(Promotion promotion) => Asks(promotion, Proof.Weight) || MustShowSerial(promotion);

    /// <summary>A unit must exist, and has been used up for this once its number is shown.</summary>
    public static bool MustShowSerial(Promotion promotion) =>
        Asks(promotion, Proof.Serial) || Asks(promotion, Proof.OldSerial);

    private static bool Asks(Promotion promotion, Proof asked)
    {
        foreach (var proof in promotion.Settlement?.Proof ?? [])
        {
            if (proof == asked)
            {
                return true;
            }
        }

        return false;
    }
}
