using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;

namespace PromoAudit.Reports.Reading;

/// <summary>Audits that stand in files and are read back one by one: as many as there are, in the memory of one.</summary>
/// <param name="repairs">Gets the repairs of what is read, for as long as it is looked at.</param>
internal sealed class StoredPlans(ImmutableArray<StoredPlan> plans, RepairBook repairs) : PlanAudits
{
    public override int Count => plans.Length;

    public override IEnumerator<PlanAudit> GetEnumerator()
    {
        foreach (var plan in plans)
        {
            yield return Read(plan);
        }
    }

    private PlanAudit Read(StoredPlan plan)
    {
        using var head = plan.File.Value(plan.Plan);
        using var findings = plan.File.List(plan.Findings);
        using var inconclusive = plan.File.List(plan.Inconclusive);
        using var diagnostics = plan.File.List(plan.Diagnostics);
        return PlanReading.Of(
            head.RootElement,
            Elements(findings),
            Elements(inconclusive),
            Elements(diagnostics),
            repairs
        );
    }

    private static List<JsonElement> Elements(JsonDocument list) => [.. list.RootElement.EnumerateArray()];
}
