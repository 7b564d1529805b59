using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>
/// Makes the best repairs of a plan one after the other and audits after each: one repair often removes several findings, and
/// what held alone may not hold on top of another.
/// </summary>
internal sealed class RepairSeries(PlanAudit start, RuleSet rules, AuditOptions options, RepairRequest request)
{
    private readonly ImmutableArray<RepairStep>.Builder _steps = ImmutableArray.CreateBuilder<RepairStep>();
    private PlanAudit _now = start;

    public PlanAudit After => _now;

    public ImmutableArray<RepairStep> Steps => _steps.ToImmutable();

    /// <summary>A repair may open a milder hole that is to be repaired too, or bring one back; after so many rounds it is left.</summary>
    private const int MostRounds = 3;

    /// <param name="findings">In the order in which they are repaired.</param>
    public void Run(ImmutableArray<FindingRepairs> findings)
    {
        Take(findings);
        var left = findings
            .Where(one => one.Repairs.IsEmpty)
            .Select(one => one.Finding.Fingerprint)
            .ToHashSet(StringComparer.Ordinal);
        for (var round = 1; round < MostRounds; round++)
        {
            var more = _now.Findings.Where(finding => IsNew(finding) && !left.Contains(finding.Fingerprint)).ToArray();
            var before = _steps.Count;
            Take([.. more.Select(finding => new FindingRepairs(finding, [], IsComplete: true))]);
            if (_steps.Count == before)
            {
                return;
            }
        }
    }

    private bool IsNew(Finding finding) =>
        finding.Severity >= request.From && !finding.IsPreview && request.Only is null;

    private void Take(ImmutableArray<FindingRepairs> findings)
    {
        foreach (var offered in findings)
        {
            var finding = _now.Findings.FirstOrDefault(known => known.Fingerprint == offered.Finding.Fingerprint);
            if (finding is not null && (FirstOf(offered, finding) ?? Searched(finding)) is var (repair, proof))
            {
                _steps.Add(new RepairStep(finding, repair));
                _now = proof.After;
            }
        }
    }

    /// <summary>The best of what was found for the plan as it was that holds for the plan as it is now, and opens nothing that is to be repaired.</summary>
    private (Repair Repair, RepairProof Proof)? FirstOf(FindingRepairs offered, Finding finding)
    {
        var proofs = new RepairProofs(_now, rules, options) { Left = offered.Repairs.Length };
        foreach (var repair in offered.Repairs)
        {
            if (proofs.Of(repair.Candidate) is { } proof && proof.Holds(finding) && !proof.Opens(request.From))
            {
                return (repair, proof);
            }
        }

        return null;
    }

    private (Repair Repair, RepairProof Proof)? Searched(Finding finding)
    {
        var proofs = new RepairProofs(_now, rules, options) { Left = request.AuditsFor(_now.Plan) };
        return
            new RepairSearch(proofs, request.From).For(finding).Repairs.FirstOrDefault() is { } best
            && proofs.Of(best.Candidate) is { } proof
            ? (best, proof)
            : null;
    }
}
