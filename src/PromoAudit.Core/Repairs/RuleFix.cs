using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Repairs.Candidates;
using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>
/// What a rule itself says to write, as edits of the files. They are offered only when the edited plan has been audited again:
/// the finding is gone, and nothing is found that was not found before.
/// </summary>
internal static class RuleFix
{
    /// <returns>Empty where the edit cannot be made, or does not close the hole.</returns>
    public static ImmutableArray<FileEdit> For(PlanAudit audit, Finding finding, RuleSet rules)
    {
        var edits = finding.Fixes.IsEmpty ? [] : WhatTheRuleSays.EditsOf(finding);
        if (edits.Length != finding.Fixes.Length || edits.IsEmpty)
        {
            return [];
        }

        var proof = new RepairProofs(audit, rules, AuditOptions.Default) { Left = 1 }.Of(new Candidate(edits));
        return proof is { FindsNothingNew: true } && proof.IsGone(finding) ? proof.Edits : [];
    }
}
