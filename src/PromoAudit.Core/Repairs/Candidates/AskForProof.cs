using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>What has to be shown before money of others is paid out.</summary>
internal static class AskForProof
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var said = promotion.Promotion;
            if (said is { Funding: null, Commission: null, Settlement: null })
            {
                continue;
            }

            var unrelated = new FieldEdit(promotion.Key, "settlement.linkedParties", "reject");
            var proof = new FieldEdit(promotion.Key, "settlement.proof", ProofOf(said));
            yield return Candidate.Of(unrelated);
            yield return Candidate.Of(proof);
            yield return Candidate.Of(proof, unrelated);
            if (said.Settlement?.PriceSetBy is Decider.Seller or Decider.Buyer)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "settlement.priceSetBy", "platform"));
            }
        }
    }

    private static string ProofOf(Promotion promotion) =>
        promotion.Trigger?.Event == TriggerEvent.TradeIn
            ? "[invoice, serial, old-serial]"
            : "[receipt, serial, weight]";
}
