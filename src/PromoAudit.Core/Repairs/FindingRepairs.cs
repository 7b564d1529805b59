using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Repairs;

/// <summary>The repairs of one finding, the best first.</summary>
/// <param name="Finding">As the audit of the plan has it.</param>
/// <param name="Repairs">Empty where nothing that was tried holds.</param>
/// <param name="IsComplete">False: the number of audits allowed was used up before everything was tried.</param>
public sealed record FindingRepairs(Finding Finding, ImmutableArray<Repair> Repairs, bool IsComplete);
