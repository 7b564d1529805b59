using PromoAudit.Expressions;
using PromoAudit.Facts.Figures;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Threats;

/// <summary>What a reseller gets for one unit of an article: as declared, else a share of its price by how easily it sells.</summary>
internal static class ResaleValue
{
    public static Value Of(ItemSubject subject)
    {
        var item = subject.Item;
        if (item.Resale is { } declared)
        {
            return Value.OfMoney(declared);
        }

        if (ShareOf(subject) is not { } share)
        {
            return subject.Missing("resale");
        }

        var price = item is { Liquidity: Liquidity.Cash, FaceValue: { } face } ? face : item.Price?.Lowest;
        return price is { } known
            ? Value.OfMoney(Sums.Rounded(subject.Facts, known * share.Amount))
            : subject.Missing("price");
    }

    /// <summary>The figure it rests on; null where the plan says what it brings, or says nothing.</summary>
    public static Figure? ShareOf(ItemSubject subject) =>
        subject.Item is { Resale: null, Liquidity: { } liquidity }
            ? subject.Facts.Threat.Find(NameOf(liquidity))
            : null;

    private static string NameOf(Liquidity liquidity) =>
        liquidity switch
        {
            Liquidity.Cash => "threat.resaleCash",
            Liquidity.High => "threat.resaleHigh",
            Liquidity.Normal => "threat.resaleNormal",
            _ => "threat.resaleLow",
        };
}
