using PromoAudit.Facts;
using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>An end to the whole promotion: uses, units or money, from what is planned for, what is there and what can be shipped.</summary>
internal static class CapTheTotal
{
    private const long MostTimesPlanned = 20;

    private const double MostRoom = 1e12;

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var owner = promotion.Key;
            var limits = promotion.Promotion.Limits;
            foreach (var uses in Uses(repair, promotion))
            {
                if (!(limits.Total.Figure <= uses))
                {
                    yield return Candidate.Of(new FieldEdit(owner, "limits.total", PlanValue.Of(uses)));
                }
            }

            var units =
                Stock(promotion) is { } stock && IsPlausible(stock, promotion)
                    ? stock
                    : RepairCase.UsesOf(promotion.Promotion);
            if (promotion.Items.Length > 0 && !(limits.TotalQuantity.Figure <= units))
            {
                yield return Candidate.Of(new FieldEdit(owner, "limits.totalQuantity", PlanValue.Of(units)));
            }

            if (Budget(repair, promotion) is { } budget && !(limits.Budget.Figure <= budget))
            {
                yield return Candidate.Of(new FieldEdit(owner, "limits.budget", PlanValue.Of(budget)));
            }

            if (promotion.Promotion.Claim is { Total.HasFigure: false })
            {
                var claims = PlanValue.Of(RepairCase.UsesOf(promotion.Promotion));
                yield return Candidate.Of(new FieldEdit(owner, "claim.total", claims));
            }
        }
    }

    private static IEnumerable<long> Uses(RepairCase repair, PromotionSubject promotion)
    {
        yield return RepairCase.UsesOf(promotion.Promotion);
        if (Room(repair.Plan.Shop, promotion) is { } room && IsPlausible(room, promotion))
        {
            yield return room;
        }

        if (Stock(promotion) is { } stock && IsPlausible(stock, promotion))
        {
            yield return stock;
        }
    }

    /// <summary>A cap that is far beyond what is planned for caps nothing.</summary>
    private static bool IsPlausible(long uses, PromotionSubject promotion) =>
        uses / MostTimesPlanned <= RepairCase.UsesOf(promotion.Promotion);

    /// <summary>Orders that can be shipped while the promotion runs and the promise to ship allows.</summary>
    private static long? Room(Shop shop, PromotionSubject promotion)
    {
        var capacity =
            promotion.Items.Select(item => item.Item.Capacity).FirstOrDefault(own => own is not null)
            ?? shop.Fulfilment?.Capacity;
        if (capacity is not { Orders: > 0 and var orders, Within: { Ticks: > 0 } within })
        {
            return null;
        }

        var valid = promotion.Promotion.Valid;
        var span = valid is { From: { } from, To.Figure: { } to } && to > from ? to - from : TimeSpan.FromDays(1);
        var allowed = span + (shop.Fulfilment?.ShipWithin ?? TimeSpan.Zero);
        var room = (double)orders * allowed.Ticks / within.Ticks;
        return room is >= 1 and < MostRoom ? (long)room : null;
    }

    /// <summary>Units of all articles in scope together; null where one has no end.</summary>
    private static long? Stock(PromotionSubject promotion)
    {
        long units = 0;
        foreach (var item in promotion.Items)
        {
            if (item.Item.Stock is not { Count.Figure: { } count })
            {
                return null;
            }

            units += count;
        }

        return units > 0 ? units : null;
    }

    private static decimal? Budget(RepairCase repair, PromotionSubject promotion) =>
        repair.WorthOfUse(promotion) is > 0 and < 1_000_000_000m and var each
            ? PlanValue.RoundedUp(each * RepairCase.UsesOf(promotion.Promotion), repair.Plan.Currency)
            : null;
}
