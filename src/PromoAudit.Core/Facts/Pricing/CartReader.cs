using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Pricing;

/// <summary>A cart into a basket, or why the shop would not take it.</summary>
internal static class CartReader
{
    /// <returns>Null when the basket can be priced.</returns>
    public static Priced? Read(PriceBook book, Cart cart, Basket basket)
    {
        basket.Clear();
        if (cart.Lines.Length > Cart.MostLines)
        {
            return Refuse($"A cart can have {Cart.MostLines} lines.", $"购物车最多 {Cart.MostLines} 行。");
        }

        var missing = Missing.Nowhere;
        foreach (var line in cart.Lines)
        {
            var index = book.IndexOf(line.Sku);
            if (index < 0)
            {
                return Refuse($"'{line.Sku}' is not in the catalogue.", $"商品目录里没有“{line.Sku}”。");
            }

            if (Array.IndexOf(basket.Item, index, 0, basket.Count) >= 0)
            {
                return Refuse($"'{line.Sku}' is in the cart twice.", $"购物车里“{line.Sku}”出现了两次。");
            }

            var item = book.Plan.Catalog[index];
            var most = MostUnits(item);
            if (line.Quantity < 1 || line.Quantity > most)
            {
                return Refuse(
                    $"An order can have 1 to {most} of '{line.Sku}', not {line.Quantity}.",
                    $"“{line.Sku}”每单可买 1 到 {most} 件，不能是 {line.Quantity} 件。"
                );
            }

            if (item.Price is null)
            {
                missing = missing.And(Missing.Field($"{PlanPaths.Of(item)}.price", item.Source.PlaceOf("price")));
                continue;
            }

            if (!basket.Add(book, index, line.Quantity, OptionsOf(book, item, line.Options)))
            {
                return Refuse("The cart is worth too much to be priced.", "购物车金额过大，无法计算。");
            }
        }

        if (book.Plan.Shop.Limits?.QuantityPerOrder.Figure is { } shopMost && cart.Units > shopMost)
        {
            return Refuse($"The shop sells at most {shopMost} units in one order.", $"本店每单最多买 {shopMost} 件。");
        }

        return missing.IsEmpty ? null : Priced.Unknown(missing);
    }

    /// <summary>The most units of one item that an order can hold, whatever promotion applies.</summary>
    public static long MostUnits(Item item)
    {
        var stock = item.Stock is { Enforced: true } declared ? declared.Count.Figure : null;
        return Math.Min(
            Cart.MostUnits,
            Math.Min(stock ?? long.MaxValue, item.Limits?.QuantityPerOrder.Figure ?? long.MaxValue)
        );
    }

    /// <summary>All options that make a unit cheaper, each as often as it can be chosen.</summary>
    public static IEnumerable<ChosenOption> CheapestOptions(Item item) =>
        item
            .Modifiers.Where(modifier => modifier is { Id: not null, Price: < 0 } && (modifier.Max ?? 1) > 0)
            .Select(modifier => new ChosenOption(modifier.Id ?? "", Math.Min(modifier.Max ?? 1, Cart.MostUnits)));

    /// <summary>What chosen options change in the price of one unit.</summary>
    public static long OptionsOf(PriceBook book, Item item, IEnumerable<ChosenOption> options)
    {
        long sum = 0;
        foreach (var option in options)
        {
            foreach (var modifier in item.Modifiers)
            {
                if (string.Equals(modifier.Id, option.Id, StringComparison.Ordinal) && modifier.Price is { } price)
                {
                    var each = book.Units.Of(price);
                    sum += Math.Sign(each) * MinorUnits.Times(Math.Abs(each), Math.Max(0, option.Count));
                }
            }
        }

        // One unit's options are cut as everything else is, so that the line cannot overflow.
        return Math.Clamp(sum, -MinorUnits.Most / Cart.MostUnits, MinorUnits.Most / Cart.MostUnits);
    }

    private static Priced Refuse(string english, string chinese) => Priced.Not(new LocalizedText(english, chinese));
}
