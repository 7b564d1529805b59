using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>An article of the catalogue as rules see it.</summary>
internal sealed class ItemSubject(AuditFacts facts, Item item, int index, PlanRecord plan)
    : PlanRecord(
        facts,
        FactSchema.RecordFor(Item.Shape),
        Item.Shape,
        item,
        plan,
        $"catalog[{(item.Sku.Length > 0 ? item.Sku : index)}]"
    ),
        IDisplayed
{
    public Item Item { get; } = item;

    public override string Key { get; } = $"item:{item.Sku}";

    /// <summary>Its place in the catalogue.</summary>
    public int Index { get; } = index;

    public LocalizedText DisplayName =>
        Item.Name is { } name && name != Item.Sku
            ? new($"{name} ({Item.Sku})", $"{name}（{Item.Sku}）")
            : LocalizedText.Same(Item.Sku);
}
