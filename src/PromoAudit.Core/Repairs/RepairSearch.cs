using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>
/// Tries every candidate of a finding: those that write one field; only if none of them holds those that write more, and at last
/// two together. Each is looked at by the rule of the finding, and audited whole in the order of what it costs people who buy as intended.
/// </summary>
/// <param name="from">Findings from this severity on are to be repaired too: a repair that opens one comes last.</param>
internal sealed class RepairSearch(RepairProofs proofs, Severity from)
{
    /// <summary>Of two that do not hold alone, those that help are tried first; then the others, until this many pairs.</summary>
    private const int MostPairs = 300;

    /// <summary>Repairs that are offered for one finding, each of other fields: of several values for the same the cheapest.</summary>
    private const int MostOffers = 6;

    private const int KeptForProofs = 2 * MostOffers;

    public FindingRepairs For(Finding finding)
    {
        proofs.RanOut = false;
        if (proofs.Facts is not { } facts || !IsOfThisPlan(finding))
        {
            return new FindingRepairs(finding, [], IsComplete: true);
        }

        var looks = Looks(finding, RepairCandidates.For(new RepairCase(facts, finding)));
        var offers = Proven(looks.Where(look => look.Candidate.FieldCount == 1));
        offers = offers.Count > 0 ? offers : Proven(looks.Where(look => look.Candidate.FieldCount > 1));
        offers = offers.Count > 0 ? offers : Proven(Pairs(finding, looks));
        return new FindingRepairs(finding, Ranked(offers), !proofs.RanOut);
    }

    private ImmutableArray<RepairLook> Looks(Finding finding, IEnumerable<Candidate> candidates)
    {
        var looks = ImmutableArray.CreateBuilder<RepairLook>();
        foreach (var candidate in candidates)
        {
            if (!MayLook())
            {
                break;
            }

            if (proofs.Look(candidate, finding) is { } look)
            {
                looks.Add(look);
            }
        }

        return looks.DrainToImmutable();
    }

    /// <summary>Some of what is left is kept for the audits that prove something.</summary>
    private bool MayLook()
    {
        proofs.RanOut |= proofs.Left <= KeptForProofs;
        return proofs.Left > KeptForProofs;
    }

    /// <summary>A finding between two plans is in no audit of this plan alone, so that nothing could be proven about it.</summary>
    private bool IsOfThisPlan(Finding finding) =>
        proofs.Audit.Findings.Any(known => known.Fingerprint == finding.Fingerprint);

    private List<(RepairProof Proof, HonestCost Cost)> Proven(IEnumerable<RepairLook> looks)
    {
        var offers = new List<(RepairProof Proof, HonestCost Cost)>();
        var fields = new HashSet<string>(StringComparer.Ordinal);
        var clean = 0;
        foreach (var look in ByCost(looks))
        {
            if (
                look.Cost is { } cost
                && clean < MostOffers
                && !fields.Contains(look.Candidate.Fields)
                && proofs.Of(look.Candidate) is { } proof
                && proof.Holds(look.Finding)
            )
            {
                offers.Add((proof, cost));
                if (!proof.Opens(from))
                {
                    // Of several values for the same fields one is enough, unless it opens another hole.
                    fields.Add(look.Candidate.Fields);
                    clean++;
                }
            }
        }

        return offers;
    }

    private static IEnumerable<RepairLook> ByCost(IEnumerable<RepairLook> looks) =>
        looks
            .Where(look => look.IsGone)
            .OrderBy(look => look.Cost?.Share)
            .ThenBy(look => look.Cost?.MeanRise)
            .ThenBy(look => look.Candidate.Edits.Length);

    private List<RepairLook> Pairs(Finding finding, ImmutableArray<RepairLook> looks)
    {
        var singles = looks.Select(look => look.Candidate).ToArray();
        var helpful = looks.Where(look => look.Helps).Select(look => look.Candidate).ToArray();
        var gone = new List<RepairLook>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var pair in PairsOf(helpful, helpful).Concat(PairsOf(helpful, singles)).Concat(PairsOf(singles, singles))
        )
        {
            if (seen.Count >= MostPairs || !MayLook())
            {
                break;
            }

            if (seen.Add(pair.NameInAnyOrder) && proofs.Look(pair, finding) is { IsGone: true } look)
            {
                gone.Add(look);
            }
        }

        return gone;
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

    private ImmutableArray<Repair> Ranked(List<(RepairProof Proof, HonestCost Cost)> offers) =>
        [
            .. offers
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
