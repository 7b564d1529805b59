using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>
/// Finds the steps of a ladder that never decide: where one holds, one before it holds already, or the condition of the rule
/// rules it out; and those behind which nothing is reached, since the condition of the rule includes them.
/// </summary>
internal sealed class UnreachableSteps(Expression when, Diagnostics diagnostics)
{
    private readonly Implications _implications = new();

    /// <param name="steps">In their order, each with the text that was written; those without a condition are not among them.</param>
    public void Report(ImmutableArray<(YamlScalar Text, Expression Condition)> steps)
    {
        for (var index = 0; index < steps.Length; index++)
        {
            var (text, condition) = steps[index];
            if (_implications.AreOpposed(when.Root, condition.Root))
            {
                diagnostics.Add(RuleMessages.StepNeverHolds(text.Place, condition.Text));
            }
            else if (Earlier(steps, index) is { } earlier)
            {
                diagnostics.Add(RuleMessages.StepBehindAnother(text.Place, condition.Text, earlier.Text));
            }
            else if (_implications.Follows(when.Root, condition.Root))
            {
                diagnostics.Add(RuleMessages.StepAlwaysHolds(text.Place, condition.Text));
                return;
            }
        }
    }

    private Expression? Earlier(ImmutableArray<(YamlScalar Text, Expression Condition)> steps, int index)
    {
        for (var before = 0; before < index; before++)
        {
            if (_implications.Follows(steps[index].Condition.Root, steps[before].Condition.Root))
            {
                return steps[before].Condition;
            }
        }

        return null;
    }
}
