using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Findings.Attacks;

/// <summary>Finds where a plan says the field that ends an attack, such as <c>promotions[full-300].limits.total</c>.</summary>
internal static class CapPlace
{
    /// <returns>Null for what is no field of the plan.</returns>
    public static SourcePlace? Of(Plan plan, string field)
    {
        var (open, close) = (field.IndexOf('['), field.IndexOf("].", StringComparison.Ordinal));
        if (open < 0 || close < open)
        {
            return Walk(plan, field);
        }

        var (kind, name) = (field[..open], field[(open + 1)..close]);
        PlanObject? owner = kind switch
        {
            "promotions" => plan.Promotions.FirstOrDefault(promotion => promotion.Id == name),
            "catalog" => plan.Catalog.FirstOrDefault(item => item.Sku == name),
            "budgets" => plan.Budgets.FirstOrDefault(budget => budget.Id == name),
            _ => null,
        };
        return owner is null ? null : Walk(owner, field[(close + 2)..]) ?? owner.Source.Place;
    }

    /// <summary>As deep as the text goes: a field that was left to its object stands where the object does.</summary>
    private static SourcePlace? Walk(PlanObject owner, string path)
    {
        SourcePlace? place = null;
        PlanObject? current = owner;
        foreach (var name in path.Split('.'))
        {
            if (current is null || !current.Source.Says(name))
            {
                break;
            }

            place = current.Source.PlaceOf(name);
            current = current.Source.Field(current.Source.Shape.SlotOf(name)).Value as PlanObject;
        }

        return place;
    }
}
