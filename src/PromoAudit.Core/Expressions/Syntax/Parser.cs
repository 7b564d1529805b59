using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A Pratt parser: one loop, driven by the precedence column of the operator table. Stops at the first mistake.</summary>
internal sealed class Parser
{
    private readonly List<Token> _tokens;
    private readonly ExpressionProblems _problems;
    private int _index;
    private int _nodes;
    private int _depth;
    private bool _failed;

    private Parser(List<Token> tokens, ExpressionProblems problems)
    {
        _tokens = tokens;
        _problems = problems;
    }

    /// <summary>The syntax, or null when it could not be read; the reason has been reported.</summary>
    public static Syntax? Parse(string text, ExpressionProblems problems)
    {
        if (text.Length > ExpressionCompiler.LengthBudget)
        {
            problems.TooLong(text.Length);
            return null;
        }

        var before = problems.Count;
        var tokens = new Lexer(text, problems).Read();
        if (problems.Count > before)
        {
            return null;
        }

        var parser = new Parser(tokens, problems);
        var syntax = parser.ParseExpression(Operators.Lowest);
        if (!parser._failed && parser.Current.Kind != TokenKind.End)
        {
            parser.Fail(Expectation.OperatorOrEnd);
        }

        return parser._failed ? null : syntax;
    }

    private Token Current => _tokens[_index];

    private Token Next => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    private Token Take() => Current.Kind == TokenKind.End ? Current : _tokens[_index++];

    private Syntax ParseExpression(int precedence)
    {
        if (++_depth > ExpressionCompiler.DepthBudget)
        {
            return Stop(() => _problems.TooDeep(Current.Span));
        }

        var left = ParsePrefix();
        while (!_failed && Current.Kind == TokenKind.Operator && Current.Operator != Operator.Not)
        {
            var info = Current.Operator.Info();
            if (info.Precedence <= precedence)
            {
                break;
            }

            left = ParseBinary(left, info);
        }

        _depth--;
        return left;
    }

    private Syntax ParseBinary(Syntax left, OperatorInfo info)
    {
        var sign = Take();
        var right = ParseExpression(info.Precedence);
        if (!_failed && info.IsComparison && Current.Kind == TokenKind.Operator && Current.Operator.Info().IsComparison)
        {
            return Stop(() => _problems.ChainedComparison(Current.Span, left, sign.Operator, right, Current.Operator));
        }

        return Made(new BinarySyntax(left.Span.Union(right.Span), info.Operator, sign.Span, left, right));
    }

    private Syntax ParsePrefix()
    {
        if (Current.Kind == TokenKind.If)
        {
            return ParseIf();
        }

        if (Current.Kind == TokenKind.Operator && Current.Operator is Operator.Not or Operator.Subtract)
        {
            var sign = Take();
            var @operator = sign.Operator == Operator.Not ? Operator.Not : Operator.Negate;
            var operand = ParseExpression(@operator.Info().Precedence - 1);
            return Made(new UnarySyntax(sign.Span.Union(operand.Span), @operator, operand));
        }

        var primary = ParsePrimary();
        while (!_failed && Current.Kind == TokenKind.Dot)
        {
            primary = ParseMember(primary);
        }

        return primary;
    }

    private Syntax ParseIf()
    {
        var start = Take().Span;
        var condition = ParseExpression(Operators.Lowest);
        Expect(TokenKind.Then, Expectation.Then);
        var then = ParseExpression(Operators.Lowest);
        Expect(TokenKind.Else, Expectation.Else);
        var otherwise = ParseExpression(Operators.Lowest);
        return Made(new IfSyntax(start.Union(otherwise.Span), condition, then, otherwise));
    }

    private Syntax ParseMember(Syntax owner)
    {
        Take();
        if (Current.Kind != TokenKind.Name)
        {
            return Fail(Expectation.PropertyName);
        }

        var name = Take();
        return Current.Kind == TokenKind.OpenRound
            ? Stop(() => _problems.MethodCall(name.Span, owner, name.Text, Next.Kind != TokenKind.CloseRound))
            : Made(new MemberSyntax(owner.Span.Union(name.Span), owner, name.Text, name.Span));
    }

    private Syntax ParsePrimary()
    {
        switch (Current.Kind)
        {
            case TokenKind.Number or TokenKind.Percent or TokenKind.Money or TokenKind.Duration:
            case TokenKind.Text or TokenKind.True or TokenKind.False:
                var literal = Take();
                return Made(new LiteralSyntax(literal.Span, literal.Kind, literal.Number, literal.Text));
            case TokenKind.Name:
                return ParseName();
            case TokenKind.OpenSquare:
                var open = Take();
                var items = ParseItems(TokenKind.CloseSquare, Expectation.CommaOrSquare, out var listEnd);
                return Made(new ListSyntax(open.Span.Union(listEnd), items));
            case TokenKind.OpenRound:
                Take();
                var inner = ParseExpression(Operators.Lowest);
                Expect(TokenKind.CloseRound, Expectation.CloseRound);
                return inner;
            default:
                return Fail(Expectation.Operand);
        }
    }

    private Syntax ParseName()
    {
        var name = Take();
        if (Current.Kind != TokenKind.OpenRound)
        {
            return Made(new NameSyntax(name.Span, name.Text));
        }

        Take();
        var arguments = ParseItems(TokenKind.CloseRound, Expectation.CommaOrRound, out var end);
        return Made(new CallSyntax(name.Span.Union(end), name.Text, name.Span, arguments));
    }

    private ImmutableArray<Syntax> ParseItems(TokenKind close, Expectation expectation, out SourceSpan end)
    {
        var items = ImmutableArray.CreateBuilder<Syntax>();
        while (!_failed && Current.Kind != close)
        {
            items.Add(ParseItem());
            if (Current.Kind != TokenKind.Comma)
            {
                break;
            }

            Take();
        }

        end = Current.Span;
        Expect(close, expectation);
        return items.ToImmutable();
    }

    private Syntax ParseItem()
    {
        if (Current.Kind != TokenKind.Name || Next.Kind != TokenKind.Arrow)
        {
            return ParseExpression(Operators.Lowest);
        }

        var parameter = Take();
        Take();
        var body = ParseExpression(Operators.Lowest);
        return Made(new LambdaSyntax(parameter.Span.Union(body.Span), parameter.Text, parameter.Span, body));
    }

    private void Expect(TokenKind kind, Expectation expectation)
    {
        if (_failed)
        {
            return;
        }

        if (Current.Kind != kind)
        {
            Fail(expectation);
            return;
        }

        Take();
    }

    private Syntax Made(Syntax syntax) =>
        ++_nodes > ExpressionCompiler.NodeBudget ? Stop(() => _problems.TooManyNodes()) : syntax;

    private Syntax Fail(Expectation expectation) =>
        Stop(() => _problems.Unexpected(Current, expectation, _tokens[Math.Max(0, _index - 1)]));

    // Reports once and jumps to the end, where every loop stops by itself.
    private Syntax Stop(Action report)
    {
        var span = Current.Span;
        if (!_failed)
        {
            _failed = true;
            report();
        }

        _index = _tokens.Count - 1;
        return new BrokenSyntax(span);
    }
}
