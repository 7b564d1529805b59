using PromoAudit.Plans;

namespace PromoAudit.Facts.Meetings;

/// <summary>
/// What tells at once whether two plans can meet at all: the shop, the time between the first beginning and the last end of what is live,
/// and the articles. Most plans of a run are told apart here, without pricing anything.
/// </summary>
internal sealed class PlanOutline
{
    private readonly HashSet<string> _promotions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Item> _items;
    private readonly DateTimeOffset _from = DateTimeOffset.MaxValue;
    private readonly DateTimeOffset _to = DateTimeOffset.MinValue;

    public PlanOutline(Plan plan)
    {
        Plan = plan;
        _items = new Dictionary<string, Item>(plan.Catalog.Length, StringComparer.Ordinal);
        foreach (var item in plan.Catalog)
        {
            _items.TryAdd(item.Sku, item);
        }

        foreach (var promotion in plan.Promotions)
        {
            _promotions.Add(promotion.Id);
            if (promotion.Status != PromotionStatus.Live)
            {
                continue;
            }

            var from = promotion.Valid.From ?? DateTimeOffset.MinValue;
            var to = promotion.Valid.To.Figure ?? DateTimeOffset.MaxValue;
            _from = from < _from ? from : _from;
            _to = to > _to ? to : _to;
        }
    }

    public Plan Plan { get; }

    /// <summary>Two plans of one shop, at the same time, with goods in common that cost the same; and not two versions of one plan.</summary>
    public bool MayMeet(PlanOutline other) => ObstacleTo(other) == MeetingObstacle.None;

    /// <summary>Why promotions of the two can never meet on one order, as far as that shows without pricing.</summary>
    public MeetingObstacle ObstacleTo(PlanOutline other)
    {
        if (!IsSameShop(other))
        {
            return MeetingObstacle.OtherShop;
        }

        if ((_from > other._from ? _from : other._from) >= (_to < other._to ? _to : other._to))
        {
            return MeetingObstacle.NoCommonTime;
        }

        if (string.Equals(Plan.Id, other.Plan.Id, StringComparison.Ordinal) || SharesPromotions(other))
        {
            return MeetingObstacle.SamePlan;
        }

        return HaveGoodsInCommon(other) ? MeetingObstacle.None : MeetingObstacle.OtherGoods;
    }

    public Item? Find(string sku) => _items.GetValueOrDefault(sku);

    private bool SharesPromotions(PlanOutline other)
    {
        foreach (var promotion in other.Plan.Promotions)
        {
            if (_promotions.Contains(promotion.Id))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSameShop(PlanOutline other) =>
        string.Equals(Plan.Profile, other.Plan.Profile, StringComparison.Ordinal)
        && string.Equals(Plan.Currency, other.Plan.Currency, StringComparison.Ordinal)
        && string.Equals(Plan.Timezone, other.Plan.Timezone, StringComparison.Ordinal)
        && string.Equals(Plan.Market, other.Plan.Market, StringComparison.Ordinal)
        && Plan.Owner == other.Plan.Owner;

    // One article with another price, and they are articles of different shops.
    private bool HaveGoodsInCommon(PlanOutline other)
    {
        var found = false;
        foreach (var item in Plan.Catalog)
        {
            if (other.Find(item.Sku) is { } same)
            {
                if (item.Price is null || !item.Price.Equals(same.Price))
                {
                    return false;
                }

                found = true;
            }
        }

        return found;
    }
}
