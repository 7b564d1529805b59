using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>Reads a C# expression as far as the rule language has counterparts; everything else is a problem with its place.</summary>
internal sealed class LambdaParser
{
    private const int MostDepth = 48;

    // From the loosest to the tightest.
    private static readonly string[][] Levels =
    [
        ["||"],
        ["&&"],
        ["==", "!="],
        ["<", ">", "<=", ">="],
        ["+", "-"],
        ["*", "/", "%"],
    ];

    private readonly LambdaLexer _lexer;
    private LambdaProblem? _problem;
    private int _depth;

    private LambdaParser(string text) => _lexer = new LambdaLexer(text);

    public static LambdaReading<LambdaNode> Parse(string text)
    {
        var parser = new LambdaParser(text);
        var node = parser.Choice();
        if (parser._lexer.Kind != LambdaToken.End)
        {
            parser.Fail(parser._lexer.Start, Unexpected(parser._lexer.Text));
        }

        var problem = parser._lexer.Problem ?? parser._problem;
        return problem is null ? new(node, Problem: null) : new(Value: null, problem);
    }

    private static LocalizedText Unexpected(string text) =>
        text.Length == 0
            ? new("the expression ends too early", "表达式不完整")
            : new($"\"{text}\" has no counterpart here", $"“{text}”在规则语言里没有对应写法");

    private LambdaNode Choice()
    {
        if (++_depth > MostDepth)
        {
            return Fail(_lexer.Start, new("it is nested too deeply", "嵌套太深"));
        }

        var node = Binary(0);
        if (_lexer.Is("?"))
        {
            _lexer.Next();
            var then = Choice();
            Expect(":");
            node = new LambdaChoice(node.Offset, node, then, Choice());
        }

        _depth--;
        return node;
    }

    private LambdaNode Binary(int level)
    {
        if (level == Levels.Length)
        {
            return Unary();
        }

        var node = Binary(level + 1);
        while (
            _problem is null
            && _lexer.Kind == LambdaToken.Sign
            && Levels[level].Contains(_lexer.Text, StringComparer.Ordinal)
        )
        {
            var sign = _lexer.Text;
            _lexer.Next();
            node = new LambdaBinary(node.Offset, sign, node, Binary(level + 1));
        }

        return node;
    }

    private LambdaNode Unary()
    {
        if (!_lexer.Is("!") && !_lexer.Is("-"))
        {
            return Behind(Primary());
        }

        var (sign, start) = (_lexer.Text, _lexer.Start);
        _lexer.Next();
        if (++_depth > MostDepth)
        {
            return Fail(start, new("it is nested too deeply", "嵌套太深"));
        }

        var operand = Unary();
        _depth--;
        return new LambdaUnary(start, sign, operand);
    }

    private LambdaNode Primary()
    {
        var (kind, text, start) = (_lexer.Kind, _lexer.Text, _lexer.Start);
        _lexer.Next();
        switch (kind)
        {
            case LambdaToken.Number or LambdaToken.Text:
                return new LambdaLiteral(start, kind, text);
            case LambdaToken.Word when text is "true" or "false" or "null":
                return new LambdaLiteral(start, kind, text);
            case LambdaToken.Word when text == "new":
                return List(start);
            case LambdaToken.Word:
                return new LambdaPath(start, text);
            case LambdaToken.Sign when text == "(":
                var inner = Choice();
                Expect(")");
                return inner;
            default:
                return Fail(start, Unexpected(text));
        }
    }

    /// <summary>Members and calls behind a value.</summary>
    private LambdaNode Behind(LambdaNode node)
    {
        while (_problem is null && _lexer.Is("."))
        {
            _lexer.Next();
            var (name, start) = (_lexer.Text, _lexer.Start);
            if (_lexer.Kind != LambdaToken.Word)
            {
                return Fail(start, Unexpected(name));
            }

            _lexer.Next();
            node =
                _lexer.Is("(") ? new LambdaCall(start, node, name, Arguments("(", ")"))
                : node is LambdaPath path ? path with { Path = $"{path.Path}.{name}" }
                : Fail(
                    start,
                    new($"\"{name}\" of something worked out has no counterpart here", $"无法对计算结果取“{name}”")
                );
        }

        return _lexer.Is("(") || _lexer.Is("[") || _lexer.Is("?.") || _lexer.Is("??")
            ? Fail(_lexer.Start, Unexpected(_lexer.Text))
            : node;
    }

    private LambdaNode List(int start)
    {
        if (_lexer.Is("string") || _lexer.Is("int") || _lexer.Is("decimal") || _lexer.Is("double"))
        {
            _lexer.Next();
        }

        Expect("[");
        Expect("]");
        return new LambdaList(start, Arguments("{", "}"));
    }

    private ImmutableArray<LambdaNode> Arguments(string open, string close)
    {
        var items = ImmutableArray.CreateBuilder<LambdaNode>();
        Expect(open);
        while (_problem is null && !_lexer.Is(close))
        {
            if (items.Count > 0)
            {
                Expect(",");
            }

            items.Add(Choice());
        }

        Expect(close);
        return items.DrainToImmutable();
    }

    private void Expect(string sign)
    {
        if (_lexer.Is(sign))
        {
            _lexer.Next();
        }
        else
        {
            Fail(_lexer.Start, Unexpected(_lexer.Text));
        }
    }

    private LambdaLiteral Fail(int offset, LocalizedText reason)
    {
        _problem ??= new LambdaProblem(offset, reason);
        return new LambdaLiteral(offset, LambdaToken.End, "");
    }
}
