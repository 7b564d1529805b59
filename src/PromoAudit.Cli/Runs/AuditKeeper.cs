using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Repairs;
using PromoAudit.Reports.Reading;
using PromoAudit.Rules;

namespace PromoAudit.Cli.Runs;

/// <summary>What becomes of each audit of a run: it is judged, counted, repaired where that was asked for, and kept in memory or in a file.</summary>
/// <param name="repairs">Which findings are to be repaired; null for none.</param>
/// <param name="book">Gets what is known of findings beside the findings themselves.</param>
/// <param name="spool">Where audits are kept; null for in memory.</param>
internal sealed class AuditKeeper(
    RuleSet rules,
    AuditOptions options,
    GatePolicy policy,
    RepairRequest? repairs,
    RepairBook book,
    PlanSpool? spool
)
{
    private readonly ImmutableArray<PlanAudit>.Builder _inMemory = ImmutableArray.CreateBuilder<PlanAudit>();
    private readonly ImmutableArray<int>.Builder _positions = ImmutableArray.CreateBuilder<int>();

    /// <summary>How many edits that rules propose are still to be proven: each takes another audit.</summary>
    public int ProofsLeft { get; set; }

    public Tally Tally { get; } = new(policy);

    public PlanAudits Plans => spool?.Plans ?? PlanAudits.Of(_inMemory.ToImmutable());

    /// <summary>For each plan the position of its file.</summary>
    public ImmutableArray<int> Positions => _positions.ToImmutable();

    /// <summary>May be called from several threads.</summary>
    public KeptAudit Prepare(PlanAudit audit)
    {
        var judged = Gate.Judge(audit, policy);
        Tally.Add(judged);
        if (repairs is not null)
        {
            foreach (var found in PlanRepairs.OfEach(judged, rules, options with { Charts = false }, repairs))
            {
                book.Add(found);
            }
        }

        // The first plans wait for their turn, because only then it is known how many proofs are left for them.
        return new KeptAudit(judged, spool is null || ProofsLeft > 0 ? null : spool.Parts(judged));
    }

    /// <summary>Called by one thread at a time, in the order of the plans.</summary>
    public void Keep(int position, KeptAudit kept)
    {
        var isProven = ProofsLeft > 0 && Prove(kept.Audit);
        _positions.Add(position);
        if (spool is null)
        {
            _inMemory.Add(kept.Audit);
        }
        else
        {
            spool.Add(kept.Parts is { } parts && !isProven ? parts : spool.Parts(kept.Audit));
        }
    }

    private bool Prove(PlanAudit audit)
    {
        ProofsLeft -= book.ProveRuleEdits(audit, rules, ProofsLeft);
        return true;
    }
}

/// <summary>An audit that is to be kept.</summary>
/// <param name="Parts">As it is written to the file; null where that is not known yet.</param>
internal sealed record KeptAudit(PlanAudit Audit, PlanParts? Parts);
