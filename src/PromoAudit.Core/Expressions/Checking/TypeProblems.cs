using PromoAudit.Text;

namespace PromoAudit.Expressions;

internal sealed partial class ExpressionProblems
{
    public void UnitsDoNotMeet(BinarySyntax binary, Node left, Node right)
    {
        var (a, b) = (left.Type.Title, right.Type.Title);
        LocalizedText what = binary.Operator switch
        {
            Operator.Add => new($"{b.English} cannot be added to {a.English}", $"{a.Chinese} 不能加 {b.Chinese}"),
            Operator.Subtract => new($"{b.English} cannot be taken off {a.English}", $"{a.Chinese} 不能减 {b.Chinese}"),
            Operator.Multiply => new(
                $"{a.English} cannot be multiplied by {b.English}",
                $"{a.Chinese} 不能乘以 {b.Chinese}"
            ),
            _ => new($"{a.English} cannot be divided by {b.English}", $"{a.Chinese} 不能除以 {b.Chinese}"),
        };
        Report("PA220", binary.Span, Both(what, left, right), Remedies.ForUnits(binary, left, right));
    }

    public void UnlikeComparison(BinarySyntax binary, Node left, Node right)
    {
        var (a, b) = (left.Type.Title, right.Type.Title);
        LocalizedText what = new(
            $"{a.English} cannot be compared with {b.English}",
            $"{a.Chinese} 不能与 {b.Chinese} 比较"
        );
        Report("PA221", binary.Span, Both(what, left, right), Remedies.ForComparison(binary, left, right));
    }

    public void UnlikeElement(BinarySyntax binary, Node left, ExpressionType element) =>
        Report(
            "PA221",
            binary.Span,
            new(
                $"The list holds {element.Title.English}, but {Described(left).English}.",
                $"列表里是 {element.Title.Chinese}，但 {Described(left).Chinese}。"
            ),
            new("Compare like with like.", "请比较同类的值。")
        );

    public void NotACondition(Node node, Operator @operator) =>
        Report(
            "PA222",
            node.Syntax.Span,
            new(
                $"`{@operator.Text()}` takes conditions, but {Described(node).English}.",
                $"`{@operator.Text()}` 要的是条件，但 {Described(node).Chinese}。"
            ),
            Remedies.ForCondition(node)
        );

    public void WrongType(Node node, ExpressionType wanted) =>
        Report(
            "PA223",
            node.Syntax.Span,
            new(
                $"{wanted.Title.English} is needed here, but {Described(node).English}.",
                $"这里要的是 {wanted.Title.Chinese}，但 {Described(node).Chinese}。"
            ),
            ReferenceEquals(wanted, ExpressionType.Bool)
                ? Remedies.ForCondition(node)
                : Remedies.ForConversion(node, wanted)
        );

    public void DifferentBranches(Node then, Node otherwise) =>
        Report(
            "PA224",
            otherwise.Syntax.Span,
            new(
                $"The branches differ: {Described(then).English}, {Described(otherwise).English}.",
                $"两个分支类型不同：{Described(then).Chinese}，{Described(otherwise).Chinese}。"
            ),
            new("Give both branches the same type.", "请让两个分支类型相同。")
        );

    public void DifferentDefault(BinarySyntax binary, Node left, Node right) =>
        Report(
            "PA224",
            binary.Span,
            new(
                $"The default is of another type: {Described(left).English}, {Described(right).English}.",
                $"默认值的类型不同：{Described(left).Chinese}，{Described(right).Chinese}。"
            ),
            new($"Write a default of type {left.Type.Name}.", $"请写 {left.Type.Title.Chinese} 类型的默认值。")
        );

    public void MixedList(Node first, Node other) =>
        Report(
            "PA225",
            other.Syntax.Span,
            new(
                $"A list holds one type: {Described(first).English}, {Described(other).English}.",
                $"列表只能放同一类型：{Described(first).Chinese}，{Described(other).Chinese}。"
            ),
            new("Use two lists.", "请分成两个列表。")
        );

    public void EmptyList(SourceSpan span) =>
        Report(
            "PA225",
            span,
            new("What this empty list would hold cannot be told.", "看不出这个空列表放的是什么。"),
            new(
                "To ask whether a list is empty write `count(list) == 0`.",
                "要判断列表是否为空，请写 `count(list) == 0`。"
            )
        );

    public void InNeedsList(BinarySyntax binary, Node left, Node right) =>
        Report(
            "PA226",
            right.Syntax.Span,
            new(
                $"`in` needs a list on its right, but {Described(right).English}.",
                $"`in` 右边要是列表，但 {Described(right).Chinese}。"
            ),
            right.Type == ExpressionType.Text && left.Type is not WordType
                ? new(
                    $"To look for a part of a text write `contains({Printed(right)}, {ExpressionPrinter.Print(binary.Left)})`.",
                    $"要在文字里查找，请写 `contains({Printed(right)}, {ExpressionPrinter.Print(binary.Left)})`。"
                )
                : Write($"{ExpressionPrinter.Print(binary.Left)} in [{Printed(right)}]")
        );

