using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>The repairs of the findings of a run, for reports. What it says of a finding is kept for as long as somebody holds the finding.</summary>
public sealed class RepairBook
{
    /// <summary>Each proof audits a plan once more, so a large run gets them for its first findings only.</summary>
    public const int MostRuleEdits = 200;

    private readonly ConditionalWeakTable<Finding, FindingRepairs> _repairs = [];
    private readonly ConditionalWeakTable<Finding, RuleEdits> _ruleEdits = [];

    public void Add(FindingRepairs found) => _repairs.AddOrUpdate(found.Finding, found);

    /// <summary>Null where nobody asked for repairs of the finding.</summary>
    public FindingRepairs? Of(Finding finding) => _repairs.TryGetValue(finding, out var found) ? found : null;

    /// <summary>Tries what rules say to write, for reports that are written when the plan is no longer at hand.</summary>
    /// <param name="most">How many findings may be tried.</param>
    /// <returns>How many were tried.</returns>
    public int ProveRuleEdits(PlanAudit audit, RuleSet rules, int most)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var tried = 0;
        foreach (var finding in audit.Findings)
        {
            if (!finding.Fixes.IsEmpty && Of(finding) is null && tried < most)
            {
                AddRuleEdits(finding, RuleFix.For(audit, finding, rules));
                tried++;
            }
        }

        return tried;
    }

    /// <summary>What the rule of a finding says to write, as edits that were proven; empty where they do not hold.</summary>
    internal void AddRuleEdits(Finding finding, ImmutableArray<FileEdit> edits) =>
        _ruleEdits.AddOrUpdate(finding, new RuleEdits(edits));

    /// <summary>Null where nobody has tried.</summary>
    internal ImmutableArray<FileEdit>? RuleEditsOf(Finding finding) =>
        _ruleEdits.TryGetValue(finding, out var found) ? found.Edits : null;

    private sealed record RuleEdits(ImmutableArray<FileEdit> Edits);
}
