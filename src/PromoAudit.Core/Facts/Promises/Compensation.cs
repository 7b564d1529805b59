using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Promises;

/// <summary>What the shop's promises cost on the orders that one promotion can bring. Every figure says by itself what it lacks.</summary>
internal sealed class Compensation(PromotionSubject subject)
{
    private readonly ComingOrders _orders = new(subject);

    public bool HasOrders => _orders.Smallest.Count > 0;

    public Value Orders => Count(_orders.Count);

    public Value StoppedBy => Value.OfText(_orders.StoppedBy);

    /// <summary>Orders that can be shipped within the promised time after all have come at once.</summary>
    public Value InTime
    {
        get
        {
            if (Shop.Fulfilment?.ShipWithin is not { } promised)
            {
                return Lacks("fulfilment.shipWithin");
            }

            if (Shop.Fulfilment.Capacity is { } capacity)
            {
                return Shipped(capacity, promised) is { } orders ? Value.OfCount(orders) : Lacks("fulfilment.capacity");
            }

            var sum = 0m;
            foreach (var order in _orders.Smallest)
            {
                if (order.Item.Capacity is not { } own || Shipped(own, promised) is not { } orders)
                {
                    return Lacks("fulfilment.capacity");
                }

                sum = Large.Plus(sum, orders);
            }

            return Value.OfCount(sum);
        }
    }

    /// <summary>Each rush is what may come on one day, and meets an empty warehouse.</summary>
    public Value LateOrders
    {
        get
        {
            if (!HasParcels || LatePenalty.IsNone)
            {
                return Value.OfCount(0m);
            }

            var inTime = InTime;
            if (inTime.IsUnknown)
            {
                return inTime;
            }

            var daily = subject.Promotion.Limits.PerDay.Figure;
            var rush = daily is { } most && !(_orders.Count <= most) ? most : _orders.Count;
            if (rush is not { } size)
            {
                return Value.Unlimited;
            }

            var late = Math.Max(0m, size - inTime.Number);
            if (late == 0)
            {
                return Value.OfCount(0m);
            }

            if (_orders.Count is not { } all)
            {
                return Value.Unlimited;
            }

            var days = decimal.Floor(all / size);
            return Value.OfCount(Large.Plus(Large.Times(days, late), Math.Max(0m, all - days * size - inTime.Number)));
        }
    }

    public Value LatePerOrder => PerOrder(LatePenalty, "fulfilment.latePenalty", parcelsOnly: true);

    public Value LateAtCap => AtCap(LatePerOrder, LateOrders);

    /// <summary>Orders beyond the stock, where the shop goes on taking them.</summary>
    public Value OutOfStockOrders
    {
        get
        {
            if (OutOfStockPenalty.IsNone)
            {
                return Value.OfCount(0m);
            }

            var missing = Missing.Nowhere;
            var isKept = true;
            foreach (var order in _orders.Smallest)
            {
                if (order.Item.Stock is not { Count.IsDeclared: true } stock)
                {
                    missing = missing.And(Missing.Field($"catalog[{order.Item.Sku}].stock", order.Item.Source.Place));
                }
                else if (stock.Count.State == LimitState.Unlimited)
                {
                    return Value.OfCount(0m);
                }
                else
                {
                    isKept &= stock.Enforced;
                }
            }

            return !missing.IsEmpty ? Value.UnknownBecause(missing)
                : isKept ? Value.OfCount(0m)
                : _orders.Count is not { } all ? Value.Unlimited
                : Value.OfCount(Math.Max(0m, all - (_orders.InStock ?? 0m)));
        }
    }

    public Value OutOfStockPerOrder => PerOrder(OutOfStockPenalty, "fulfilment.outOfStockPenalty", parcelsOnly: false);

    public Value OutOfStockAtCap => AtCap(OutOfStockPerOrder, OutOfStockOrders);

