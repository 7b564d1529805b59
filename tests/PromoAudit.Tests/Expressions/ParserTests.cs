using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

public sealed class ParserTests
{
    [Theory]
    [InlineData("1+2*3", "1 + 2 * 3")]
    [InlineData("(1+2)*3", "(1 + 2) * 3")]
    [InlineData("a-(b - c)", "a - (b - c)")]
    [InlineData("((a))", "a")]
    [InlineData("not(a==b)", "not a == b")]
    [InlineData("(not a)==b", "(not a) == b")]
    [InlineData("a and(b or c)", "a and (b or c)")]
    [InlineData("-(a??b)", "-a ?? b")]
    [InlineData("(-a)??b", "(-a) ?? b")]
    [InlineData("1+(if a then b else c)", "1 + (if a then b else c)")]
    [InlineData("if a then b else c+1", "if a then b else c + 1")]
    [InlineData("any( xs ,x=>x.y>1 )", "any(xs, x => x.y > 1)")]
    [InlineData("[ 1 , 20% , 3CNY , 4min ]", "[1, 20%, 3 CNY, 4min]")]
    [InlineData("[1, 2,]", "[1, 2]")]
    [InlineData("'a' == \"b\"", "\"a\" == \"b\"")]
    [InlineData("'say \"a\"'", "'say \"a\"'")]
    [InlineData("x == return-or-charge", "x == return-or-charge")]
    [InlineData("a -b", "a - b")]
    [InlineData("a-1", "a - 1")]
    [InlineData("(a in b) == c", "(a in b) == c")]
    public void Syntax_prints_with_the_fewest_brackets(string text, string printed) =>
        ExpressionPrinter.Print(Parse(text).ShouldNotBeNull()).ShouldBe(printed);

