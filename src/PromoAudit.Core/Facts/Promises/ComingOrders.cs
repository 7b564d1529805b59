using PromoAudit.Facts.Exposure;

namespace PromoAudit.Facts.Promises;

/// <summary>How many orders a promotion can bring: the smallest ones, until a counter, units, stock or a budget ends it.</summary>
internal sealed class ComingOrders
{
    private readonly PromotionSubject _subject;

    public ComingOrders(PromotionSubject subject)
    {
        _subject = subject;
        Smallest = SmallestOrder.Of(subject);
        foreach (var cap in UseCaps.Total(subject.Promotion, subject.Time.Days))
        {
            Bound(cap.Field, cap.Uses);
        }

        Bound("limits.totalQuantity", Over(subject.Promotion.Limits.TotalQuantity.Figure, FewestUnits));
        Bound("stock", IsStockKept ? InStock : null);
        foreach (var cap in MoneyCaps.Of(subject))
        {
            Bound(cap.Field, OfBudget(cap));
        }
    }

    /// <summary>Empty where nothing is bought, or nothing that can be bought is enough.</summary>
    public IReadOnlyList<SmallestOrder> Smallest { get; }

    /// <summary>Null: nothing ends them.</summary>
    public decimal? Count { get; private set; }

    /// <summary>The field that ends them first, of equal ones the first; empty when none does.</summary>
    public string StoppedBy { get; private set; } = "";

    /// <summary>Orders that the declared stock can serve; null while an article has no figure.</summary>
    public decimal? InStock
    {
        get
        {
            var sum = 0m;
            foreach (var order in Smallest)
            {
                if (order.Item.Stock?.Count.Figure is not { } stock)
                {
                    return null;
                }

                sum = Large.Plus(sum, stock / order.Units);
            }

            return sum;
        }
    }

    private bool IsStockKept
    {
        get
        {
            foreach (var order in Smallest)
            {
                if (order.Item.Stock is not { Enforced: true })
                {
                    return false;
                }
            }

            return true;
        }
    }

    private long FewestUnits
    {
        get
        {
            var fewest = long.MaxValue;
            foreach (var order in Smallest)
            {
                fewest = Math.Min(fewest, order.Units);
            }

            return fewest;
        }
    }

    /// <summary>Null where some order takes nothing off, and so uses nothing up.</summary>
    private decimal? OfBudget(Cap cap)
    {
        var least = long.MaxValue;
        foreach (var order in Smallest)
        {
            least = Math.Min(least, order.Taken);
        }

        if (least <= 0 || least == long.MaxValue || cap.Benefit is not { } budget)
        {
            return null;
        }

        return decimal.Floor(Large.Over(budget, _subject.Facts.Stacks.Book.Units.Money(least)));
    }

    private void Bound(string field, decimal? orders)
    {
        if (orders is { } figure && !(Count <= figure))
        {
            (Count, StoppedBy) = (figure, field);
        }
    }

    private static decimal? Over(long? units, long each) =>
        units is { } figure && each != long.MaxValue ? figure / each : null;
}
