using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Meetings;

/// <summary>The articles that two plans have in common, with the promotions of both.</summary>
internal static class JointPlan
{
    public static Plan Of(PlanOutline first, PlanOutline second)
    {
        var catalog = ImmutableArray.CreateBuilder<Item>();
        foreach (var item in first.Plan.Catalog)
        {
            if (second.Find(item.Sku) is { } same)
            {
                catalog.Add(Join(item, same));
            }
        }

        return first.Plan with
        {
            Catalog = catalog.ToImmutable(),
            Budgets = [.. first.Plan.Budgets, .. second.Plan.Budgets],
            Promotions = [.. first.Plan.Promotions, .. second.Plan.Promotions],
        };
    }

    /// <summary>As the first plan has it; what only the second says is added, so that the scopes of both find their goods.</summary>
    private static Item Join(Item item, Item same) =>
        item with
        {
            Cost = item.Cost ?? same.Cost,
            Floor = item.Floor ?? same.Floor,
            Stock = item.Stock ?? same.Stock,
            Limits = item.Limits ?? same.Limits,
            OnSale = item.OnSale ?? same.OnSale,
            Categories = Union(item.Categories, same.Categories),
            Tags = Union(item.Tags, same.Tags),
        };

    private static ImmutableArray<string> Union(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var all = one;
        foreach (var name in other)
        {
            all = all.Contains(name, StringComparer.Ordinal) ? all : all.Add(name);
        }

        return all;
    }
}
