using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Linting;

/// <summary>Which facts an expression asks for their value; what stands behind a name is part of it.</summary>
internal static class AskedFacts
{
    /// <summary>In the order in which they are asked. What is only asked whether it is declared or known, or has a <c>??</c> behind it, is left out.</summary>
    public static IEnumerable<PropertyReference> Of(LintedRule rule, Expression whole, Syntax from)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<(Expression Whole, Syntax Part)>([(whole, from)]);
        while (waiting.TryPop(out var next))
        {
            var (expression, part) = next;
            if (part is MemberSyntax member && ReferenceOf(expression, member) is { } reference)
            {
                yield return reference;
            }

            if (
                part is NameSyntax name
                && rule.Rule.Condition.Scope.Find(name.Name)?.Definition is { } definition
                && named.Add(name.Name)
            )
            {
                waiting.Push((definition, definition.Root.Syntax));
            }

            foreach (var child in Needed(part).Reverse())
            {
                waiting.Push((expression, child));
            }
        }
    }

    /// <summary>The fact that a path names. The letter before an arrow is called by its kind there, so only what follows it is compared.</summary>
    public static PropertyReference? ReferenceOf(Expression expression, MemberSyntax member) =>
        expression.References.FirstOrDefault(reference =>
            reference.Property.Name == member.Name && Steps(reference.Path) == Steps(ExpressionPrinter.Print(member))
        );

    /// <summary>A path without what it starts from.</summary>
    public static string Steps(string path) => path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<Syntax> Needed(Syntax part) =>
        part switch
        {
            CallSyntax { Name: "declared" or "unlimited" or "known" } => [],
            BinarySyntax { Operator: Operator.Default } value => [value.Right],
            _ => SyntaxParts.Of(part),
        };
}
