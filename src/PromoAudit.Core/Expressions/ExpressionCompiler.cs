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
    /// <param name="findConstants">Whether conditions inside it are reported whose answer is the same whatever the plan says.</param>
    /// <param name="observer">Is shown every node of it.</param>
    /// <returns>Null when something is wrong.</returns>
    public static Expression? Compile(
        ExpressionSource source,
        Scope scope,
        ExpressionType? expected,
        Diagnostics diagnostics,
        bool findConstants = false,
        IExpressionObserver? observer = null
    )
    {
        var problems = new ExpressionProblems(source, diagnostics);
        return Compile(source, scope, expected, problems, observer, Purpose.Value, findConstants);
    }

    /// <summary>Compiles what stands in the braces of a message.</summary>
    public static Expression? CompileShown(ExpressionSource source, Scope scope, Diagnostics diagnostics)
    {
        var problems = new ExpressionProblems(source, diagnostics);
        return Compile(source, scope, null, problems, null, Purpose.Shown, findConstants: false);
    }

    /// <summary>As <see cref="Compile(ExpressionSource, Scope, ExpressionType?, Diagnostics, bool, IExpressionObserver?)"/> to Bool; reports a condition, or a part of one, whose answer is the same whatever the plan says.</summary>
    public static Expression? CompileCondition(ExpressionSource source, Scope scope, Diagnostics diagnostics)
    {
        var problems = new ExpressionProblems(source, diagnostics);
        return Compile(source, scope, ExpressionType.Bool, problems, null, Purpose.Condition, findConstants: true);
    }

    private static Expression? Compile(
        ExpressionSource source,
        Scope scope,
        ExpressionType? expected,
        ExpressionProblems problems,
        IExpressionObserver? observer,
        Purpose purpose,
        bool findConstants
    )
    {
        if (Parser.Parse(source.Text, problems) is not { } syntax)
        {
            return null;
        }

        var checker = new Checker(scope, problems, observer is null ? null : node => observer.Made(source, node));
        var root =
            expected is not null ? checker.CheckExactly(syntax, expected)
            : purpose == Purpose.Shown ? checker.CheckShown(syntax)
            : checker.Check(syntax);
        if (findConstants && problems.Count == 0)
        {
            var constants = new ConstantConditions(problems);
            if (purpose == Purpose.Condition)
            {
                constants.Report(root);
            }

            if (problems.Count == 0)
            {
                constants.ReportInside(checker.Conditions, checker.Choices);
            }
        }

        return problems.Count > 0 ? null : new Expression(root, checker.References);
    }

    private enum Purpose
    {
        Value,
        Condition,
        Shown,
    }
}
