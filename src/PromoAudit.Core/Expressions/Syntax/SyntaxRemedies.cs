using PromoAudit.Text;

namespace PromoAudit.Expressions;

internal sealed partial class ExpressionProblems
{
    private static LocalizedText UnitRemedy(string figure, string unit, decimal number) =>
        unit switch
        {
            "折" when number is > 0 and < 100 and not 10 => TakenOff(figure, number < 10 ? number / 10 : number / 100),
            "元" or "块" or "圆" => Write($"{figure} CNY"),
            "天" or "日" or "day" or "days" => Write($"{figure}d"),
            "小时" or "时" or "hour" or "hours" => Write($"{figure}h"),
            "分钟" or "分" or "minute" or "minutes" or "m" => Write($"{figure}min"),
            "秒" or "second" or "seconds" or "sec" => Write($"{figure}s"),
            { Length: 3 } => Write($"{figure} {unit.ToUpperInvariant()}"),
            _ => new(
                "The units are %, s, min, h, d and three-letter currencies such as `10 CNY`.",
                "可用的单位有 %、s、min、h、d，以及 `10 CNY` 这样的三字母货币代码。"
            ),
        };

    // Plans read 7折 as 30 % off, and facts such as percentOff say what comes off.
    private static LocalizedText TakenOff(string figure, decimal left)
    {
        var (paid, taken) = (ValueFormat.Percent(left), ValueFormat.Percent(1 - left));
        return new(
            $"{figure}折 takes {taken} off and leaves {paid} to pay. For what comes off, as in `percentOff`, write `{taken}`.",
            $"{figure}折是减 {taken}、付 {paid}。`percentOff` 这类事实说的是减掉的部分，请写 `{taken}`。"
        );
    }

    private LocalizedText UnexpectedRemedy(Token found, Expectation wanted, Token before)
    {
        var shown = Shown(found);
        return (found.Kind, before.Kind) switch
        {
            (TokenKind.Name, _) when shown is "AND" or "OR" or "NOT" or "IN" or "And" or "Or" or "Not" => Write(
                shown.ToLowerInvariant()
            ),
            (TokenKind.Name, _) when shown is "is" or "equals" or "eq" => Write("=="),
            (TokenKind.Operator, _) when found.Operator == Operator.Not => new(
                "Write `not` before the whole comparison: `not (a in b)`.",
                "`not` 要写在整个比较的前面：`not (a in b)`。"
            ),
            (TokenKind.Comma, TokenKind.Number)
                when ForeignFigures.Grouped(source.Text, before.Span.Start) is { } figure => new(
                $"Write figures without separators: `{figure}`.",
                $"数字里不要加分隔符：`{figure}`。"
            ),
            (TokenKind.Name, TokenKind.Number) => UnitRemedy(Shown(before), shown, before.Number),
            (TokenKind.Arrow, _) => new(
                "`x => …` only stands as the last argument of a macro, such as `any(list, x => …)`.",
                "`x => …` 只能作为宏的最后一个参数，例如 `any(list, x => …)`。"
            ),
            _ => Complete(wanted, before),
        };
    }

    private LocalizedText Complete(Expectation wanted, Token before) =>
        wanted switch
        {
            Expectation.Operand when before.Kind == TokenKind.Operator => new(
                $"Write a value after `{Shown(before)}`, or remove it.",
                $"请在 `{Shown(before)}` 后面写一个值，或者删掉它。"
            ),
            Expectation.Operand => new("Write a fact, a figure or a text here.", "请在这里写事实、数值或文字。"),
            Expectation.OperatorOrEnd => new(
                "Put an operator such as `and` before it, or remove it.",
                "请在它前面写 `and` 之类的运算符，或者删掉它。"
            ),
            Expectation.PropertyName => new(
                "Write a property after the dot, or remove the dot.",
                "请在点后面写属性名，或者删掉这个点。"
            ),
            Expectation.Then or Expectation.Else => new(
                "Write `if condition then value else value`.",
                "请写 `if 条件 then 值 else 值`。"
            ),
            Expectation.CloseRound or Expectation.CommaOrRound => new(
                "Close the bracket with `)`.",
                "请用 `)` 结束括号。"
            ),
            _ => new("Close the list with `]`.", "请用 `]` 结束列表。"),
        };

    private static LocalizedText Describe(Expectation wanted) =>
        wanted switch
        {
            Expectation.Operand => new("a value", "值"),
            Expectation.OperatorOrEnd => new("an operator or the end", "运算符或结尾"),
            Expectation.PropertyName => new("the name of a property", "属性名"),
            Expectation.Then => new("`then`", "`then`"),
            Expectation.Else => new("`else`", "`else`"),
            Expectation.CloseRound => new("`)`", "`)`"),
            Expectation.CommaOrRound => new("`,` or `)`", "`,` 或 `)`"),
            _ => new("`,` or `]`", "`,` 或 `]`"),
        };

    private static LocalizedText Write(string written) => new($"Write `{written}`.", $"请写 `{written}`。");

    private static LocalizedText Split =>
        new("Give parts of it names under `let`.", "请把其中几部分写到 `let` 里并起名字。");
}
