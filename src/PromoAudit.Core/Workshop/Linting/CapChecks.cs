using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Plans;

namespace PromoAudit.Workshop.Linting;

/// <summary>Caps that count as unlimited where nobody declared them.</summary>
internal static class CapChecks
{
    public static bool IsCap(Property property) =>
        property is PlanFieldProperty { Field: var field } && field.Is(FieldForms.Limit);

    /// <summary>A comparison that is quietly false where nobody declared a cap, in a rule that never asks whether somebody did.</summary>
    public static void Undeclared(LintedRule rule, LintComplaints complaints)
    {
        var asked = rule.Conditions()
            .SelectMany(condition => SyntaxParts.All(condition.Expression.Root.Syntax).OfType<CallSyntax>())
            .Where(call => call.Name is "has" or "declared" or "unlimited")
            .SelectMany(call => call.Arguments)
            .Select(argument => AskedFacts.Steps(ExpressionPrinter.Print(argument)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (text, expression) in rule.Conditions())
        {
            foreach (var compare in ConditionParts.Of(expression.Root).OfType<CompareNode>())
            {
                if (GreaterIsFalse(compare) is not { } side)
                {
                    continue;
                }

                var cap = AskedFacts
                    .Of(rule, expression, side.Syntax)
                    .FirstOrDefault(fact => IsCap(fact.Property) && !asked.Contains(AskedFacts.Steps(fact.Path)));
                if (cap is not null)
                {
                    var written = ExpressionPrinter.Print(compare.Syntax);
                    var path = PathIn(side.Syntax, cap);
                    complaints.Add(
                        ExpressionSource.FromScalar(text).PlaceOf(compare.Syntax.Span),
                        new(
                            $"Where nobody declared `{cap.Path}` it counts as unlimited, and `{written}` is false rather than unknown.",
                            $"没人填 `{cap.Path}` 时按不限计算，`{written}` 是 false，而不是未知。"
                        ),
                        new(
                            $"If that should be undecided, write `if has({path}) then {written} else false`.",
                            $"如果这时应当无法判断，请写 `if has({path}) then {written} else false`。"
                        )
                    );
                }
            }
        }
    }

    /// <summary>The fact as it is written there; one behind a name goes by its full path.</summary>
    private static string PathIn(Syntax side, PropertyReference cap) =>
        SyntaxParts
            .All(side)
            .OfType<MemberSyntax>()
            .Select(ExpressionPrinter.Print)
            .FirstOrDefault(path => AskedFacts.Steps(path) == AskedFacts.Steps(cap.Path))
        ?? cap.Path;

    /// <summary>The side that makes it false by being too great.</summary>
    private static Node? GreaterIsFalse(CompareNode compare) =>
        compare.Operator switch
        {
            Operator.Greater or Operator.GreaterOrEqual => compare.Right,
            Operator.Less or Operator.LessOrEqual => compare.Left,
            _ => null,
        };
}