    [Fact]
    public void What_is_printed_reads_back_as_the_same_syntax() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(
                Gen.Sized(size => Syntaxes(Math.Min(size, 6))).ToArbitrary(),
                syntax => Dump(Parse(ExpressionPrinter.Print(syntax)).ShouldNotBeNull()) == Dump(syntax)
            )
        );

    [Fact]
    public void No_text_makes_the_compiler_throw()
    {
        var piece = Gen.Elements(
            "(",
            ")",
            "[",
            "]",
            ",",
            ".",
            "=>",
            "+",
            "-",
            "*",
            "/",
            "??",
            "==",
            "<",
            ">=",
            "!",
            "in",
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "true",
            "1",
            "0",
            "1.5",
            "20%",
            "3 CNY",
            "7d",
            "7天",
            "\"a\"",
            "'",
            "any",
            "count",
            "min",
            "sum",
            "has",
            "round",
            "plan",
            "promotion",
            "items",
            "x",
            "x =>",
            "promotion.kind",
            "gift",
            "plan.items",
            " ",
            "\n",
            "（",
            "\u0000",
            "\ud83c",
            "🎉",
            "9999999999999999999999999999",
            "a-b"
        );
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(5_000),
            Prop.ForAll(
                Gen.Elements("", " ")
                    .SelectMany(gap => piece.ListOf().Select(pieces => string.Join(gap, pieces)))
                    .ToArbitrary(),
                text =>
                {
                    var scope = Demo.Scope();
                    var diagnostics = new Diagnostics();
                    var expression = ExpressionCompiler.CompileCondition(Demo.Source(text), scope, diagnostics);
                    (expression is null).ShouldBe(diagnostics.HasErrors);
                    expression?.Evaluate(Demo.Frame(scope)).Kind.ShouldNotBe(ValueKind.Unset);
                }
            )
        );
    }

    [Theory]
    [InlineData("PA206", 4_001)]
    [InlineData("PA230", 4_000)]
    public void Text_over_the_length_budget_is_not_read(string code, int length) =>
        Codes("1 == 1".PadRight(length)).ShouldBe([code]);

    [Fact]
    public void More_nodes_than_the_budget_are_refused()
    {
        Codes(string.Join("+", Enumerable.Repeat("1", 501)) + ">0").ShouldBe(["PA206"]);
        Codes(string.Join("+", Enumerable.Repeat("1", 499)) + ">0").ShouldBe(["PA230"]);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("not ", "")]
    [InlineData("abs(", ")")]
    [InlineData("- ", "")]
    [InlineData("1 + (", ")")]
    [InlineData("if true then 1 else ", "")]
    public void Deeper_nesting_than_the_budget_is_refused(string open, string close)
    {
        Codes(Repeat(open, 64) + "1" + Repeat(close, 64)).ShouldContain("PA206");
        Codes(Repeat(open, 20) + "1" + Repeat(close, 20)).ShouldNotContain("PA206");
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string[] Codes(string text)
    {
        var diagnostics = new Diagnostics();
        ExpressionCompiler.CompileCondition(Demo.Source(text), Demo.Scope(), diagnostics);
        return [.. diagnostics.Sorted().Select(item => item.Code)];
    }

    private static Syntax? Parse(string text) =>
        Parser.Parse(text, new ExpressionProblems(Demo.Source(text), new Diagnostics()));

    // Everything but the places.
    private static string Dump(Syntax syntax) =>
        syntax switch
        {
            LiteralSyntax literal => $"{literal.Kind}:{literal.Number}:{literal.Text}",
            NameSyntax name => name.Name,
            MemberSyntax member => $"{Dump(member.Owner)}.{member.Name}",
            CallSyntax call => $"{call.Name}({string.Join(",", call.Arguments.Select(Dump))})",
            LambdaSyntax lambda => $"{lambda.Parameter}=>{Dump(lambda.Body)}",
            ListSyntax list => $"[{string.Join(",", list.Items.Select(Dump))}]",
            UnarySyntax unary => $"({unary.Operator} {Dump(unary.Operand)})",
            BinarySyntax binary => $"({Dump(binary.Left)} {binary.Operator} {Dump(binary.Right)})",
            IfSyntax choice => $"(if {Dump(choice.Condition)} {Dump(choice.Then)} {Dump(choice.Else)})",
            _ => "broken",
        };

    private static Gen<Syntax> Syntaxes(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Choose(0, 999).Select(number => Literal(TokenKind.Number, number / 10m, "")),
            Gen.Choose(0, 100).Select(number => Literal(TokenKind.Percent, number, "%")),
            Gen.Choose(0, 100).Select(number => Literal(TokenKind.Money, number, "CNY")),
            Gen.Choose(0, 100).Select(number => Literal(TokenKind.Duration, number, "min")),
            Gen.Elements("", "a b", "say \"x\"", "it's").Select(text => Literal(TokenKind.Text, 0, text)),
            Gen.Elements(TokenKind.True, TokenKind.False).Select(kind => Literal(kind, 0, "")),
            Gen.Elements("a", "claw-back", "_x1").Select(name => (Syntax)new NameSyntax(default, name))
        );
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Syntaxes(depth - 1);
        var binary = Gen.Elements(
            Operators
                .All.Where(row => row.Operator is not (Operator.Not or Operator.Negate))
                .Select(row => row.Operator)
                .ToArray()
        );
        return Gen.OneOf(
            leaf,
            inner.Select(owner => (Syntax)new MemberSyntax(default, owner, "p", default)),
            inner.Select(item => (Syntax)new ListSyntax(default, [item, item])),
            inner.Select(body => Call("f", [body, new LambdaSyntax(default, "x", default, body)])),
            Gen.Elements(Operator.Not, Operator.Negate)
                .SelectMany(sign => inner.Select(operand => (Syntax)new UnarySyntax(default, sign, operand))),
            binary.SelectMany(sign =>
                inner.SelectMany(left =>
                    inner.Select(right => (Syntax)new BinarySyntax(default, sign, default, left, right))
                )
            ),
            inner.SelectMany(condition =>
                inner.SelectMany(then =>
                    inner.Select(otherwise => (Syntax)new IfSyntax(default, condition, then, otherwise))
                )
            )
        );
    }

    private static Syntax Literal(TokenKind kind, decimal number, string text) =>
        new LiteralSyntax(default, kind, number, text);

    private static Syntax Call(string name, ImmutableArray<Syntax> arguments) =>
        new CallSyntax(default, name, default, arguments);
}
