using System.Collections.Immutable;
using System.Diagnostics;

namespace PromoAudit.Expressions;

/// <summary>The syntax that syntax is made of, and the same syntax with one part exchanged.</summary>
internal static class SyntaxParts
{
    /// <summary>In the order in which they are written.</summary>
    public static ImmutableArray<Syntax> Of(Syntax syntax) =>
        syntax switch
        {
            MemberSyntax member => [member.Owner],
            CallSyntax call => call.Arguments,
            LambdaSyntax lambda => [lambda.Body],
            ListSyntax list => list.Items,
            UnarySyntax unary => [unary.Operand],
            BinarySyntax binary => [binary.Left, binary.Right],
            IfSyntax choice => [choice.Condition, choice.Then, choice.Else],
            LiteralSyntax or NameSyntax or BrokenSyntax => [],
            _ => throw new UnreachableException(),
        };

    /// <summary>The syntax itself and everything in it, in the order in which it is written.</summary>
    public static IEnumerable<Syntax> All(Syntax syntax)
    {
        var waiting = new Stack<Syntax>([syntax]);
        while (waiting.TryPop(out var part))
        {
            yield return part;
            foreach (var child in Of(part).Reverse())
            {
                waiting.Push(child);
            }
        }
    }

    /// <param name="index">Of a part, as <see cref="Of"/> has them.</param>
    public static Syntax With(Syntax syntax, int index, Syntax part) =>
        (syntax, index) switch
        {
            (MemberSyntax member, 0) => member with { Owner = part },
            (CallSyntax call, _) => call with { Arguments = call.Arguments.SetItem(index, part) },
            (LambdaSyntax lambda, 0) => lambda with { Body = part },
            (ListSyntax list, _) => list with { Items = list.Items.SetItem(index, part) },
            (UnarySyntax unary, 0) => unary with { Operand = part },
            (BinarySyntax binary, 0) => binary with { Left = part },
            (BinarySyntax binary, 1) => binary with { Right = part },
            (IfSyntax choice, 0) => choice with { Condition = part },
            (IfSyntax choice, 1) => choice with { Then = part },
            (IfSyntax choice, 2) => choice with { Else = part },
            _ => throw new UnreachableException(),
        };
}
