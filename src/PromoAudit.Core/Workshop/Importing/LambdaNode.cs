using System.Collections.Immutable;

namespace PromoAudit.Workshop.Importing;

/// <summary>The part of C# expressions that rules of RulesEngine are made of.</summary>
/// <param name="Offset">Where it starts in the text of the expression.</param>
internal abstract record LambdaNode(int Offset);

/// <param name="Text">A number as the rule language writes it, the text of a string, <c>true</c>, <c>false</c> or <c>null</c>.</param>
internal sealed record LambdaLiteral(int Offset, LambdaToken Kind, string Text) : LambdaNode(Offset)
{
    public bool IsNull => Kind == LambdaToken.Word && Text == "null";
}

/// <param name="Path">Names with dots, such as <c>input1.discount</c>.</param>
internal sealed record LambdaPath(int Offset, string Path) : LambdaNode(Offset);

internal sealed record LambdaUnary(int Offset, string Operator, LambdaNode Operand) : LambdaNode(Offset);

internal sealed record LambdaBinary(int Offset, string Operator, LambdaNode Left, LambdaNode Right)
    : LambdaNode(Offset);

internal sealed record LambdaChoice(int Offset, LambdaNode Condition, LambdaNode Then, LambdaNode Otherwise)
    : LambdaNode(Offset);

/// <param name="Owner">What stands before the last dot.</param>
internal sealed record LambdaCall(int Offset, LambdaNode Owner, string Name, ImmutableArray<LambdaNode> Arguments)
    : LambdaNode(Offset);

/// <summary><c>new[] {"a", "b"}</c>.</summary>
internal sealed record LambdaList(int Offset, ImmutableArray<LambdaNode> Items) : LambdaNode(Offset);

internal enum LambdaToken
{
    End,
    Word,
    Number,
    Text,
    Sign,
}
