using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>Slips of the catalogue: a price, a unit, a floor, an option that takes off more than it saves.</summary>
internal static class PriceTheGoods
{
    private static readonly UnitMeasure[] Weights =
    [
        UnitMeasure.Gram,
        UnitMeasure.Liang,
        UnitMeasure.Jin,
        UnitMeasure.Kilogram,
    ];

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var item in repair.Items)
        {
            foreach (var (field, value) in Fields(item.Item, repair.Plan.Currency))
            {
                yield return Candidate.Of(new FieldEdit(item.Key, field, value));
            }
        }
    }

    private static IEnumerable<(string Field, string Value)> Fields(Item item, string currency)
    {
        foreach (var price in Prices(item).Where(price => price > 0 && price != item.Price?.Lowest).Distinct())
        {
            yield return ("price", PlanValue.Of(PlanValue.RoundedUp(price ?? 0, currency)));
        }

        if (item.Cost is > 0 and var cost && !(item.Floor >= cost))
        {
            yield return ("floor", PlanValue.Of(cost));
        }

        if (
            item is { Unit: { Of: { } written, Quantity: { } quantity }, Weight: { } weight }
            && Weights.Contains(written)
        )
        {
            foreach (var measure in Weights)
            {
                // A parcel weighs little more than what is in it.
                var grams = quantity * GramsOf(measure);
                if (measure != written && grams <= weight && grams >= weight / 2)
                {
                    yield return ("unit.of", PlanWords.UnitMeasures.WordFor(measure));
                }
            }
        }

        for (var index = 0; index < item.Modifiers.Length; index++)
        {
            if (item.Modifiers[index] is { Price: < 0, Cost: <= 0 and var saved } option && saved > option.Price)
            {
                yield return ($"modifiers[{index}].price", PlanValue.Of(saved));
            }
        }

        if (item.Stock is { Enforced: false })
        {
            yield return ("stock.enforced", "true");
        }

        if (item.Limits?.QuantityPerBuyer.HasFigure != true)
        {
            yield return ("limits.quantityPerBuyer", "2");
        }
    }

    private static IEnumerable<decimal?> Prices(Item item)
    {
        yield return item.Lowest?.Days30;
        yield return item.Lowest?.Days7;
        if (item.Price?.Lowest < item.Floor || item.Price?.Lowest < item.Cost)
        {
            yield return item.Floor;
            yield return item.Cost;
        }
    }

    private static decimal GramsOf(UnitMeasure measure) =>
        measure switch
        {
            UnitMeasure.Gram => 1,
            UnitMeasure.Liang => 50,
            UnitMeasure.Jin => 500,
            _ => 1_000,
        };
}