    public void NoOrder(BinarySyntax binary, Node left) =>
        Report(
            "PA228",
            binary.Span,
            new(
                $"`{binary.Operator.Text()}` does not work for {left.Type.Title.English}: {Described(left).English}.",
                $"{left.Type.Title.Chinese} 不能用 `{binary.Operator.Text()}` 比较：{Described(left).Chinese}。"
            ),
            left.Type is ListType
                ? new("Compare counts, or ask with `any` and `all`.", "请比较个数，或用 `any`、`all` 提问。")
                : new(
                    "Only figures have an order; write `==`, `!=` or `in`.",
                    "只有数值能比大小；请用 `==`、`!=` 或 `in`。"
                )
        );

    public void NoNegative(UnarySyntax unary, Node operand) =>
        Report(
            "PA220",
            unary.Span,
            new(
                $"`-` needs a figure, but {Described(operand).English}.",
                $"`-` 后面要是数值，但 {Described(operand).Chinese}。"
            ),
            ReferenceEquals(operand.Type, ExpressionType.Bool)
                ? Write($"not {Printed(operand)}")
                : new("Remove the `-`.", "请删掉 `-`。")
        );

    public void ConstantCondition(Node node, bool? answer) =>
        Report(
            "PA230",
            node.Syntax.Span,
            answer is { } known
                ? new(
                    $"`{Printed(node)}` is always {(known ? "true" : "false")}, whatever the plan says.",
                    $"无论方案怎么写，`{Printed(node)}` 都是 {(known ? "true" : "false")}。"
                )
                : new(
                    $"`{Printed(node)}` uses no fact, so its answer is the same for every plan.",
                    $"`{Printed(node)}` 没有用到任何事实，对所有方案结果都一样。"
                ),
            new("Compare a fact of the plan with what it should be.", "请拿方案里的事实与应有的值比较。")
        );

    public void OpposedParts(Node first, Node second, Operator @operator) =>
        Report(
            "PA230",
            second.Syntax.Span,
            @operator == Operator.And
                ? new(
                    $"`{Printed(first)}` and `{Printed(second)}` never hold together, so the whole condition is always false.",
                    $"`{Printed(first)}` 与 `{Printed(second)}` 不可能同时成立，整个条件永远是 false。"
                )
                : new(
                    $"One of `{Printed(first)}` and `{Printed(second)}` always holds, so the whole condition is always true.",
                    $"`{Printed(first)}` 与 `{Printed(second)}` 总有一个成立，整个条件永远是 true。"
                ),
            @operator == Operator.And
                ? new("Change one of the two, or join them with `or`.", "请改其中一个，或者改用 `or` 连接。")
                : new("Change one of the two, or join them with `and`.", "请改其中一个，或者改用 `and` 连接。")
        );

    public void UnreachableBranch(Node condition, Node earlier) =>
        Report(
            "PA232",
            condition.Syntax.Span,
            new(
                $"This branch is never reached: where `{Printed(condition)}` holds, `{Printed(earlier)}` before it holds too.",
                $"这个分支永远走不到：`{Printed(condition)}` 成立时，前面的 `{Printed(earlier)}` 也成立。"
            ),
            new("Put the narrower condition first, or delete the branch.", "请把更窄的条件写在前面，或者删掉这个分支。")
        );

    public void UnreachableElse(Node condition, Node outer) =>
        Report(
            "PA232",
            condition.Syntax.Span,
            new(
                $"The `else` behind it is never reached: `{Printed(outer)}` holds here, and so does `{Printed(condition)}`.",
                $"它的 `else` 永远走不到：这里 `{Printed(outer)}` 已经成立，`{Printed(condition)}` 也就成立。"
            ),
            new("Write its `then` without the question.", "请去掉这一问，直接写 `then` 的值。")
        );

    public void UnreachableThen(Node condition, Node outer) =>
        Report(
            "PA232",
            condition.Syntax.Span,
            new(
                $"The `then` behind it is never reached: `{Printed(outer)}` holds here, so `{Printed(condition)}` does not.",
                $"它的 `then` 永远走不到：这里 `{Printed(outer)}` 已经成立，`{Printed(condition)}` 就不成立。"
            ),
            new("Write its `else` without the question.", "请去掉这一问，直接写 `else` 的值。")
        );

    private static LocalizedText Both(LocalizedText what, Node left, Node right) =>
        new(
            $"{what.English}: {Described(left).English}, {Described(right).English}.",
            $"{what.Chinese}：{Described(left).Chinese}，{Described(right).Chinese}。"
        );

    /// <summary>The piece, its type and, for facts and names, what it is.</summary>
    private static LocalizedText Described(Node node)
    {
        LocalizedText? describes = node switch
        {
            PropertyNode path => path.Property.Describes,
            SlotNode slot => slot.Name.Describes,
            LetNode let => let.Name.Describes,
            _ => null,
        };
        return describes is { English.Length: > 0 } known
            ? new(
                $"`{Printed(node)}` is {node.Type.Title.English} ({known.English})",
                $"`{Printed(node)}` 是 {node.Type.Title.Chinese}，即{known.Chinese}"
            )
            : new($"`{Printed(node)}` is {node.Type.Title.English}", $"`{Printed(node)}` 是 {node.Type.Title.Chinese}");
    }

    private static string Printed(Node node) => ExpressionPrinter.Print(node.Syntax);

    private static string Quoted(string code) => $"`{code}`";

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);
}
