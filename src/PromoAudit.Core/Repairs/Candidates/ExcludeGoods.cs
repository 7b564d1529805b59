using PromoAudit.Facts;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>Goods that the promotion is not meant for: those that are as good as money, those that it sells at a loss, those the finding names.</summary>
internal static class ExcludeGoods
{
    private const int MostGoods = 12;

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var goods = Unfit(repair, promotion).Distinct().Take(MostGoods).ToArray();
            foreach (var item in goods.Length < promotion.Items.Length ? goods : [])
            {
                yield return Without(promotion, [item]);
            }

            if (goods.Length > 1 && goods.Length < promotion.Items.Length)
            {
                yield return Without(promotion, goods);
            }

            var money = goods.Where(IsMoney).ToArray();
            if (money.Length > 1 && money.Length < goods.Length)
            {
                yield return Without(promotion, money);
            }
        }
    }

    private static IEnumerable<ItemSubject> Unfit(RepairCase repair, PromotionSubject promotion)
    {
        foreach (var item in promotion.Items)
        {
            if (IsMoney(item) || repair.Items.Contains(item))
            {
                yield return item;
            }
        }

        if (!repair.Facts.Stacks.Book.Of(promotion.Promotion).Missing.IsEmpty)
        {
            yield break;
        }

        for (var index = 0; index < promotion.Items.Length; index++)
        {
            var item = promotion.Items[index];
            if (promotion.BestCarts[index] is { } quote && ReceivedOf(quote, item) < item.Item.Cost)
            {
                yield return item;
            }
        }
    }

    private static decimal? ReceivedOf(Quote quote, ItemSubject item)
    {
        foreach (var line in quote.Lines)
        {
            if (line.Item.Sku == item.Item.Sku)
            {
                return line.Received / line.Quantity;
            }
        }

        return null;
    }

    private static bool IsMoney(ItemSubject item) => item.Item.Liquidity == Liquidity.Cash;

    private static Candidate Without(PromotionSubject promotion, IEnumerable<ItemSubject> items)
    {
        var names = items.Select(item => PlanValue.OfText(item.Item.Sku));
        return promotion.Promotion.Scope is null
            ? Candidate.Of(
                new FieldEdit(promotion.Key, "scope", $"{{extent: all, except: {{skus: {PlanValue.OfList(names)}}}}}")
            )
            : new Candidate([
                .. names.Select(name => new FieldEdit(promotion.Key, "scope.except.skus", name, Adds: true)),
            ]);
    }
}
