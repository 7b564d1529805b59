using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Lays what a set changes over the rules of the set that it extends, once the changes make sense.</summary>
internal sealed class RuleChanger(RuleSet below, Diagnostics diagnostics)
{
    /// <returns>The rules of the set below in their order, those that are changed in their new form.</returns>
    public ImmutableArray<Rule> Apply(ImmutableArray<RuleChange> changes)
    {
        var byId = new Dictionary<string, RuleChange>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            // What would not be shown is not looked into either: it costs a comparison with every name.
            if (diagnostics.Count >= Diagnostics.Ceiling)
            {
                break;
            }

            if (below.Find(change.Rule.Value) is { } rule)
            {
                byId.Add(rule.Id, Checked(rule, change));
            }
            else
            {
                diagnostics.Add(ChangeMessages.UnknownRule(change.Rule, below));
            }
        }

        return [.. below.Rules.Select(rule => byId.TryGetValue(rule.Id, out var change) ? rule.Changed(change) : rule)];
    }

    /// <summary>Complains about what makes no sense, and drops parameters whose value cannot be read.</summary>
    private RuleChange Checked(Rule rule, RuleChange change)
    {
        if (rule.Status == RuleStatus.Deprecated)
        {
            diagnostics.Add(ChangeMessages.Deprecated(change.Rule.Place, rule.Id, rule.ReplacedBy));
            return change with { Parameters = [] };
        }

        CheckOff(rule, change);
        CheckSeverity(rule, change);
        var tuned = ImmutableArray.CreateBuilder<ParameterChange>();
        foreach (var parameter in change.Parameters)
        {
            if (new ParameterTuning(rule, diagnostics).IsSound(parameter))
            {
                tuned.Add(parameter);
            }
        }

        return change with
        {
            Parameters = tuned.DrainToImmutable(),
        };
    }

    private void CheckOff(Rule rule, RuleChange change)
    {
        if (change is { IsOff: true, OffPlace: { } off } && rule.IsLocked)
        {
            diagnostics.Add(ChangeMessages.LockedOff(off, rule, below.HomeOf(rule)));
        }
        else if (change.IsOff == rule.IsOff && change.OffPlace is { } place)
        {
            diagnostics.Add(ChangeMessages.SameSwitch(place, rule.Id, rule.IsOff));
        }

        if ((change.IsOff ?? rule.IsOff) && (change.Severity is not null || !change.Parameters.IsEmpty))
        {
            diagnostics.Add(ChangeMessages.OffAnyway(change.Rule.Place, rule.Id, change.IsOff == true));
        }
    }

    private void CheckSeverity(Rule rule, RuleChange change)
    {
        if (change is not { Severity: { } severity, SeverityPlace: { } place })
        {
            return;
        }

        if (rule.IsLocked && severity < rule.Gravest)
        {
            diagnostics.Add(ChangeMessages.LockedMilder(place, rule, below.HomeOf(rule), severity));
        }
        else if (rule.ReportText.Severity is [{ Condition: null } only] && only.Severity == severity)
        {
            diagnostics.Add(ChangeMessages.SameSeverity(place, rule.Id, severity));
        }
    }
}
