using PromoAudit.Expressions;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>What one sales unit contains, by weight.</summary>
internal static class UnitContents
{
    public static Value Grams(ItemSubject subject)
    {
        if (subject.Item.Unit is not { } unit)
        {
            return subject.Missing("unit");
        }

        if (unit.Of is not { } measure)
        {
            return subject.Missing("unit.of");
        }

        var grams = measure switch
        {
            UnitMeasure.Gram => 1m,
            UnitMeasure.Kilogram => 1_000m,
            UnitMeasure.Jin => 500m,
            UnitMeasure.Liang => 50m,
            _ => 0m,
        };
        return grams == 0m ? Value.Nothing
            : unit.Quantity is { } quantity ? Value.OfNumber(quantity * grams)
            : subject.Missing("unit.amount");
    }
}
