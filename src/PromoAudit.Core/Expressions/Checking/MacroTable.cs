using PromoAudit.Text;

namespace PromoAudit.Expressions;

internal enum MacroKind
{
    Any,
    All,
    None,
    Count,
    Sum,
    Min,
    Max,
    Filter,
    Map,
    First,
    Distinct,
    Has,
    Declared,
    Unlimited,
    Known,
}

/// <summary>Whether a form takes <c>x => …</c>.</summary>
internal enum MacroBody
{
    Never,
    Optional,
    Always,
}

/// <summary>A form that the language itself knows, because it reads its argument in another way than a function does.</summary>
/// <param name="Usages">How it is written, as the reference shows it.</param>
/// <param name="Example">An expression with its value, executed by the tests.</param>
internal sealed record Macro(
    string Name,
    MacroKind Kind,
    MacroBody Body,
    string[] Usages,
    LocalizedText Describes,
    (string Expression, string Value) Example
);

internal static class MacroTable
{
    private static Macro[]? _table;

    public static IReadOnlyList<Macro> All => _table ??= Build();

    public static Macro? Find(string name)
    {
        foreach (var macro in All)
        {
            if (string.Equals(macro.Name, name, StringComparison.Ordinal))
            {
                return macro;
            }
        }

        return null;
    }

    private static Macro[] Build() =>
        [
            new(
                "any",
                MacroKind.Any,
                MacroBody.Always,
                ["any(list, x => condition)"],
                new("whether the condition holds for at least one element", "是否至少有一个元素满足条件"),
                ("any(plan.items, i => i.price > 150 CNY)", "true")
            ),
            new(
                "all",
                MacroKind.All,
                MacroBody.Always,
                ["all(list, x => condition)"],
                new(
                    "whether the condition holds for every element; true for an empty list",
                    "是否每个元素都满足条件；空列表为 true"
                ),
                ("all(plan.items, i => i.price > 150 CNY)", "false")
            ),
            new(
                "none",
                MacroKind.None,
                MacroBody.Always,
                ["none(list, x => condition)"],
                new("whether the condition holds for no element", "是否没有任何元素满足条件"),
                ("none(plan.items, i => i.price > 500 CNY)", "true")
            ),
            new(
                "count",
                MacroKind.Count,
                MacroBody.Optional,
                ["count(list)", "count(list, x => condition)"],
                new("how many elements there are, or for how many the condition holds", "元素个数，或满足条件的个数"),
                ("count(plan.items, i => i.price > 50 CNY)", "2")
            ),
            new(
                "sum",
                MacroKind.Sum,
                MacroBody.Optional,
                ["sum(list)", "sum(list, x => figure)"],
                new("the figures added up; 0 for an empty list", "各项之和；空列表为 0"),
                ("sum(plan.items, i => i.price)", "¥319")
            ),
            new(
                "min",
                MacroKind.Min,
                MacroBody.Optional,
                ["min(list)", "min(list, x => figure)"],
                new("the smallest figure; none for an empty list", "最小的一项；空列表没有结果"),
                ("min(plan.items, i => i.price)", "¥20")
            ),
            new(
                "max",
                MacroKind.Max,
                MacroBody.Optional,
                ["max(list)", "max(list, x => figure)"],
                new("the largest figure; none for an empty list", "最大的一项；空列表没有结果"),
                ("max(plan.items, i => i.price)", "¥200")
            ),
            new(
                "filter",
                MacroKind.Filter,
                MacroBody.Always,
                ["filter(list, x => condition)"],
                new("the elements for which the condition holds", "满足条件的元素"),
                ("count(filter(plan.items, i => i.price < 100 CNY))", "2")
            ),
            new(
                "map",
                MacroKind.Map,
                MacroBody.Always,
                ["map(list, x => value)"],
                new("a value for each element", "每个元素对应的值"),
                ("map(plan.items, i => i.sku)", "TEE, CAP and MUG")
            ),
            new(
                "first",
                MacroKind.First,
                MacroBody.Optional,
                ["first(list)", "first(list, x => condition)"],
                new(
                    "the first element, or the first for which the condition holds; none if there is none",
                    "第一个元素，或第一个满足条件的元素；没有则无"
                ),
                ("first(plan.items, i => i.price < 100 CNY).sku", "TEE")
            ),
            new(
                "distinct",
                MacroKind.Distinct,
                MacroBody.Never,
                ["distinct(list)"],
                new("every element once", "去掉重复的元素"),
                ("count(distinct([1, 2, 2]))", "2")
            ),
            new(
                "has",
                MacroKind.Has,
                MacroBody.Never,
                ["has(path)"],
                new(
                    "whether there is such a thing: a figure or `unlimited` is true, none is false, undeclared is unknown",
                    "是否有这一项：写了数值或不限为 true，写明没有为 false，没填为未知"
                ),
                ("has(promotion.threshold)", "true")
            ),
            new(
                "declared",
                MacroKind.Declared,
                MacroBody.Never,
                ["declared(path)"],
                new("whether the plan says anything about it; never unknown", "方案是否写了这一项；不会未知"),
                ("declared(promotion.limits.perBuyer)", "false")
            ),
            new(
                "unlimited",
                MacroKind.Unlimited,
                MacroBody.Never,
                ["unlimited(path)"],
                new("whether the plan declares it unlimited; never unknown", "方案是否写明不限；不会未知"),
                ("unlimited(promotion.limits.total)", "true")
            ),
            new(
                "known",
                MacroKind.Known,
                MacroBody.Never,
                ["known(value)"],
                new("whether the value is known; never unknown", "这个值是否已知；不会未知"),
                ("known(promotion.cost)", "false")
            ),
        ];
}
