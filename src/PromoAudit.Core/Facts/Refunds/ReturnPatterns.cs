using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Refunds;

/// <summary>The returns that are tried on a cart: what a buyer might want to keep is one line, or one unit of it, or all but one unit, or nothing.</summary>
internal static class ReturnPatterns
{
    public static IEnumerable<Cart> Of(Cart cart)
    {
        for (var line = 0; line < cart.Lines.Length; line++)
        {
            var units = cart.Lines[line].Quantity;
            if (cart.Lines.Length > 1)
            {
                yield return Keeping(cart, line, units);
            }

            if (units > 1)
            {
                yield return Keeping(cart, line, 1);
            }

            if (cart.Lines.Length > 1 || units > 2)
            {
                yield return cart with
                {
                    Lines = [cart.Lines[line] with { Quantity = 1 }],
                };
            }
        }

        yield return cart;
    }

    /// <summary>Everything goes back but so many units of one line.</summary>
    private static Cart Keeping(Cart cart, int line, long units)
    {
        var lines = new List<CartLine>(cart.Lines.Length);
        for (var index = 0; index < cart.Lines.Length; index++)
        {
            var left = cart.Lines[index].Quantity - (index == line ? units : 0);
            if (left > 0)
            {
                lines.Add(cart.Lines[index] with { Quantity = left });
            }
        }

        return cart with
        {
            Lines = [.. lines],
        };
    }
}
