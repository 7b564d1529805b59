using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>From text to something that can be evaluated: lexer, parser, checker.</summary>
internal static class ExpressionCompiler
{
    /// <summary>The longest text that is read, in UTF-16 units.</summary>
    public const int LengthBudget = 4_000;

    /// <summary>The most nodes one expression may have.</summary>
    public const int NodeBudget = 1_000;

    /// <summary>How deep brackets, calls and operators may nest.</summary>
    public const int DepthBudget = 64;

    /// <summary>Compiles an expression.</summary>
    /// <param name="source">The text, from <see cref="ExpressionSource.FromScalar"/>.</param>
    /// <param name="scope">The names it may use; macros take further slots from it.</param>
    /// <param name="expected">The type it must have, or null for any.</param>
    /// <param name="diagnostics">Receives everything that is wrong with it.</param>
    /// <returns>Null when something is wrong.</returns>
    public static Expression? Compile(
        ExpressionSource source,
        Scope scope,
        ExpressionType? expected,
        Diagnostics diagnostics
    ) => throw new NotSupportedException();

    /// <summary>As <see cref="Compile"/> to Bool, and reports a condition whose answer is the same whatever the plan says.</summary>
    public static Expression? CompileCondition(ExpressionSource source, Scope scope, Diagnostics diagnostics) =>
        throw new NotSupportedException();
}
