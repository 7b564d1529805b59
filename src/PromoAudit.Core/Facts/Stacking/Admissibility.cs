using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Stacking;

/// <summary>Which promotions can meet in one order. A set is admissible when each pair of it is.</summary>
internal sealed class Admissibility
{
    private readonly int _words;
    private readonly ulong[] _together;

    public Admissibility(PriceBook book)
    {
        Book = book;
        var count = book.Promotions.Length;
        var windows = new TimeWindow[count];
        for (var index = 0; index < count; index++)
        {
            windows[index] = PromotionTimes.Window(book.Promotions[index].Promotion);
        }

        _words = (count + 63) / 64;
        _together = new ulong[count * _words];
        for (var first = 0; first < count; first++)
        {
            for (var second = first + 1; second < count; second++)
            {
                // In a long calendar most pairs are over before the other begins; no more is looked at then.
                if (
                    windows[first].Overlaps(windows[second]) && CanMeet(book.Promotions[first], book.Promotions[second])
                )
                {
                    _together[first * _words + (second >> 6)] |= 1UL << (second & 63);
                    _together[second * _words + (first >> 6)] |= 1UL << (first & 63);
                }
            }
        }
    }

    public PriceBook Book { get; }

    /// <summary>Live, not over before it begins, without a limit of zero, and for a buyer who can exist.</summary>
    public bool IsReachable(Promotion promotion)
    {
        var limits = promotion.Limits;
        return promotion.Status == PromotionStatus.Live
            && PromotionTimes.IsEverValid(promotion)
            && !IsZero(limits.Total)
            && !IsZero(limits.TotalQuantity)
            && !IsZero(limits.PerDay)
            && !IsZero(limits.PerBuyer)
            && !IsZero(limits.QuantityPerBuyer)
            && !IsZero(limits.PerBuyerPerDay)
            && !IsZero(limits.PerOrder)
            && !IsZero(limits.QuantityPerOrder)
            && limits.Budget.Figure is not 0m
            && !AreApart(promotion.Buyers.Who, promotion.Buyers.Who);
    }

    /// <summary>Both may be used in one order: stacking as the profile honours it, time, buyers, places, layers.</summary>
    public bool Together(Promotion first, Promotion second) => Together(Book.Of(first).Index, Book.Of(second).Index);

    public bool Together(int first, int second) =>
        (_together[first * _words + (second >> 6)] & (1UL << (second & 63))) != 0;

    /// <summary>As declared, whether or not the profile honours it.</summary>
    public bool Excludes(Promotion promotion, Promotion other)
    {
        if (promotion.Stacking is not { } stacking)
        {
            return !Book.Profile.UndeclaredCombine;
        }

        if (stacking.Without.Contains(other.Id, StringComparer.Ordinal))
        {
            return true;
        }

        if (NamesAsPartner(stacking, other))
        {
            return false;
        }

        return stacking.Exclusive == true
            || stacking.With.Length > 0
            || (stacking.Exclusive is null && !Book.Profile.UndeclaredCombine);
    }

    /// <summary>At least one of the two says that they may combine, and neither excludes the other.</summary>
    public bool DeclaredToCombine(Promotion first, Promotion second) =>
        !Excludes(first, second)
        && !Excludes(second, first)
        && (Allows(first.Stacking, second) || Allows(second.Stacking, first));

    public static bool OverlapInTime(Promotion first, Promotion second) => PromotionTimes.Overlap(first, second);

    /// <summary>At least one item is in the scope of both.</summary>
    public bool ShareGoods(Promotion first, Promotion second) => Book.Of(first).Scope.Meets(Book.Of(second).Scope);

    public bool InScope(Promotion promotion, Item item) =>
        Book.IndexOf(item.Sku) is >= 0 and var index && Book.Of(promotion).Scope.Has(index);

    /// <summary>Where the promotion acts: as declared, or as the profile says for its first benefit.</summary>
    public Layer LayerOf(Promotion promotion) =>
        promotion.Layer
        ?? (promotion.Benefits.Length > 0 ? Book.LayerOf(promotion, promotion.Benefits[0]) : Layer.Reward);

    private bool CanMeet(PricedPromotion first, PricedPromotion second) =>
        !IsExcluded(first.Promotion, second.Promotion)
        && !IsSameGroup(first.Promotion.Stacking, second.Promotion.Stacking)
        && !IsOneOfLayer(first, second)
        && PromotionTimes.Overlap(first.Promotion, second.Promotion)
        && !AreApart(first.Promotion.Buyers.Who, second.Promotion.Buyers.Who)
        && PlacesMeet(first.Promotion.Where, second.Promotion.Where);

    private bool IsExcluded(Promotion first, Promotion second)
    {
        var one = Excludes(first, second);
        var other = Excludes(second, first);
        return Book.Profile.ExclusionNeedsBoth ? one && other : one || other;
    }

    private static bool IsSameGroup(Plans.Stacking? first, Plans.Stacking? second) =>
        first?.BestOf is { } group && string.Equals(group, second?.BestOf, StringComparison.Ordinal);

    /// <summary>The layer lets only one of the two take effect, whatever the lines.</summary>
    private bool IsOneOfLayer(PricedPromotion first, PricedPromotion second)
    {
        foreach (var step in first.Steps)
        {
            foreach (var other in second.Steps)
            {
                if (step.Layer != other.Layer)
                {
                    continue;
                }

                var layer = Book.Profile.Layers[step.Layer];
                if (
                    (layer.Select != LayerSelect.All && !layer.EachLine)
                    || (
                        layer.OneVoucher
                        && Availability.IsVoucher(first.Promotion)
                        && Availability.IsVoucher(second.Promotion)
                    )
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool AreApart(ImmutableArray<Audience> first, ImmutableArray<Audience> second) =>
        !Book.Profile.NewMayBeMember
        && (
            (first.Contains(Audience.New) && second.Contains(Audience.Members))
            || (first.Contains(Audience.Members) && second.Contains(Audience.New))
        );

    private static bool PlacesMeet(Where? first, Where? second) =>
        first is null
        || second is null
        || (
            Meet(first.Channels, second.Channels)
            && Meet(first.Stores, second.Stores)
            && Meet(first.Countries, second.Countries)
        );

    private static bool Meet(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return true;
        }

        foreach (var place in first)
        {
            if (second.Contains(place, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Allows(Plans.Stacking? stacking, Promotion other) =>
        stacking is not null
        && (NamesAsPartner(stacking, other) || (stacking.Exclusive == false && stacking.With.Length == 0));

    private static bool NamesAsPartner(Plans.Stacking stacking, Promotion other) =>
        stacking.With.Contains(other.Id, StringComparer.Ordinal)
        || stacking.With.Contains("all", StringComparer.Ordinal);

    private static bool IsZero(Limit<long> limit) => limit.Figure is 0;
}
