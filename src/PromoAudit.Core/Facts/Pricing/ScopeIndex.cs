using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>Turns scopes into items, by way of the names that they give: no scope has to be held against every item.</summary>
internal sealed class ScopeIndex(ImmutableArray<Item> catalog, bool emptyMeansAll)
{
    private Dictionary<string, List<int>>? _bySku;
    private Dictionary<string, List<int>>? _byCategory;
    private Dictionary<string, List<int>>? _byTag;

    private Dictionary<string, List<int>> BySku => _bySku ??= Grouped(static item => [item.Sku]);

    private Dictionary<string, List<int>> ByCategory => _byCategory ??= Grouped(static item => item.Categories);

    private Dictionary<string, List<int>> ByTag => _byTag ??= Grouped(static item => item.Tags);

    public ItemSet Of(Scope? scope)
    {
        var set = new ItemSet(catalog.Length);
        var lists = scope is not null && scope.Skus.Length + scope.Categories.Length + scope.Tags.Length > 0;
        if (scope?.Extent == Extent.All || (scope?.Extent is null && !lists && emptyMeansAll))
        {
            set.AddAll();
        }
        else if (scope is { Extent: null })
        {
            Each(set.Add, scope.Skus, () => BySku);
            Each(set.Add, scope.Categories, () => ByCategory);
            Each(set.Add, scope.Tags, () => ByTag);
        }

        if (scope?.Except is { } except)
        {
            Each(set.Remove, except.Skus, () => BySku);
            Each(set.Remove, except.Categories, () => ByCategory);
            Each(set.Remove, except.Tags, () => ByTag);
            RemoveOnSale(set, except);
        }

        return set;
    }

    private static void Each(Action<int> each, ImmutableArray<string> names, Func<Dictionary<string, List<int>>> index)
    {
        if (names.Length == 0)
        {
            return;
        }

        var items = index();
        foreach (var name in names)
        {
            foreach (var item in items.GetValueOrDefault(name) ?? [])
            {
                each(item);
            }
        }
    }

    private void RemoveOnSale(ItemSet set, ScopeExcept except)
    {
        for (var item = except.OnSale ? set.Next(0) : -1; item >= 0; item = set.Next(item + 1))
        {
            if (catalog[item].OnSale == true)
            {
                set.Remove(item);
            }
        }
    }

    private Dictionary<string, List<int>> Grouped(Func<Item, ImmutableArray<string>> names)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var item = 0; item < catalog.Length; item++)
        {
            foreach (var name in names(catalog[item]))
            {
                if (!groups.TryGetValue(name, out var items))
                {
                    groups.Add(name, items = []);
                }

                items.Add(item);
            }
        }

        return groups;
    }
}
