using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>A modifier of the item that the buyer chose, so many times for each unit.</summary>
internal sealed record ChosenOption(string Id, long Count);

internal sealed record CartLine(string Sku, long Quantity)
{
    public ImmutableArray<ChosenOption> Options { get; init; } = [];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sku}×{Quantity}");
}

/// <summary>What a buyer is. A promotion for <c>new</c> and <c>members</c> wants both.</summary>
internal sealed record Buyer(ImmutableArray<Audience> Kinds, bool IsGuest = false);

/// <summary>What somebody wants to buy in one order.</summary>
/// <param name="Lines">Each SKU once, in the order of the cart; ties between lines go to the earlier one.</param>
internal sealed record Cart(ImmutableArray<CartLine> Lines)
{
    /// <summary>More units of one line than this are not priced.</summary>
    public const long MostUnits = 9_999;

    /// <summary>More lines than this are not priced.</summary>
    public const int MostLines = 200;

    /// <summary>Codes typed in. A generated code is named by the id of its promotion.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>The worst case: every code is known to the buyer.</summary>
    public bool KnowsEveryCode { get; init; }

    /// <summary>Ids of promotions whose coupon the buyer has claimed; null: all that can be claimed.</summary>
    public ImmutableArray<string>? Claimed { get; init; }

    /// <summary>Null: whoever gets most.</summary>
    public Buyer? Buyer { get; init; }

    public long Units
    {
        get
        {
            long units = 0;
            foreach (var line in Lines)
            {
                units += line.Quantity;
            }

            return units;
        }
    }

    /// <summary>One line of a single SKU.</summary>
    public static Cart Of(string sku, long quantity) => new([new CartLine(sku, quantity)]);

    /// <summary><c>TEE×3 + CAP×1</c>.</summary>
    public override string ToString() => string.Join(" + ", Lines);
}
