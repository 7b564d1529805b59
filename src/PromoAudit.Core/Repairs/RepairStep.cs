using PromoAudit.Findings;

namespace PromoAudit.Repairs;

/// <summary>One of several repairs of a plan that are made one after the other.</summary>
/// <param name="Finding">Which it removes, as the audit before it has it.</param>
/// <param name="Repair">Places are those of the plan as it was before any step.</param>
public sealed record RepairStep(Finding Finding, Repair Repair);
