using PromoAudit.Findings;

namespace PromoAudit.Repairs;

/// <summary>The repairs of the findings of a run, for reports.</summary>
public sealed class RepairBook
{
    private readonly Dictionary<Finding, FindingRepairs> _repairs = new(ReferenceEqualityComparer.Instance);

    public void Add(FindingRepairs found) => _repairs[found.Finding] = found;

    /// <summary>Null where nobody asked for repairs of the finding.</summary>
    public FindingRepairs? Of(Finding finding) => _repairs.GetValueOrDefault(finding);
}
