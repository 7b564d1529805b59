using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>An expression of a rule, and the rule with another one in its place.</summary>
/// <param name="Name">Of a parameter or a name; empty for everything else.</param>
/// <param name="With">What the rule says then.</param>
internal sealed record RulePart(
    RulePartKind Kind,
    string Name,
    YamlScalar Text,
    Syntax Syntax,
    Func<YamlScalar, (ConditionText Condition, ReportText Report)> With
)
{
    /// <summary>Whether it is the condition of a step: an unknown one never takes it.</summary>
    public bool IsStep => Kind is RulePartKind.Severity or RulePartKind.Lowered;

    /// <summary>All that decides whether the rule fires and how grave it is.</summary>
    public static ImmutableArray<RulePart> AllOf(Rule rule)
    {
        var (condition, report) = (rule.ConditionText, rule.ReportText);
        var scope = rule.Condition.Scope;
        var parts = ImmutableArray.CreateBuilder<RulePart>();
        for (var index = 0; index < condition.Parameters.Length; index++)
        {
            var (place, parameter) = (index, condition.Parameters[index]);
            Add(
                RulePartKind.Parameter,
                parameter.Name.Value,
                parameter.Default,
                scope.Find(parameter.Name.Value)?.Definition,
                text =>
                    (
                        condition with
                        {
                            Parameters = condition.Parameters.SetItem(place, parameter with { Default = text }),
                        },
                        report
                    )
            );
        }

        for (var index = 0; index < condition.Lets.Length; index++)
        {
            var (place, let) = (index, condition.Lets[index]);
            Add(
                RulePartKind.Let,
                let.Name.Value,
                let.Expression,
                scope.Find(let.Name.Value)?.Definition,
                text =>
                    (condition with { Lets = condition.Lets.SetItem(place, let with { Expression = text }) }, report)
            );
        }

        Add(
            RulePartKind.When,
            "",
            condition.When,
            rule.Condition.When,
            text => (condition with { When = text }, report)
        );
        for (var index = 0; index < report.Severity.Length; index++)
        {
            var (place, rung) = (index, report.Severity[index]);
            Add(
                RulePartKind.Severity,
                "",
                rung.Condition,
                rule.Report.Severity[index].Condition,
                text =>
                    (
                        condition,
                        report with
                        {
                            Severity = report.Severity.SetItem(place, rung with { Condition = text }),
                        }
                    )
            );
        }

        for (var index = 0; index < report.Lowered.Length; index++)
        {
            var (place, step) = (index, report.Lowered[index]);
            Add(
                RulePartKind.Lowered,
                "",
                step.When,
                rule.Report.Lowered[index].When,
                text => (condition, report with { Lowered = report.Lowered.SetItem(place, step with { When = text }) })
            );
        }

        return parts.ToImmutable();

        void Add(
            RulePartKind kind,
            string name,
            YamlScalar? text,
            Expression? expression,
            Func<YamlScalar, (ConditionText Condition, ReportText Report)> with
        )
        {
            if (text is not null && expression is not null)
            {
                parts.Add(new RulePart(kind, name, text, expression.Root.Syntax, with));
            }
        }
    }
}
