using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>What to write instead, as far as it can be told from the mistake.</summary>
internal static class Remedies
{
    private const int MostNames = 12;

    public static LocalizedText DidYouMean(string what) => new($"Did you mean {what}?", $"是不是想写 {what}？");

    public static LocalizedText ForName(string name, ImmutableArray<ScopeName> visible)
    {
        if (NearestName.Find(name, visible.Select(known => known.Name)) is { } near)
        {
            var known = visible.First(candidate => string.Equals(candidate.Name, near, StringComparison.Ordinal));
            return DidYouMean(known.Type, near, known.Describes);
        }

        return name switch
        {
            _ when name.Contains('-', StringComparison.Ordinal) => new(
                $"A subtraction needs spaces: `{name.Replace("-", " - ", StringComparison.Ordinal)}`.",
                $"减号两边要有空格：`{name.Replace("-", " - ", StringComparison.Ordinal)}`。"
            ),
            "unlimited" => new("Ask with `unlimited(path)`.", "请用 `unlimited(path)` 提问。"),
            "null" or "nil" or "none" or "unknown" or "undefined" or "empty" => new(
                "Ask with `has(path)`, `declared(path)` or `known(value)`.",
                "请用 `has(path)`、`declared(path)` 或 `known(value)` 提问。"
            ),
            "True" or "TRUE" or "False" or "FALSE" => Write(name.ToLowerInvariant()),
            _ when visible.IsEmpty => new(
                "No fact can be used here: write a value, such as `100` or `1 CNY`.",
                "这里不能用事实，请直接写一个值，例如 `100` 或 `1 CNY`。"
            ),
            _ => new(
                $"The names here are: {Some(visible.Select(known => known.Name))}; text needs quotes.",
                $"这里可用的名称：{Some(visible.Select(known => known.Name))}；文字要加引号。"
            ),
        };
    }

    public static LocalizedText ForProperty(string name, RecordType record)
    {
        var names = record.Properties.Select(property => property.Name);
        if (NearestName.Find(name, names) is { } near && record.Find(near) is { } property)
        {
            return DidYouMean(property.Type, near, property.Describes);
        }

        return name.Contains('-', StringComparison.Ordinal)
            ? new("If this is a subtraction, put spaces around the `-`.", "如果是减法，请在 `-` 两边加空格。")
            : new($"It has: {Some(names)}.", $"可用的属性：{Some(names)}。");
    }

    public static LocalizedText ForFunction(string name)
    {
        var names = MacroTable
            .All.Select(macro => macro.Name)
            .Concat(FunctionTable.All.Select(function => function.Name))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return NearestName.Find(name, names) is { } near
            ? DidYouMean($"`{near}`")
            : new($"The functions are: {string.Join(", ", names)}.", $"可用的函数：{string.Join(", ", names)}。");
    }

    public static LocalizedText ForUnits(BinarySyntax binary, Node left, Node right)
    {
        var isSum = binary.Operator is Operator.Add or Operator.Subtract;
        return (KindOf(left), KindOf(right)) switch
        {
            (ValueKind.Money or ValueKind.Number or ValueKind.Count, ValueKind.Percent) when isSum => TakeShare(binary),
            (ValueKind.Money, ValueKind.Count or ValueKind.Number) when isSum => GiveCurrency(right),
            (ValueKind.Count or ValueKind.Number, ValueKind.Money) when isSum => GiveCurrency(left),
            (ValueKind.Percent, ValueKind.Count or ValueKind.Number) when isSum => ToPercent(right),
            (ValueKind.Count or ValueKind.Number, ValueKind.Percent) when isSum => ToPercent(left),
            (ValueKind.Duration or ValueKind.Instant, ValueKind.Count or ValueKind.Number) when isSum => GiveTimeUnit(
                right
            ),
            (ValueKind.Money, ValueKind.Money) => new(
                "Multiply money by a Number, Count or Percent; `money / money` gives a Number.",
                "金额只能乘以数、整数或百分比；`金额 / 金额` 得到数。"
            ),
            _ => MeetingUnits(binary.Operator, left),
        };
    }

