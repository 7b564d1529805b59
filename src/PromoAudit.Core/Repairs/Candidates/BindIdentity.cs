using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>What one more buyer has to bring: a phone, a device, an address, a way to pay, a real name.</summary>
internal static class BindIdentity
{
    private static readonly Identity[][] Steps =
    [
        [Identity.Account, Identity.Phone],
        [Identity.Account, Identity.Phone, Identity.Device],
        [Identity.Account, Identity.Phone, Identity.Address, Identity.Payment],
        [Identity.Account, Identity.Phone, Identity.RealName],
        [Identity.Account, Identity.Phone, Identity.Device, Identity.Address, Identity.Payment, Identity.RealName],
    ];

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var buyers = promotion.Promotion.Buyers;
            foreach (var step in Steps)
            {
                var keys = buyers.IdentifiedBy.Concat(step).Distinct().ToArray();
                if (keys.Length > buyers.IdentifiedBy.Length)
                {
                    var words = keys.Select(PlanWords.Identities.WordFor);
                    yield return Candidate.Of(
                        new FieldEdit(promotion.Key, "buyers.identifiedBy", PlanValue.OfList(words))
                    );
                }
            }

            if (buyers.Guests != Permission.Deny)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "buyers.guests", "deny"));
            }

            if (buyers.AccountAge is null)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "buyers.accountAge", "7d"));
            }

            if (buyers.NewAgainAfterCancel == true)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "buyers.newAgainAfterCancel", "false"));
            }

            if (buyers.VerifiedBy == AudienceProof.SelfDeclared)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "buyers.verifiedBy", "id-check"));
            }
        }
    }
}
