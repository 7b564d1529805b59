using PromoAudit.Facts.Attacks;

namespace PromoAudit.Tests.Facts.Attacks;

/// <summary>Codes that nobody gave out, reckoned by hand as the fact of guessing is.</summary>
public sealed class GuessCodesTests
{
    private const string Shop = """
        catalog: [{sku: A, price: 100, cost: 60, resale: 40}]
        shop: {delivery: digital, shipping: none, returns: {window: 0d}}

        """;

    [Fact]
    public void A_script_hits_every_code()
    {
        // 10^4 ÷ 100 = 100 tries a hit, 36,000 tries an hour, and 20 off each.
        var attack = AttackTexts.Best(Plan("count: 100, length: 4, alphabet: digits", "perBuyer: 1"), Aim.Code);
        attack.Move.ShouldBe("guess-codes");
        attack.GainPerRound.ShouldBe(20m);
        attack.LossPerRound.ShouldBe(20m);
        attack.Steps[0].Count.ShouldBe(100m);
        attack.Steps[0].Terms.Select(term => term.Of).ShouldBe(["digits^4", "threat.guessesPerHour"]);
        attack.Scale.Rounds.ShouldBe(100m);
        attack.Scale.LossAtCap.ShouldBe(2_000m);
        attack.Scale.GainAtCap.ShouldBe(2_000m);
        attack.Scale.BindingCap.ShouldBe("promotions[code].trigger.code.generated.count");
    }

    [Fact]
    public void A_limit_on_tries_makes_identities_of_them()
    {
        // 1,000 identities × 3 in 24 h: 6,000 tries in two days, 60 hits, 1,200; the identities cost 1,000 × 0.13.
        var attack = AttackTexts.Best(
            Plan("count: 100, length: 4, alphabet: digits", "perBuyer: 1", "attempts: {max: 3, within: 24h}"),
            Aim.Code
        );
        attack.Scale.Rounds.ShouldBe(60m);
        attack.Scale.Identities.ShouldBe(1_000m);
        attack.Scale.IdentityPrice.ShouldBe(0.13m);
        attack.Scale.LossAtCap.ShouldBe(1_200m);
        attack.Scale.GainAtCap.ShouldBe(1_070m);
        attack.Scale.GainPerIdentity.ShouldBe(1.07m);
        attack.Scale.BindingCap.ShouldBe("promotions[code].valid.to");
        attack.Steps[0].Terms[1].Of.ShouldBe("trigger.attempts");
    }

    [Fact]
    public void What_all_hits_cost_is_what_the_fact_says()
    {
        var plan = Plan("count: 100, length: 4, alphabet: digits", "budget: 500");
        AttackTexts.Best(plan, Aim.Code).Scale.LossAtCap.ShouldBe(500m);
        FactTexts.Ask(plan, "promotion.guessing.loss").ShouldBe("¥500");
    }

    [Fact]
    public void Codes_too_long_to_guess_do_not_pay() =>
        AttackTexts
            .Result(
                Plan("count: 100, length: 12, alphabet: base32", "perBuyer: 1", "attempts: {max: 3, within: 24h}"),
                Aim.Code
            )
            .Best.ShouldBeNull();

    [Fact]
    public void What_is_not_said_of_the_codes_is_named()
    {
        // At worst all 100 codes are known.
        var result = AttackTexts.Result(Plan("count: 100, length: 4", "perBuyer: 1"), Aim.Code);
        result.Best.ShouldBeNull();
        result.Possible.ShouldNotBeNull().Scale.LossAtCap.ShouldBe(2_000m);
        result
            .Missing.Fields.Select(field => field.Path)
            .ShouldBe(["promotions[code].trigger.code.generated.alphabet"]);
    }

    private static string Plan(string generated, string limits, string attempts = "kind: code") =>
        Shop
        + $$"""
            promotions:
              - id: code
                scope: all
                threshold: none
                trigger: { code: { generated: { {{generated}} } }, {{attempts}} }
                valid: {from: 2025-05-01T00:00, to: 2025-05-03T00:00}
                benefit: {amountOff: 20}
                limits: { {{limits}} }
                onRefund: {requalify: true, proration: paid-share}
            """;
}
