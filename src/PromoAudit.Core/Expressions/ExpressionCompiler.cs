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
    ) => Compile(source, scope, expected, new ExpressionProblems(source, diagnostics), isCondition: false);

    /// <summary>As <see cref="Compile(ExpressionSource, Scope, ExpressionType?, Diagnostics)"/> to Bool; reports a condition, or a part of one, whose answer is the same whatever the plan says.</summary>
    public static Expression? CompileCondition(ExpressionSource source, Scope scope, Diagnostics diagnostics) =>
        Compile(source, scope, ExpressionType.Bool, new ExpressionProblems(source, diagnostics), isCondition: true);

    private static Expression? Compile(
        ExpressionSource source,
        Scope scope,
        ExpressionType? expected,
        ExpressionProblems problems,
        bool isCondition
    )
    {
        if (Parser.Parse(source.Text, problems) is not { } syntax)
        {
            return null;
        }

        var checker = new Checker(scope, problems);
        var root = expected is null ? checker.Check(syntax) : checker.CheckExactly(syntax, expected);
        if (isCondition && problems.Count == 0)
        {
            new ConstantConditions(problems).Report(root);
        }

        return problems.Count > 0 ? null : new Expression(root, checker.References);
    }
}
