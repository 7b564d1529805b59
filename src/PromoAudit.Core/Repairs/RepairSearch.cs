using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>
/// Tries every candidate of a finding by auditing the edited plan: one at a time, and only if none of them holds two together. What
/// holds is ranked by what it costs people who buy as intended.
/// </summary>
internal sealed class RepairSearch(RepairProofs proofs, Severity from)
{
    /// <summary>Of two that do not hold alone, those that help are tried first; then the others, until this many pairs.</summary>
    private const int MostPairs = 400;

    /// <summary>Repairs that are offered for one finding, each of other fields: of several values for the same the cheapest.</summary>
    private const int MostOffers = 6;

    public FindingRepairs For(Finding finding)
    {
        if (proofs.Facts is not { } facts || !IsOfThisPlan(finding))
        {
            return new FindingRepairs(finding, [], IsComplete: true);
        }

        var candidates = RepairCandidates.For(new RepairCase(facts, finding)).ToImmutableArray();
        var holding = candidates.Where(candidate => Holds(candidate, finding)).ToList();
        if (holding.Count == 0)
        {
            holding = Pairs(finding, candidates);
        }

        holding.RemoveAll(candidate => holding.Exists(other => other.IsPartOf(candidate)));
        var isComplete = proofs.Left > 0 || candidates.All(proofs.Knows);
        return new FindingRepairs(finding, Ranked(holding), isComplete);
    }

    /// <summary>A finding between two plans is in no audit of this plan alone, so that nothing could be proven about it.</summary>
    private bool IsOfThisPlan(Finding finding) =>
        proofs.Audit.Findings.Any(known => known.Fingerprint == finding.Fingerprint);

    private bool Holds(Candidate candidate, Finding finding) => proofs.Of(candidate)?.Holds(finding) == true;

    private List<Candidate> Pairs(Finding finding, ImmutableArray<Candidate> candidates)
    {
        var singles = candidates.Where(candidate => proofs.Of(candidate) is not null).ToArray();
        var helpful = singles.Where(candidate => proofs.Of(candidate)?.Helps(finding) == true).ToArray();
        var holding = new List<Candidate>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fields = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var pair in PairsOf(helpful, helpful).Concat(PairsOf(helpful, singles)).Concat(PairsOf(singles, singles))
        )
        {
            if (seen.Count >= MostPairs || proofs.Left <= 0 || fields.Count >= MostOffers)
            {
                break;
            }

            if (seen.Add(pair.NameInAnyOrder) && Holds(pair, finding))
            {
                holding.Add(pair);
                fields.Add(pair.Fields);
            }
        }

        return holding;
    }

    private static IEnumerable<Candidate> PairsOf(Candidate[] some, Candidate[] others)
    {
        foreach (var first in some)
        {
            foreach (var second in others)
            {
                if (!ReferenceEquals(first, second) && !SayTheSame(first, second))
                {
                    yield return first.And(second);
                }
            }
        }
    }

    /// <summary>Two values for one field are no pair.</summary>
    private static bool SayTheSame(Candidate first, Candidate second) =>
        first.Edits.Any(edit => second.Edits.Any(other => other.Owner == edit.Owner && other.Field == edit.Field));

    private ImmutableArray<Repair> Ranked(List<Candidate> holding) =>
        [
            .. holding
                .Select(candidate => proofs.Of(candidate))
                .OfType<RepairProof>()
                .Select(proof => (Proof: proof, Cost: proofs.CostOf(proof.After)))
                .OrderBy(offer => offer.Proof.Opens(from))
                .ThenBy(offer => offer.Cost.Share)
                .ThenBy(offer => offer.Cost.MeanRise)
                .ThenBy(offer => offer.Proof.Candidate.Edits.Length)
                .ThenBy(offer => offer.Proof.News)
                .DistinctBy(offer => offer.Proof.Candidate.Fields, StringComparer.Ordinal)
                .Take(MostOffers)
                .Select((offer, index) => RepairOf(offer.Proof, offer.Cost, index + 1)),
        ];

    private Repair RepairOf(RepairProof proof, HonestCost cost, int rank) =>
        new()
        {
            Edits = RepairEdits.Of(proofs.Audit, proof.Candidate),
            Removes = proof.Removed(),
            Cost = cost,
            Rank = rank,
            Candidate = proof.Candidate,
            FileEdits = proof.Edits,
        };
}
