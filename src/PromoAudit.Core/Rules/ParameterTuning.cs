using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Whether a parameter of a rule may have another value: its unit, its bounds, and whether the rule is locked.</summary>
internal sealed class ParameterTuning(Rule rule, Diagnostics diagnostics)
{
    /// <returns>False when the rule cannot be had with it, which has then been reported.</returns>
    public bool IsSound(ParameterChange change)
    {
        var parameters = rule.ConditionText.Parameters;
        var index = parameters.Select(parameter => parameter.Name.Value).ToList().IndexOf(change.Name.Value);
        if (index < 0)
        {
            diagnostics.Add(ChangeMessages.UnknownParameter(change.Name, rule));
            return false;
        }

        var bounds = rule.GuideText.Parameters[index];
        if (rule.IsLocked && bounds is { Min: null, Max: null })
        {
            diagnostics.Add(ChangeMessages.LockedParameter(change.Name, rule));
            return false;
        }

        var parameter = parameters[index];
        var problems = new Diagnostics();
        if (Literal(change.Value, parameter.Type, problems) is not { } value)
        {
            foreach (var problem in problems.Sorted())
            {
                diagnostics.Add(ChangeMessages.WithValueNow(problem, parameter));
            }

            return false;
        }

        if (value.IsSameAs(parameter.Default, parameter.Type))
        {
            diagnostics.Add(ChangeMessages.SameValue(change.Value.Place, rule.Id, change.Name.Value, parameter));
        }

        return IsWithin(value, change.Value, parameter, bounds, diagnostics);
    }

    /// <summary>Complains about a value outside the bounds of its parameter, or that cannot be held against them.</summary>
    public static bool IsWithin(
        ParameterValue value,
        YamlScalar written,
        ParameterText parameter,
        ParameterGuide bounds,
        Diagnostics diagnostics
    )
    {
        var isAbove = bounds.Min is not { } min || value.Compare(min, parameter.Type) is >= 0;
        var isBelow = bounds.Max is not { } max || value.Compare(max, parameter.Type) is <= 0;
        if (isAbove && isBelow)
        {
            return true;
        }

        diagnostics.Add(ChangeMessages.OutOfBounds(written, parameter.Name.Value, bounds));
        return false;
    }

    public static ParameterValue? Literal(YamlScalar text, UnitType type, Diagnostics diagnostics) =>
        // In an empty scope only literals have a value.
        ExpressionCompiler.Compile(ExpressionSource.FromScalar(text), new Scope(), type, diagnostics)
            is { } expression
            ? new ParameterValue(expression)
            : null;
}
