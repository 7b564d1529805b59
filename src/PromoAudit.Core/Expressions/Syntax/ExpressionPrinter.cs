using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PromoAudit.Expressions;

/// <summary>Writes syntax back as text, with the fewest brackets; reading that text gives the same syntax.</summary>
internal static class ExpressionPrinter
{
    public static string Print(Syntax syntax)
    {
        var builder = new StringBuilder();
        Write(builder, syntax, Operators.Lowest);
        return builder.ToString();
    }

    private static void Write(StringBuilder builder, Syntax syntax, int around)
    {
        var bracketed = PrecedenceOf(syntax) <= around && around > Operators.Lowest;
        if (bracketed)
        {
            builder.Append('(');
        }

        WriteBare(builder, syntax);
        if (bracketed)
        {
            builder.Append(')');
        }
    }

    // An if reaches as far to the right as it can, so as an operand it always needs brackets.
    private static int PrecedenceOf(Syntax syntax) =>
        syntax switch
        {
            IfSyntax => Operators.Lowest,
            UnarySyntax unary => unary.Operator.Info().Precedence,
            BinarySyntax binary => binary.Operator.Info().Precedence,
            _ => Operators.Tightest + 1,
        };

    private static void WriteBare(StringBuilder builder, Syntax syntax)
    {
        switch (syntax)
        {
            case LiteralSyntax literal:
                builder.Append(Literal(literal));
                break;
            case NameSyntax name:
                builder.Append(name.Name);
                break;
            case MemberSyntax member:
                Write(builder, member.Owner, Operators.Tightest);
                builder.Append('.').Append(member.Name);
                break;
            case CallSyntax call:
                builder.Append(call.Name);
                WriteItems(builder, '(', call.Arguments, ')');
                break;
            case LambdaSyntax lambda:
                builder.Append(lambda.Parameter).Append(" => ");
                Write(builder, lambda.Body, Operators.Lowest);
                break;
            case ListSyntax list:
                WriteItems(builder, '[', list.Items, ']');
                break;
            case UnarySyntax unary:
                var sign = unary.Operator.Info();
                builder.Append(sign.Text).Append(unary.Operator == Operator.Not ? " " : "");
                Write(builder, unary.Operand, sign.Precedence - 1);
                break;
            case BinarySyntax binary:
                WriteBinary(builder, binary);
                break;
            case IfSyntax choice:
                builder.Append("if ");
                Write(builder, choice.Condition, Operators.Lowest);
                builder.Append(" then ");
                Write(builder, choice.Then, Operators.Lowest);
                builder.Append(" else ");
                Write(builder, choice.Else, Operators.Lowest);
                break;
            case BrokenSyntax:
                builder.Append('?');
                break;
            default:
                throw new UnreachableException();
        }
    }

    // Operators associate to the left; comparisons do not associate at all.
    private static void WriteBinary(StringBuilder builder, BinarySyntax binary)
    {
        var info = binary.Operator.Info();
        Write(builder, binary.Left, info.IsComparison ? info.Precedence : info.Precedence - 1);
        builder.Append(' ').Append(info.Text).Append(' ');
        Write(builder, binary.Right, info.Precedence);
    }

    private static void WriteItems(StringBuilder builder, char open, ImmutableArray<Syntax> items, char close)
    {
        builder.Append(open);
        for (var index = 0; index < items.Length; index++)
        {
            builder.Append(index == 0 ? "" : ", ");
            Write(builder, items[index], Operators.Lowest);
        }

        builder.Append(close);
    }

    private static string Literal(LiteralSyntax literal)
    {
        var number = literal.Number.ToString(CultureInfo.InvariantCulture);
        return literal.Kind switch
        {
            TokenKind.Number => number,
            TokenKind.Percent or TokenKind.Duration => number + literal.Text,
            TokenKind.Money => $"{number} {literal.Text}",
            TokenKind.Text => literal.Text.Contains('"') ? $"'{literal.Text}'" : $"\"{literal.Text}\"",
            TokenKind.True => "true",
            TokenKind.False => "false",
            _ => throw new UnreachableException(),
        };
    }
}
