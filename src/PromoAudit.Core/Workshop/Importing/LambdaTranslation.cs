using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>
/// From a C# expression to the rule language: what has a counterpart is translated, everything else is a problem. Nothing is guessed, neither
/// units nor what an input means.
/// </summary>
/// <param name="inputs">What the inputs of the workflow are called here: expressions of the rule language by path, or by the first names of one.</param>
/// <param name="named">The name here of a parameter of the workflow; null where there is none of that name.</param>
/// <param name="typeOf">The type of an expression of the rule language; null where something is wrong with it.</param>
internal sealed class LambdaTranslation(
    IReadOnlyDictionary<string, string> inputs,
    Func<string, string?> named,
    Func<string, ExpressionType?> typeOf
)
{
    private LambdaProblem? _problem;

    public LambdaReading<string> Of(LambdaNode node)
    {
        var text = Text(node);
        return _problem is null ? new(text, Problem: null) : new(Value: null, _problem);
    }

    private string Text(LambdaNode node) =>
        node switch
        {
            LambdaLiteral literal => Literal(literal),
            LambdaPath path => Path(path),
            LambdaUnary { Operator: "!" } not => $"(not {Text(not.Operand)})",
            LambdaUnary minus => $"(-{Text(minus.Operand)})",
            LambdaBinary binary => Binary(binary),
            LambdaChoice choice =>
                $"(if {Text(choice.Condition)} then {Text(choice.Then)} else {Text(choice.Otherwise)})",
            LambdaList list => $"[{string.Join(", ", list.Items.Select(Text))}]",
            LambdaCall call => Call(call),
            _ => Fail(node, new("it has no counterpart here", "在规则语言里没有对应写法")),
        };

    private string Literal(LambdaLiteral literal) =>
        literal.IsNull ? Fail(literal, new("null can only be compared with == and !=", "null 只能用 == 或 != 比较"))
        : literal.Kind == LambdaToken.Text ? Quoted(literal.Text)
        : literal.Text;

    private static string Quoted(string text) =>
        text.Contains('"', StringComparison.Ordinal) ? $"'{text}'" : $"\"{text}\"";

    /// <summary>A parameter, or an input under the longest name that the mapping knows.</summary>
    private string Path(LambdaPath path)
    {
        if (path.Path.EndsWith(".Count", StringComparison.Ordinal) && Find(path.Path) is null)
        {
            return $"count({Path(path with { Path = path.Path[..^".Count".Length] })})";
        }

        if (path.Path.EndsWith(".Length", StringComparison.Ordinal) && Find(path.Path) is null)
        {
            return $"length({Path(path with { Path = path.Path[..^".Length".Length] })})";
        }

        return Find(path.Path)
            ?? Fail(
                path,
                new(
                    $"\"{path.Path}\" is not mapped: say what it is with --map {path.Path}=promotion.…",
                    $"“{path.Path}”没有对应关系：请用 --map {path.Path}=promotion.… 说明它是什么"
                )
            );
    }

    private string? Find(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('.', end - 1))
        {
            var (head, rest) = (path[..end], path[end..]);
            if (named(head) is { } name)
            {
                return name + rest;
            }

            if (inputs.TryGetValue(head, out var expression))
            {
                return rest.Length == 0 && IsPath(expression) ? expression
                    : rest.Length == 0 ? $"({expression})"
                    : IsPath(expression) ? expression + rest
                    : null;
            }
        }

        return null;
    }

    private static bool IsPath(string expression) =>
        expression.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.');

    private string Binary(LambdaBinary binary)
    {
        if (binary.Operator is "==" or "!=" && (IsNull(binary.Left) || IsNull(binary.Right)))
        {
            return AgainstNull(binary);
        }

        var sign = binary.Operator switch
        {
            "&&" => "and",
            "||" => "or",
            var other => other,
        };
        return binary.Operator switch
        {
            "%" => Fail(binary, new("a remainder has no counterpart here", "规则语言没有取余")),
            "/" when !IsReal(binary.Left) && !IsReal(binary.Right) => Fail(
                binary,
                new(
                    "C# cuts off a division of whole numbers: write a figure with a decimal point, such as 2.0",
                    "C# 的整数相除会舍去小数：请把数字写成带小数点的形式，如 2.0"
                )
            ),
            _ => $"({Text(binary.Left)} {sign} {Text(binary.Right)})",
        };
    }

    private static bool IsNull(LambdaNode node) => node is LambdaLiteral { IsNull: true };

    private static bool IsReal(LambdaNode node) =>
        node is LambdaLiteral { Kind: LambdaToken.Number } literal
        && literal.Text.Contains('.', StringComparison.Ordinal);

    /// <summary>What nobody declared is null there; of a cap the value would be unlimited, so the declaration is asked for.</summary>
    private string AgainstNull(LambdaBinary binary)
    {
        var text = Text(IsNull(binary.Left) ? binary.Right : binary.Left);
        var known = typeOf($"declared({text})") is null ? $"known({text})" : $"declared({text})";
        return binary.Operator == "!=" ? known : $"(not {known})";
    }

    private string Call(LambdaCall call) =>
        (call.Name, call.Arguments) switch
        {
            ("Contains", [var item]) when call.Owner is LambdaList => $"({Text(item)} in {Text(call.Owner)})",
            ("Contains", [var item]) => Contains(Text(call.Owner), Text(item)),
            ("Equals", [var other]) => $"({Text(call.Owner)} == {Text(other)})",
            ("Count", []) => $"count({Text(call.Owner)})",
            _ => Fail(
                call,
                new($"the method \"{call.Name}\" has no counterpart here", $"方法“{call.Name}”在规则语言里没有对应写法")
            ),
        };

    private string Contains(string owner, string item) =>
        typeOf(owner) is ListType ? $"({item} in {owner})" : $"contains({owner}, {item})";

    private string Fail(LambdaNode node, LocalizedText reason)
    {
        _problem ??= new LambdaProblem(node.Offset, reason);
        return "?";
    }
}