    /// <summary>Asked for goods that somebody says are not genuine: the multiple of what was paid.</summary>
    public Value AuthenticityPerOrder
    {
        get
        {
            if (Shop.Fulfilment?.AuthenticityMultiple is not { } multiple)
            {
                return PromisesNone("authenticityMultiple")
                    ? Value.OfMoney(0m)
                    : Lacks("fulfilment.authenticityMultiple");
            }

            var dearest = 0L;
            foreach (var order in _orders.Smallest)
            {
                dearest = Math.Max(dearest, order.Paid);
            }

            return Value.OfMoney(Large.Times(multiple, Units.Money(dearest)));
        }
    }

    public Value AuthenticityAtCap => AtCap(AuthenticityPerOrder, Orders);

    /// <summary>Deposits that have been taken when the last order has come.</summary>
    public Value Deposits
    {
        get
        {
            var each = 0m;
            foreach (var benefit in subject.Promotion.Benefits)
            {
                each += benefit.Deposit?.Pay ?? 0m;
            }

            return AtCap(Value.OfMoney(each), Orders);
        }
    }

    private Shop Shop => subject.Facts.Plan.Shop;

    private PriceBook Book => subject.Facts.Stacks.Book;

    private MinorUnits Units => Book.Units;

    private Declared<Penalty> LatePenalty => Shop.Fulfilment?.LatePenalty ?? default;

    private Declared<Penalty> OutOfStockPenalty => Shop.Fulfilment?.OutOfStockPenalty ?? default;

    private bool HasParcels
    {
        get
        {
            foreach (var order in _orders.Smallest)
            {
                if (Book.IsParcel(order.Item))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool PromisesNone(string field) =>
        Shop.Fulfilment?.Source is { } said && said.Field(said.Shape.SlotOf(field)).State == FieldState.None;

    /// <summary>The smallest order that is owed most when it comes late; null where nothing is owed.</summary>
    public OwedOrder? DearestLate => Dearest(LatePenalty.Value, parcelsOnly: true);

    /// <summary>The smallest order that is owed most when it never comes; null where nothing is owed.</summary>
    public OwedOrder? DearestOutOfStock => Dearest(OutOfStockPenalty.Value, parcelsOnly: false);

    /// <summary>The dearest to compensate of the smallest orders.</summary>
    private Value PerOrder(Declared<Penalty> declared, string field, bool parcelsOnly)
    {
        if (declared.IsNone)
        {
            return Value.OfMoney(0m);
        }

        if (declared.Value is not { } penalty || penalty is { Share: null, Min: null })
        {
            return Lacks(field);
        }

        return Value.OfMoney(Dearest(penalty, parcelsOnly)?.Owed ?? 0m);
    }

    /// <summary>Of equal ones the first; null where nothing is owed.</summary>
    private OwedOrder? Dearest(Penalty? penalty, bool parcelsOnly)
    {
        if (penalty is null)
        {
            return null;
        }

        SmallestOrder? dearest = null;
        var most = 0L;
        foreach (var order in _orders.Smallest)
        {
            if ((!parcelsOnly || Book.IsParcel(order.Item)) && Owed(penalty, order.Paid) is var owed && owed > most)
            {
                (dearest, most) = (order, owed);
            }
        }

        return dearest is null ? null : new OwedOrder(dearest, Units.Money(most));
    }

    private long Owed(Penalty penalty, long paid)
    {
        var share = penalty.Share is { } percent ? Units.Part(paid, Share.Of(percent.Fraction)) : 0;
        var least = Math.Max(share, penalty.Min is { } min ? Units.Of(min) : 0);
        return penalty.Max is { } max ? Math.Min(least, Units.Of(max)) : least;
    }

    private static decimal? Shipped(Capacity capacity, TimeSpan promised) =>
        capacity is { Orders: { } orders, Within.Ticks: > 0 }
            ? decimal.Floor(Large.Over(Large.Times(orders, promised.Ticks), capacity.Within.Value.Ticks))
            : null;

    private static Value AtCap(Value each, Value orders) =>
        each.IsUnknown ? each
        : each.Number == 0 ? Value.OfMoney(0m)
        : orders.IsUnknown || orders.IsUnlimited ? orders
        : Value.OfMoney(Large.Times(each.Number, orders.Number));

    private static Value Count(decimal? count) => count is { } figure ? Value.OfCount(figure) : Value.Unlimited;

    private Value Lacks(string field) => subject.Facts.Shop.Missing(field);
}
