using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

internal sealed partial class ExpressionProblems
{
    public void UnknownName(NameSyntax name, ImmutableArray<ScopeName> visible) =>
        Report(
            "PA210",
            name.Span,
            new($"Nothing is called `{name.Name}` here.", $"这里没有叫 `{name.Name}` 的名称。"),
            Remedies.ForName(name.Name, visible)
        );

    public void UnknownProperty(MemberSyntax member, RecordType record) =>
        Report(
            "PA211",
            member.NameSpan,
            new(
                $"{record.Name} ({record.Describes.English}) has no property `{member.Name}`.",
                $"{record.Name}（{record.Describes.Chinese}）没有 `{member.Name}` 这个属性。"
            ),
            Remedies.ForProperty(member.Name, record)
        );

    public void NoProperties(MemberSyntax member, Node owner) =>
        Report(
            "PA212",
            member.NameSpan,
            new($"{Described(owner).English}, which has no properties.", $"{Described(owner).Chinese}，没有属性可取。"),
            owner.Type is ListType
                ? new(
                    $"Ask about its elements: `any({Printed(owner)}, x => x.{member.Name} …)`.",
                    $"请针对其中的元素提问：`any({Printed(owner)}, x => x.{member.Name} …)`。"
                )
                : new($"Remove `.{member.Name}`.", $"请删掉 `.{member.Name}`。")
        );

    public void UnknownWord(SourceSpan span, string word, WordType words) =>
        Report(
            "PA213",
            span,
            new(
                $"`{word}` is not one of the words of {words.Name} ({words.Describes.English}).",
                $"`{word}` 不在 {words.Name}（{words.Describes.Chinese}）的可选词里。"
            ),
            NearestName.Find(word, words.Members) is { } near
                ? Remedies.DidYouMean($"`{near}`")
                : new($"The words are: {Listed(words.Members)}.", $"可选的词：{Listed(words.Members)}。")
        );

    public void UnknownFunction(CallSyntax call) =>
        Report(
            "PA214",
            call.NameSpan,
            new($"There is no function `{call.Name}`.", $"没有 `{call.Name}` 这个函数。"),
            Remedies.ForFunction(call.Name)
        );

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

    public void NameTaken(LambdaSyntax lambda) =>
        Report(
            "PA218",
            lambda.ParameterSpan,
            new($"`{lambda.Parameter}` already means something here.", $"`{lambda.Parameter}` 在这里已经有含义。"),
            new("Choose another name before `=>`.", "请在 `=>` 前换一个名称。")
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
        Report("PA221", binary.Span, Both(what, left, right), Remedies.ForComparison(left, right));
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

    public void InNeedsList(BinarySyntax binary, Node right) =>
        Report(
            "PA226",
            right.Syntax.Span,
            new(
                $"`in` needs a list on its right, but {Described(right).English}.",
                $"`in` 右边要是列表，但 {Described(right).Chinese}。"
            ),
            right.Type == ExpressionType.Text
                ? new(
                    $"To look for a part of a text write `contains({Printed(right)}, {ExpressionPrinter.Print(binary.Left)})`.",
                    $"要在文字里查找，请写 `contains({Printed(right)}, {ExpressionPrinter.Print(binary.Left)})`。"
                )
                : Write($"{ExpressionPrinter.Print(binary.Left)} in [{Printed(right)}]")
        );

    public void NotAPath(Node node, Macro macro) =>
        Report(
            "PA227",
            node.Syntax.Span,
            new(
                $"`{macro.Name}` asks about a field of the plan, but `{Printed(node)}` is not a path to one.",
                $"`{macro.Name}` 问的是方案里的字段，但 `{Printed(node)}` 不是字段的路径。"
            ),
            new(
                $"Write a path such as `{macro.Name}(promotion.limits)`; for any other value there is `known(…)`.",
                $"请写路径，例如 `{macro.Name}(promotion.limits)`；其他的值可用 `known(…)`。"
            )
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
