using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>
/// Lays what an example says over the quiet plan of the set. Groups of keys are joined key by key; lists of things with an
/// <c>id</c> or a <c>sku</c> are joined by it, new ones at the end; other values are replaced as a whole; a key that is left
/// blank is taken out. Every node keeps the file it was written in.
/// </summary>
internal static class ExamplePlan
{
    public static YamlMapping Over(YamlMapping? basePlan, YamlMapping example) =>
        basePlan is null ? Merge(new YamlMapping(example.File, example.Span, []), example) : Merge(basePlan, example);

    /// <summary>The other plan of a run: the shop and the goods of the quiet plan, with promotions of its own.</summary>
    public static YamlMapping Beside(YamlMapping? basePlan, YamlMapping example) =>
        Over(
            basePlan is null
                ? null
                : new YamlMapping(
                    basePlan.File,
                    basePlan.Span,
                    [.. basePlan.Entries.Where(entry => entry.Key.Value != "promotions")]
                ),
            example
        );

    private static YamlMapping Merge(YamlMapping below, YamlMapping above)
    {
        var entries = new List<YamlEntry>();
        foreach (var entry in below.Entries)
        {
            switch (above[entry.Key.Value])
            {
                case null:
                    entries.Add(entry);
                    break;
                case YamlScalar { IsBlank: true }:
                    break;
                case { } over:
                    entries.Add(new YamlEntry(entry.Key, Merge(entry.Value, over)));
                    break;
            }
        }

        foreach (var entry in above.Entries)
        {
            if (below[entry.Key.Value] is null && entry.Value is not YamlScalar { IsBlank: true })
            {
                entries.Add(entry);
            }
        }

        return new YamlMapping(above.File, above.Span, entries);
    }

    private static YamlNode Merge(YamlNode below, YamlNode above) =>
        (below, above) switch
        {
            (YamlMapping under, YamlMapping over) => Merge(under, over),
            (YamlSequence under, YamlSequence over) when over.Items.Count > 0 && over.Items.All(IsNamed) => Merge(
                under,
                over
            ),
            _ => above,
        };

    private static YamlSequence Merge(YamlSequence below, YamlSequence above)
    {
        var items = below.Items.ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < items.Count; index++)
        {
            if (NameOf(items[index]) is { } name)
            {
                places.TryAdd(name, index);
            }
        }

        foreach (var item in above.Items)
        {
            if (NameOf(item) is { } name && places.TryGetValue(name, out var index))
            {
                items[index] = Merge(items[index], item);
            }
            else
            {
                places.TryAdd(NameOf(item) ?? "", items.Count);
                items.Add(item);
            }
        }

        return new YamlSequence(above.File, above.Span, items);
    }

    private static bool IsNamed(YamlNode node) => NameOf(node) is not null;

    private static string? NameOf(YamlNode node) =>
        node is YamlMapping mapping && (mapping["id"] ?? mapping["sku"]) is YamlScalar { IsBlank: false } name
            ? name.Value
            : null;
}
