namespace PromoAudit.Tests.Facts;

/// <summary>What one more identity costs and takes, reckoned by hand.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("", "account", "¥0.13")]
    [InlineData("buyers: {identifiedBy: [phone]}", "phone", "¥0.13")]
    [InlineData("buyers: {identifiedBy: [account, phone, device]}", "account, phone and device", "¥2.26")]
    [InlineData("buyers: {identifiedBy: [payment, realName]}", "payment and realName", "¥70")]
    [InlineData("buyers: {identifiedBy: none}", "none", "¥0")]
    [InlineData("buyers: {identifiedBy: [receipt]}", "receipt", "¥0")]
    [InlineData("buyers: {accountAge: 30d}", "agedAccount", "¥5")]
    [InlineData("buyers: {identifiedBy: [phone], accountAge: 30d}", "agedAccount and phone", "¥5.13")]
    [InlineData("buyers: {identifiedBy: [phone], who: new, verifiedBy: id-check}", "phone and realName", "¥50.13")]
    [InlineData("buyers: {identifiedBy: [phone], verifiedBy: id-check}", "phone", "¥0.13")]
    [InlineData("buyers: {identifiedBy: [account, phone], guests: allow}", "phone", "¥0.13")]
    [InlineData("buyers: {guests: deny}", "account", "¥0.13")]
    public void The_price_is_that_of_all_that_a_buyer_is_told_by(string buyers, string binding, string price)
    {
        var facts = FactTexts.Facts(Reward(buyers, "benefit: {cashback: 10, paid: claim}"));
        facts.Ask("promotion.identity.binding").ShouldBe(binding);
        facts.Ask("promotion.identity.price").ShouldBe(price);
    }

    [Theory]
    // 10 for a phone number of 0.13
    [InlineData("limits: {perBuyer: 1}", "benefit: {cashback: 10, paid: claim}", "¥10", "¥9.87", "76.9231")]
    [InlineData("limits: {perBuyer: 3}", "benefit: {cashback: 10, paid: claim}", "¥30", "¥29.87", "230.7692")]
    [InlineData("", "benefit: {cashback: 10, paid: claim}", "unlimited", "unlimited", "unlimited")]
    [InlineData(
        "limits: {perBuyer: 9, budget: 40}",
        "benefit: {cashback: 10, paid: claim}",
        "¥40",
        "¥39.87",
        "307.6923"
    )]
    // A draw brings 100 × 1% + 5 × 10% = 1.50 on average
    [InlineData("limits: {perBuyer: 2}", Draw, "¥3", "¥2.87", "23.0769")]
    [InlineData("", "benefit: {prize: [{name: nothing, worth: 0, chance: 100%}], paid: claim}", "¥0", "¥-0.13", "0")]
    public void What_it_takes_is_held_against_what_it_costs(
        string limits,
        string benefit,
        string takes,
        string gain,
        string ratio
    )
    {
        var facts = FactTexts.Facts(Reward("buyers: {identifiedBy: [phone]}", benefit, limits));
        facts.Ask("promotion.identity.benefit").ShouldBe(takes);
        facts.Ask("promotion.identity.gain").ShouldBe(gain.Replace("¥-", "-¥", StringComparison.Ordinal));
        facts.Ask("promotion.identity.ratio").ShouldBe(ratio);
    }

    [Theory]
    // 100,000 identities × 10
    [InlineData("limits: {perBuyer: 1}", "benefit: {cashback: 10, paid: claim}", "¥1,000,000")]
    [InlineData("limits: {perBuyer: 1, total: 500}", "benefit: {cashback: 10, paid: claim}", "¥5,000")]
    [InlineData("limits: {perBuyer: 1, budget: 777}", "benefit: {cashback: 10, paid: claim}", "¥770")]
    [InlineData("", "benefit: {cashback: 10, paid: claim}", "unlimited")]
    // 100,000 draws of 60 × 1% + 5 × 10% = 1.10 at cost
    [InlineData("limits: {perBuyer: 1}", Draw, "¥110,000")]
    public void A_ring_is_stopped_by_the_caps_or_by_its_size(string limits, string benefit, string loss) =>
        FactTexts
            .Ask(Reward("buyers: {identifiedBy: [phone]}", benefit, limits), "promotion.identity.lossAtRing")
            .ShouldBe(loss);

    [Theory]
    [InlineData("buyers: {who: new}", "yes")]
    [InlineData("buyers: {who: staff}", "no")]
    [InlineData("buyers: {who: list, list: dentists}", "no")]
    public void People_on_a_list_are_not_for_sale(string buyers, string answer) =>
        FactTexts
            .Ask(Reward(buyers, "benefit: {cashback: 10, paid: claim}"), "promotion.identity.forSale")
            .ShouldBe(answer);

    [Fact]
    public void A_prize_without_a_chance_leaves_the_benefit_open() =>
        FactTexts
            .Ask(
                Reward("", "benefit: {prize: [{name: car, worth: 100, count: 1}], paid: claim}"),
                "promotion.identity.gain"
            )
            .ShouldStartWith("unknown: promotions[p].benefit.prize");

    private const string Draw =
        "benefit: {prize: [{name: a, worth: 100, cost: 60, chance: 1%}, {name: b, worth: 5, chance: 10%}, {name: c, worth: 0}], paid: claim}";

    private static string Reward(string buyers, string benefit, string limits = "") =>
        $$"""
            promotions:
              - id: p
                scope: none
                trigger: {event: register}
                {{benefit}}
                {{buyers}}
                {{limits}}
            """;
}
