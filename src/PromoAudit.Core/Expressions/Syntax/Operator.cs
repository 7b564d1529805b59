namespace PromoAudit.Expressions;

internal enum Operator
{
    Or,
    And,
    Not,
    Equal,
    NotEqual,
    LessOrEqual,
    GreaterOrEqual,
    Less,
    Greater,
    In,
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Default,
}

/// <summary>How an operator is written and how tightly it binds; the text is data, the enum is the identity.</summary>
internal readonly record struct OperatorInfo(Operator Operator, string Text, int Precedence)
{
    public bool IsComparison => Precedence == Operators.Comparison;
}

internal static class Operators
{
    public const int Lowest = 0;
    public const int Comparison = 40;
    public const int Tightest = 90;

    /// <summary>One row per operator, in the order of the enum.</summary>
    private static readonly OperatorInfo[] Table =
    [
        new(Operator.Or, "or", 10),
        new(Operator.And, "and", 20),
        new(Operator.Not, "not", 30),
        new(Operator.Equal, "==", Comparison),
        new(Operator.NotEqual, "!=", Comparison),
        new(Operator.LessOrEqual, "<=", Comparison),
        new(Operator.GreaterOrEqual, ">=", Comparison),
        new(Operator.Less, "<", Comparison),
        new(Operator.Greater, ">", Comparison),
        new(Operator.In, "in", Comparison),
        new(Operator.Add, "+", 50),
        new(Operator.Subtract, "-", 50),
        new(Operator.Multiply, "*", 60),
        new(Operator.Divide, "/", 60),
        new(Operator.Negate, "-", 70),
        new(Operator.Default, "??", 80),
    ];

    public static IReadOnlyList<OperatorInfo> All => Table;

    public static OperatorInfo Info(this Operator @operator) => Table[(int)@operator];

    /// <summary>The comparison that says the same with its sides exchanged.</summary>
    public static Operator Mirrored(this Operator comparison) =>
        comparison switch
        {
            Operator.Less => Operator.Greater,
            Operator.LessOrEqual => Operator.GreaterOrEqual,
            Operator.Greater => Operator.Less,
            Operator.GreaterOrEqual => Operator.LessOrEqual,
            _ => comparison,
        };

    public static string Text(this Operator @operator) => Table[(int)@operator].Text;

    /// <summary>The comparison that holds where this one does not; null for what has none.</summary>
    public static Operator? Negation(this Operator @operator) =>
        @operator switch
        {
            Operator.Equal => Operator.NotEqual,
            Operator.NotEqual => Operator.Equal,
            Operator.Less => Operator.GreaterOrEqual,
            Operator.GreaterOrEqual => Operator.Less,
            Operator.Greater => Operator.LessOrEqual,
            Operator.LessOrEqual => Operator.Greater,
            _ => null,
        };

    /// <summary>The operator written with signs at that position; longer signs come first in the table.</summary>
    public static OperatorInfo? SignAt(string text, int position)
    {
        foreach (var row in Table)
        {
            if (!char.IsLetter(row.Text[0]) && text.AsSpan(position).StartsWith(row.Text, StringComparison.Ordinal))
            {
                return row;
            }
        }

        return null;
    }
}
