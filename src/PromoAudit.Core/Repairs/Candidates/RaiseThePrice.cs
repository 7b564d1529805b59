using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>A price that the promotion names, up to what the goods cost, their floor, what a reseller pays, or a share of the usual price.</summary>
internal static class RaiseThePrice
{
    private static readonly decimal[] SharesOfUsual = [0.2m, 0.3m, 0.4m, 0.5m, 0.6m, 0.7m, 0.8m, 0.9m];

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var prices = PricesOf(repair, promotion).ToImmutableArray();
            foreach (var level in Levels(repair))
            {
                var edits = prices.Select(price => Raised(repair, price, level)).OfType<FieldEdit>().ToImmutableArray();
                if (!edits.IsEmpty)
                {
                    yield return new Candidate(edits);
                }

                foreach (var edit in edits.Length > 1 ? edits : [])
                {
                    yield return Candidate.Of(edit);
                }
            }
        }
    }

    private static FieldEdit? Raised(RepairCase repair, NamedPrice price, Func<Item, decimal?> level)
    {
        var wanted = price.Goods.Select(level).Where(each => each is not null).Max() * price.Units;
        return wanted > price.Now && PlanValue.RoundedUp(wanted.Value, repair.Plan.Currency) is var rounded
            ? new FieldEdit(price.Owner, price.Field, PlanValue.Of(rounded))
            : null;
    }

    private static IEnumerable<Func<Item, decimal?>> Levels(RepairCase repair)
    {
        var fees = repair.Plan.Shop.Fees;
        var kept = 1 - (fees?.Platform?.Fraction ?? 0) - (fees?.Payment?.Fraction ?? 0);
        yield return item => item.Cost;
        yield return item => kept > 0 ? (item.Cost + (fees?.PerPayment ?? 0)) / kept : null;
        yield return item => item.Floor;
        yield return item => item.Resale;
        foreach (var share in SharesOfUsual)
        {
            yield return item => (item.Lowest?.Days30 ?? item.Price?.Lowest) * share;
        }
    }

    private static IEnumerable<NamedPrice> PricesOf(RepairCase repair, PromotionSubject promotion)
    {
        ImmutableArray<Item> goods = [.. repair.GoodsOf(promotion).Select(item => item.Item)];
        foreach (var (benefit, path) in RepairCase.BenefitsOf(promotion.Promotion))
        {
            (string Field, decimal? Now, decimal Units)[] named =
            [
                ("fixedPrice.price", benefit.FixedPrice?.Price?.Lowest, 1),
                ("groupBuy.price", benefit.GroupBuy?.Price, 1),
                ("bargain.floor", benefit.Bargain?.Floor ?? (benefit.Bargain is null ? null : 0), 1),
                ("payWhatYouWant.min", benefit.PayWhatYouWant?.Min ?? (benefit.PayWhatYouWant is null ? null : 0), 1),
                (
                    "allYouCan.price",
                    benefit.AllYouCan?.Price,
                    benefit.AllYouCan?.Heavy ?? benefit.AllYouCan?.Usual ?? 1
                ),
                (
                    "bundlePrice.price",
                    benefit.BundlePrice?.Price,
                    benefit.BundlePrice?.Quantity ?? benefit.BundlePrice?.Skus.Length ?? 1
                ),
            ];
            foreach (var (field, now, units) in named)
            {
                if (now is { } price)
                {
                    yield return new NamedPrice(promotion.Key, $"{path}.{field}", price, units, goods);
                }
            }

            // A slip of one price is seldom alone: those of all goods are looked at.
            foreach (var item in promotion.Items)
            {
                if (benefit.FixedPrice is { } own && own.BySku.TryGetValue(item.Item.Sku, out var price))
                {
                    var field = $"{path}.fixedPrice.bySku.{item.Item.Sku}";
                    yield return new NamedPrice(promotion.Key, field, price, 1, [item.Item]);
                }
            }
        }
    }

    private sealed record NamedPrice(
        string Owner,
        string Field,
        decimal Now,
        decimal Units,
        ImmutableArray<Item> Goods
    );
}
