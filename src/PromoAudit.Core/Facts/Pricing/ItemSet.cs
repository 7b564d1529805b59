using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>Items of the catalogue, by index.</summary>
internal sealed class ItemSet
{
    private readonly ulong[] _bits;

    private ItemSet(int size) => _bits = new ulong[(size + 63) / 64];

    public static ItemSet Of(IReadOnlyList<Item> catalog, Scope? scope, bool emptyMeansAll)
    {
        var set = new ItemSet(catalog.Count);
        for (var index = 0; index < catalog.Count; index++)
        {
            if (Takes(scope, catalog[index], emptyMeansAll))
            {
                set._bits[index >> 6] |= 1UL << (index & 63);
            }
        }

        return set;
    }

    public bool Has(int item) => (_bits[item >> 6] & (1UL << (item & 63))) != 0;

    public bool Meets(ItemSet other)
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            if ((_bits[word] & other._bits[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Takes(Scope? scope, Item item, bool emptyMeansAll)
    {
        if (scope is null)
        {
            return emptyMeansAll;
        }

        var lists = scope.Skus.Length + scope.Categories.Length + scope.Tags.Length > 0;
        var isIn = scope.Extent switch
        {
            Extent.All => true,
            Extent.None => false,
            _ when lists => scope.Skus.Contains(item.Sku, StringComparer.Ordinal)
                || Share(scope.Categories, item.Categories)
                || Share(scope.Tags, item.Tags),
            _ => emptyMeansAll,
        };
        return isIn && !Excepts(scope.Except, item);
    }

    private static bool Excepts(ScopeExcept? except, Item item) =>
        except is not null
        && (
            except.Skus.Contains(item.Sku, StringComparer.Ordinal)
            || Share(except.Categories, item.Categories)
            || Share(except.Tags, item.Tags)
            || (except.OnSale && item.OnSale == true)
        );

    private static bool Share(ImmutableArray<string> wanted, ImmutableArray<string> given)
    {
        foreach (var name in wanted)
        {
            if (given.Contains(name, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
