using System.Collections.Immutable;
using PromoAudit.Facts.Exposure;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Structure;
using PromoAudit.Facts.Threats;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>Codes that are hit, one by one, and what all of them come to.</summary>
internal sealed record CodeHits
{
    private const string Count = "trigger.code.generated.count";

    public required PricedPromotion Promotion { get; init; }

    /// <summary>What one use gives.</summary>
    public required decimal Benefit { get; init; }

    /// <summary>What it costs the owner.</summary>
    public required decimal Loss { get; init; }

    /// <summary>The order that one use was reckoned with; empty without goods.</summary>
    public required string Goods { get; init; }

    /// <summary>For one that works.</summary>
    public required decimal Tries { get; init; }

    public ImmutableArray<AttackTerm> Terms { get; init; } = [];

    public required AttackScale Scale { get; init; }

    /// <summary>As section 12 of Facts/README.md has it; null where nothing is hit, or a hit brings nothing.</summary>
    public static CodeHits? Of(
        CodeGuessing guessing,
        PricedPromotion promotion,
        PromotionExposure exposure,
        Adversary adversary
    )
    {
        var hits = guessing.Hits;
        var attempts = promotion.Promotion.Trigger?.Attempts is null ? "shop.codes" : "trigger.attempts";
        var field =
            hits == guessing.CodeCount ? Count
            : guessing.TriesInAll is null ? "valid.to"
            : attempts;
        var throttle = guessing.Ring is null ? "threat.guessesPerHour" : attempts;
        return
            Of(promotion, exposure, adversary, hits, field, guessing.Ring is null ? 0m : guessing.Identities)
                is { } found
            ? found with
            {
                Tries = guessing.PerHit,
                Terms =
                [
                    new AttackTerm(Term.Codes, AlphabetsOf(promotion.Promotion), 0m, 0m),
                    new AttackTerm(Term.Throttle, throttle, 0m, 0m),
                ],
            }
            : null;
    }

    /// <summary>Every code that there is, at the first try: what might be where nobody says how they are made.</summary>
    public static CodeHits? OfAll(PricedPromotion promotion, PromotionExposure exposure, Adversary adversary) =>
        (Codes.Count(Codes.Of(promotion.Promotion.Trigger)) ?? exposure.Uses) is { } hits
            ? Of(promotion, exposure, adversary, hits, Count, identities: 0m)
            : null;

    /// <param name="identities">That guess; 0 where nobody counts tries, so that nobody needs one.</param>
    private static CodeHits? Of(
        PricedPromotion promotion,
        PromotionExposure exposure,
        Adversary adversary,
        decimal hits,
        string field,
        decimal identities
    )
    {
        // Where nothing bounds one use, the largest that was reckoned.
        var benefit = exposure.BenefitPerUse ?? exposure.LargestUse.Benefit;
        var loss = Sums.Rounded(adversary.Facts, exposure.LossPerUse ?? exposure.LargestUse.Loss);
        var rounds = exposure.Uses < hits ? exposure.Uses.Value : hits;
        if (rounds == 0m || benefit == 0m)
        {
            return null;
        }

        var cap = rounds < hits && exposure.BindingCap.Length > 0 ? exposure.BindingCap : field;
        var price = identities == 0m ? 0m : adversary.PriceOfIdentity([new PromotionUse(promotion, 1, 0, benefit)]);
        var who = Math.Max(1m, identities);
        var gain = Large.Times(rounds, benefit);
        var lost =
            Sums.Loss(adversary.Facts, hits, exposure.LossPerUse, exposure.LossAtCap)
            ?? Sums.Rounded(adversary.Facts, Large.Times(hits, loss));
        return new CodeHits
        {
            Promotion = promotion,
            Benefit = benefit,
            Loss = loss,
            Goods = exposure.LargestUse.Cart.Lines.Length == 0 ? "" : exposure.LargestUse.Cart.ToString(),
            Tries = 1m,
            Scale = new AttackScale(
                price,
                rounds / who,
                who,
                rounds,
                $"promotions[{promotion.Promotion.Id}].{cap}",
                Sums.Rounded(adversary.Facts, gain / who - price),
                Sums.Rounded(adversary.Facts, lost / who),
                Sums.Rounded(adversary.Facts, gain - Large.Times(who, price)),
                lost
            ),
        };
    }

    /// <summary>Such as <c>digits^6</c>, for each kind of generated codes.</summary>
    private static string AlphabetsOf(Promotion promotion)
    {
        var kinds = new List<string>();
        foreach (var code in Codes.Of(promotion.Trigger))
        {
            if (code.Generated is { Alphabet: { } alphabet, Length: { } length })
            {
                kinds.Add(
                    string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"{PlanWords.Alphabets.WordFor(alphabet)}^{length}"
                    )
                );
            }
        }

        return string.Join(", ", kinds);
    }
}
