using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>What customers are told becomes what the fields enforce; the text itself is never touched.</summary>
internal static class DoWhatIsTold
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            if (promotion.Promotion.Terms is not { } terms)
            {
                continue;
            }

            var stated = Stated(promotion, terms).ToImmutableArray();
            var missing = Missing(repair, promotion).ToImmutableArray();
            foreach (var edit in stated.AddRange(missing))
            {
                yield return Candidate.Of(edit);
            }

            if (stated.Length > 1)
            {
                yield return new Candidate(stated);
            }

            if (missing.Length > 1)
            {
                yield return new Candidate(missing);
            }
        }
    }

    /// <summary>Figures of the text that the fields have otherwise.</summary>
    private static IEnumerable<FieldEdit> Stated(PromotionSubject promotion, Terms terms)
    {
        if (terms.States is not { } told)
        {
            yield break;
        }

        var (said, limits) = (promotion.Promotion, told.Limits ?? Limits.Undeclared);
        if (told.Threshold.Value?.Spend is { } spend && said.Threshold.Value?.Spend != spend)
        {
            yield return new FieldEdit(promotion.Key, "threshold.spend", PlanValue.Of(spend));
        }

        foreach (var (benefit, path) in RepairCase.BenefitsOf(said).Take(1))
        {
            if (told.Benefit?.AmountOff is { IsRange: false } amount && benefit.AmountOff != amount)
            {
                yield return new FieldEdit(promotion.Key, $"{path}.amountOff", PlanValue.Of(amount.Lowest));
            }

            if (told.Benefit?.PercentOff is { } share && benefit.PercentOff != share)
            {
                yield return new FieldEdit(promotion.Key, $"{path}.percentOff", PlanValue.OfShare(share.Fraction));
            }
        }

        (string Field, Limit<long> Told, Limit<long> Set)[] caps =
        [
            ("limits.total", limits.Total, said.Limits.Total),
            ("limits.perBuyer", limits.PerBuyer, said.Limits.PerBuyer),
            ("limits.quantityPerBuyer", limits.QuantityPerBuyer, said.Limits.QuantityPerBuyer),
        ];
        foreach (var (field, cap, set) in caps)
        {
            if (cap.Figure is { } figure && set.Figure != figure)
            {
                yield return new FieldEdit(promotion.Key, field, PlanValue.Of(figure));
            }
        }
    }

    private static IEnumerable<FieldEdit> Missing(RepairCase repair, PromotionSubject promotion)
    {
        var words = Restrictions.ToldNotEnforced(promotion);
        foreach (var word in words)
        {
            if (word == "buyers" && words.Contains("newBuyersOnly", StringComparer.Ordinal))
            {
                // Whoever is new is not everyone.
                continue;
            }

            if (
                PlanWords.Restrictions.TryFind(word, out var known)
                && Edit(repair, promotion, known.Meaning) is var (field, value)
            )
            {
                yield return new FieldEdit(promotion.Key, field, value);
            }
        }
    }

    private static (string Field, string Value)? Edit(RepairCase repair, PromotionSubject promotion, Restriction word)
    {
        var said = promotion.Promotion;
        return word switch
        {
            Restriction.Buyers => ("buyers.who", LimitTheAudience.ToldOf(said)),
            Restriction.NewBuyersOnly => ("buyers.who", "new"),
            Restriction.Identity => (
                "buyers.identifiedBy",
                PlanValue.OfList(
                    said.Buyers.IdentifiedBy.Append(Identity.RealName).Select(PlanWords.Identities.WordFor)
                )
            ),
            Restriction.Period => EndInTime.EndOf(said, repair.Plan) is { } end ? ("valid.to", end) : null,
            Restriction.ClaimPeriod => EndInTime.ClaimEndOf(said) is { } end ? ("claim.to", end) : null,
            Restriction.Threshold => repair.WorthOfUse(promotion) is > 0 and var worth
                ? ("threshold.spend", PlanValue.Of(2 * worth))
                : null,
            Restriction.Total => ("limits.total", PlanValue.Of(RepairCase.UsesOf(said))),
            Restriction.TotalQuantity => ("limits.totalQuantity", PlanValue.Of(RepairCase.UsesOf(said))),
            Restriction.PerBuyer => ("limits.perBuyer", "1"),
            Restriction.QuantityPerBuyer => ("limits.quantityPerBuyer", "1"),
            Restriction.PerBuyerPerDay => ("limits.perBuyerPerDay", "1"),
            Restriction.PerOrder => ("limits.perOrder", "1"),
            Restriction.QuantityPerOrder => ("limits.quantityPerOrder", "1"),
            Restriction.PerCode or Restriction.NotPublic => ("limits.perCode", "1"),
            Restriction.PerReferrer => ("limits.perReferrer", "10"),
            Restriction.NotCombinable => ("stacking.exclusive", "true"),
            Restriction.NotTransferable => ("claim.transferable", "false"),
            Restriction.ClawBack => RewardTiming.IsDeferred(said.Benefits.FirstOrDefault() ?? new Benefit())
                ? ("onRefund.reward", "claw-back")
                : ("onRefund.requalify", "true"),
            _ => null,
        };
    }
}