    public static LocalizedText ForDates =>
        new(
            "Compare two facts, or the time between two with a duration: `promotion.valid.to - promotion.valid.from > 7d`.",
            "请比较两个事实，或拿两个时刻之间的时长来比较：`promotion.valid.to - promotion.valid.from > 7d`。"
        );

    public static LocalizedText ForComparison(BinarySyntax binary, Node left, Node right)
    {
        if (WordInScope(left, right) is { } word)
        {
            return new(
                $"`{word}` is a name here; for the word write `\"{word}\"`.",
                $"`{word}` 在这里是一个名称；如果指那个词，请写 `\"{word}\"`。"
            );
        }

        return (KindOf(left), KindOf(right)) switch
        {
            (ValueKind.Money, ValueKind.Count or ValueKind.Number) => GiveCurrency(right),
            (ValueKind.Count or ValueKind.Number, ValueKind.Money) => GiveCurrency(left),
            (ValueKind.Percent, ValueKind.Count or ValueKind.Number) => ToPercent(right),
            (ValueKind.Count or ValueKind.Number, ValueKind.Percent) => ToPercent(left),
            (ValueKind.Duration, ValueKind.Count or ValueKind.Number) => GiveTimeUnit(right),
            (ValueKind.Count or ValueKind.Number, ValueKind.Duration) => GiveTimeUnit(left),
            (ValueKind.Money, ValueKind.Percent) => new(
                $"Say of what the share is taken: `… * {Printed(right)}`.",
                $"请写明是谁的百分比：`… * {Printed(right)}`。"
            ),
            (ValueKind.Instant, _) or (_, ValueKind.Instant) => ForDates,
            _ when Element(left, right) is var (list, element) => Write(
                binary.Operator == Operator.NotEqual
                    ? $"not ({Printed(element)} in {Printed(list)})"
                    : $"{Printed(element)} in {Printed(list)}"
            ),
            _ => new("Compare like with like.", "请比较同类的值。"),
        };
    }

    /// <summary>A list and what could be one of its elements.</summary>
    private static (Node List, Node Element)? Element(Node left, Node right) =>
        left.Type is ListType list && list.Element.Accepts(right.Type) ? (left, right)
        : right.Type is ListType other && other.Element.Accepts(left.Type) ? (right, left)
        : null;

    public static LocalizedText ForCondition(Node node) =>
        node.Type switch
        {
            UnitType { IsFigure: true } => new(
                $"Compare it: `{Printed(node)} > …`.",
                $"请写成比较：`{Printed(node)} > …`。"
            ),
            ListType => new(
                $"Ask about it: `count({Printed(node)}) > 0`.",
                $"请写成提问：`count({Printed(node)}) > 0`。"
            ),
            RecordType => new(
                $"Ask about one of its properties, or whether it is there: `has({Printed(node)})`.",
                $"请针对它的某个属性提问，或问它是否存在：`has({Printed(node)})`。"
            ),
            _ => new($"Compare it: `{Printed(node)} == …`.", $"请写成比较：`{Printed(node)} == …`。"),
        };

    public static LocalizedText ForConversion(Node node, ExpressionType wanted) =>
        (KindOf(node), (wanted as UnitType)?.Kind) switch
        {
            (ValueKind.Count or ValueKind.Number, ValueKind.Money) => GiveCurrency(node),
            (ValueKind.Count or ValueKind.Number, ValueKind.Percent) => ToPercent(node),
            (ValueKind.Count or ValueKind.Number, ValueKind.Duration) => GiveTimeUnit(node),
            (ValueKind.Number, ValueKind.Count) => Write($"floor({Printed(node)})"),
            (ValueKind.Money or ValueKind.Percent, ValueKind.Number) => Write($"number({Printed(node)})"),
            _ when node is LiteralNode or MoneyLiteralNode && ExampleOf(wanted) is { } example => new(
                $"Write a value of type {wanted.Name}, such as `{example}`.",
                $"请写 {wanted.Title.Chinese} 类型的值，例如 `{example}`。"
            ),
            _ => new($"Write an expression of type {wanted.Name}.", $"请写 {wanted.Title.Chinese} 类型的表达式。"),
        };

