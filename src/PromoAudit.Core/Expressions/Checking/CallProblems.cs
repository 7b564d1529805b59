namespace PromoAudit.Expressions;

internal sealed partial class ExpressionProblems
{
    public void WrongArgumentCount(CallSyntax call, Function function) =>
        Report(
            "PA215",
            call.Span,
            new(
                $"`{function.Name}` takes {function.Parameters.Length} argument{(function.Parameters.Length == 1 ? "" : "s")}, not {call.Arguments.Length}.",
                $"`{function.Name}` 要 {function.Parameters.Length} 个参数，这里给了 {call.Arguments.Length} 个。"
            ),
            Write($"{function.Name}({Listed(function.Parameters)})")
        );

    public void WrongArguments(CallSyntax call, Function function, Node[] arguments)
    {
        var english = string.Join(" and ", arguments.Select(node => Described(node).English));
        var chinese = string.Join("，", arguments.Select(node => Described(node).Chinese));
        var forms = function.Signatures.Select(form =>
            $"`{function.Name}({Listed(form.Parameters.Select(p => p.Name))})`"
        );
        var list = string.Join(", ", forms);
        Report(
            "PA216",
            call.Span,
            new($"`{function.Name}` cannot take this: {english}.", $"`{function.Name}` 不接受这样的参数：{chinese}。"),
            new($"It can be called as {list}.", $"可以这样调用：{list}。")
        );
    }

    public void WrongUsage(CallSyntax call, Macro macro) =>
        Report(
            "PA217",
            call.Span,
            new($"`{macro.Name}` is not written like this.", $"`{macro.Name}` 不能这样写。"),
            new(
                $"Write {string.Join(" or ", macro.Usages.Select(Quoted))}.",
                $"请写 {string.Join(" 或 ", macro.Usages.Select(Quoted))}。"
            )
        );

    public void StrayLambda(LambdaSyntax lambda) =>
        Report(
            "PA217",
            lambda.Span,
            new(
                $"`{lambda.Parameter} => …` stands where no macro reads it.",
                $"`{lambda.Parameter} => …` 写在了没有宏读取的地方。"
            ),
            new(
                "It can only be the last argument of a macro, such as `any(list, x => …)`.",
                "它只能是宏的最后一个参数，例如 `any(list, x => …)`。"
            )
        );

    public void NotAList(Node node, Macro macro) =>
        Report(
            "PA219",
            node.Syntax.Span,
            new(
                $"`{macro.Name}` goes over a list, but {Described(node).English}.",
                $"`{macro.Name}` 要的是列表，但 {Described(node).Chinese}。"
            ),
            new($"Write {Quoted(macro.Usages[0])}.", $"请写 {Quoted(macro.Usages[0])}。")
        );

    public void NotFigures(CallSyntax call, Node node, ExpressionType value) =>
        Report(
            "PA219",
            node.Syntax.Span,
            new(
                $"`{call.Name}` needs figures, but these are {value.Title.English}.",
                $"`{call.Name}` 要的是数值，但这里是 {value.Title.Chinese}。"
            ),
            new(
                $"Say which figure of each element is meant: `{call.Name}(list, x => x.price)`.",
                $"请写明取每个元素的哪个数值：`{call.Name}(list, x => x.price)`。"
            )
        );

    public void NotAPath(Node node, Macro macro) =>
        Report(
            "PA227",
            node.Syntax.Span,
            new(
                $"`{macro.Name}` asks about a field of the plan, but `{Printed(node)}` is not a path to one.",
                $"`{macro.Name}` 问的是方案里的字段，但 `{Printed(node)}` 不是字段的路径。"
            ),
            node is LetNode { Definition: PropertyNode path }
                ? new(
                    $"Write out what `{Printed(node)}` stands for: `{macro.Name}({Printed(path)})`.",
                    $"请把 `{Printed(node)}` 代表的路径写出来：`{macro.Name}({Printed(path)})`。"
                )
                : new(
                    $"Write a path such as `{macro.Name}(promotion.limits)`; for any other value there is `known(…)`.",
                    $"请写路径，例如 `{macro.Name}(promotion.limits)`；其他的值可用 `known(…)`。"
                )
        );
}
