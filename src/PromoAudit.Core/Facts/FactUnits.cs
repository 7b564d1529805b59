using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>In which unit a fact is, and how rules write it.</summary>
internal static class FactUnits
{
    public static LocalizedText Of(ExpressionType type) =>
        type switch
        {
            WordType => new("one word of a closed list", "固定词表里的一个词"),
            ListType list => new(
                $"a list; of each element: {Of(list.Element).English}",
                $"列表；每一项：{Of(list.Element).Chinese}"
            ),
            RecordType => new("a group, whose parts stand behind a dot", "一组字段，用点号取其中一项"),
            UnitType unit => OfUnit(unit.Kind),
            _ => new("any", "不限"),
        };

    private static LocalizedText OfUnit(ValueKind kind) =>
        kind switch
        {
            ValueKind.Bool => new("yes or no", "是或否"),
            ValueKind.Count => new("a whole number, such as 300", "整数，如 300"),
            ValueKind.Percent => new("a share, such as 20%", "百分比，如 20%"),
            ValueKind.Money => new(
                "money in the plan's currency; rules name one, such as 100 CNY",
                "金额，按方案币种；规则里要带币种，如 100 CNY"
            ),
            ValueKind.Duration => new("a length of time, such as 30min, 48h or 7d", "时长，如 30min、48h、7d"),
            ValueKind.Instant => new("a point in time, in the plan's zone", "时刻，按方案时区"),
            ValueKind.Text => new("text", "文字"),
            _ => new("a number that may have decimals, such as 1.5", "可带小数的数，如 1.5"),
        };
}