    private static string? ExampleOf(ExpressionType wanted) =>
        (wanted as UnitType)?.Kind switch
        {
            ValueKind.Money => "100 CNY",
            ValueKind.Percent => "30%",
            ValueKind.Duration => "7d",
            ValueKind.Count => "100",
            ValueKind.Number => "1.5",
            ValueKind.Bool => "true",
            ValueKind.Text => "\"text\"",
            _ => null,
        };

    private static LocalizedText DidYouMean(ExpressionType type, string name, LocalizedText describes) =>
        describes is { English.Length: > 0 }
            ? new(
                $"Did you mean `{name}` ({type.Title.English}: {describes.English})?",
                $"是不是想写 `{name}`（{type.Title.Chinese}：{describes.Chinese}）？"
            )
            : DidYouMean($"`{name}`");

    // Printed as a tree, so that the suggestion has the brackets it needs.
    private static LocalizedText TakeShare(BinarySyntax binary)
    {
        var whole = new LiteralSyntax(default, TokenKind.Percent, 100, "%");
        var factor = new BinarySyntax(default, binary.Operator, default, whole, binary.Right);
        var share = ExpressionPrinter.Print(
            new BinarySyntax(default, Operator.Multiply, default, binary.Left, binary.Right)
        );
        var after = ExpressionPrinter.Print(new BinarySyntax(default, Operator.Multiply, default, binary.Left, factor));
        return new(
            $"For a share of it write `{share}`; for the amount after it `{after}`.",
            $"求它的一部分请写 `{share}`；求增减之后的数请写 `{after}`。"
        );
    }

    private static LocalizedText GiveCurrency(Node node) =>
        node is LiteralNode
            ? new($"Give the figure a currency: `{Printed(node)} CNY`.", $"请给数字加上币种：`{Printed(node)} CNY`。")
            : Write($"money({Printed(node)})");

    private static LocalizedText ToPercent(Node node) =>
        node is LiteralNode ? Write($"{Printed(node)}%") : Write($"percent({Printed(node)})");

    private static LocalizedText GiveTimeUnit(Node node) =>
        node is LiteralNode
            ? new(
                $"Give the figure a unit: `{Printed(node)}d`, `{Printed(node)}h`, `{Printed(node)}min` or `{Printed(node)}s`.",
                $"请给数字加上时间单位：`{Printed(node)}d`、`{Printed(node)}h`、`{Printed(node)}min` 或 `{Printed(node)}s`。"
            )
            : new($"Multiply by a unit: `{Printed(node)} * 1d`.", $"请乘以时间单位：`{Printed(node)} * 1d`。");

    private static LocalizedText MeetingUnits(Operator @operator, Node left)
    {
        var partners = UnitTable.Rows.Where(row => row.Operator == @operator && row.Left.Accepts(left.Type));
        var names = partners.Select(row => row.Right).Distinct().ToArray();
        return names.Length == 0
            ? new($"`{@operator.Text()}` works on figures only.", $"`{@operator.Text()}` 只能用于数值。")
            : new(
                $"After `{left.Type.Name} {@operator.Text()}` comes {string.Join(" or ", names.Select(unit => unit.Title.English))}.",
                $"`{left.Type.Name} {@operator.Text()}` 后面可以是 {string.Join("、", names.Select(unit => unit.Title.Chinese))}。"
            );
    }

    private static string? WordInScope(Node left, Node right)
    {
        var (word, other) = left.Type is WordType ? (left.Type, right) : (right.Type, left);
        return
            word is WordType words
            && other.Syntax is NameSyntax name
            && words.Members.Contains(name.Name, StringComparer.Ordinal)
            ? name.Name
            : null;
    }

    private static ValueKind KindOf(Node node) => (node.Type as UnitType)?.Kind ?? ValueKind.Unset;

    private static LocalizedText Write(string written) => new($"Write `{written}`.", $"请写 `{written}`。");

    private static string Printed(Node node) => ExpressionPrinter.Print(node.Syntax);

    private static string Some(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return string.Join(", ", all.Take(MostNames)) + (all.Length > MostNames ? ", …" : "");
    }
}
