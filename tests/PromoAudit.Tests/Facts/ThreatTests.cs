using PromoAudit.Facts;

namespace PromoAudit.Tests.Facts;

/// <summary>Resale, guessing, detection and self-dealing, reckoned by hand.</summary>
public sealed class ThreatTests
{
    [Theory]
    [InlineData("price: 100, resale: 83", "¥83")]
    [InlineData("price: 100, liquidity: cash", "¥95")]
    [InlineData("price: 90, liquidity: cash, faceValue: 100", "¥95")]
    [InlineData("price: 99.99, liquidity: high", "¥89.99")]
    [InlineData("price: 33.33, liquidity: normal", "¥16.67")]
    [InlineData("price: 100, liquidity: low, faceValue: 500", "¥10")]
    public void A_reseller_gets_what_is_said_or_a_share_of_the_price(string item, string resale) =>
        FactTexts
            .Ask($"catalog: [{{sku: A, {item}}}]\n{Off(5)}", "item.resaleValue", SubjectKind.Item)
            .ShouldBe(resale);

    [Fact]
    public void Without_resale_and_liquidity_nobody_knows() =>
        FactTexts
            .Ask($"catalog: [{{sku: A, price: 100}}]\n{Off(5)}", "item.resaleValue", SubjectKind.Item)
            .ShouldStartWith("unknown: catalog[A].resale");

    [Theory]
    // 100 − 20 = 80 for what resells at 95, and 50 − 20 = 30 for 45
    [InlineData(
        "{sku: A, price: 100, liquidity: cash}, {sku: B, price: 50, liquidity: high}",
        "A",
        "¥80",
        "¥95",
        "¥15"
    )]
    [InlineData("{sku: A, price: 100, liquidity: low}, {sku: B, price: 50, liquidity: high}", "B", "¥30", "¥45", "¥15")]
    // 80 against 10: the least bad one
    [InlineData("{sku: A, price: 100, liquidity: low}", "A", "¥80", "¥10", "-¥70")]
    // one that is not known does not hide a gain
    [InlineData("{sku: A, price: 100}, {sku: B, price: 50, resale: 40}", "B", "¥30", "¥40", "¥10")]
    public void The_article_that_leaves_a_reseller_most(
        string catalog,
        string item,
        string price,
        string resale,
        string gain
    )
    {
        var facts = FactTexts.Facts($"catalog: [{catalog}]\n{Off(20)}");
        facts.Ask("promotion.cashOut.item.sku").ShouldBe(item);
        facts.Ask("promotion.cashOut.price").ShouldBe(price);
        facts.Ask("promotion.cashOut.resale").ShouldBe(resale);
        facts.Ask("promotion.cashOut.gain").ShouldBe(gain);
    }

    [Fact]
    public void An_unknown_resale_leaves_it_open_where_nothing_else_gains() =>
        FactTexts
            .Ask(
                $"catalog: [{{sku: A, price: 100}}, {{sku: B, price: 50, resale: 10}}]\n{Off(20)}",
                "promotion.cashOut.gain"
            )
            .ShouldStartWith("unknown: catalog[A].resale");

    [Theory]
    // 10^4 ÷ 100 = 100 tries a hit; a script tries 36,000 in an hour: 10 s; all 100 codes are hit
    [InlineData("", "100", "1", "36,000", "10 seconds", "100", "¥0", "¥20", "¥2,000")]
    // 1,000 identities × 3 in 24 h = 125 an hour: 48 min; in 2 days 6,000 tries: 60 hits for 1,000 × 0.13 ÷ 60 = 2.17
    [InlineData(
        "attempts: {max: 3, within: 24h}",
        "100",
        "1,000",
        "125",
        "48 minutes",
        "60",
        "¥2.17",
        "¥17.83",
        "¥1,200"
    )]
    // 1,000 × 2 tries in all: 20 hits for 130 ÷ 20 = 6.50
    [InlineData("attempts: {max: 2}", "100", "1,000", "36,000", "10 seconds", "20", "¥6.50", "¥13.50", "¥400")]
    [InlineData("attempts: {max: 0, within: 24h}", "100", "1,000", "0", "unlimited", "0", "unlimited", "none", "¥0")]
    public void Codes_are_hit_as_fast_as_the_throttle_lets_them(
        string attempts,
        string perHit,
        string identities,
        string tries,
        string time,
        string hits,
        string price,
        string gain,
        string loss
    )
    {
        var facts = FactTexts.Facts(
            $$$"""
            catalog: [{sku: A, price: 100}]
            promotions:
              - id: p
                scope: all
                threshold: none
                benefit: {amountOff: 20}
                valid: {from: 2026-11-01T00:00, to: 2026-11-03T00:00}
                trigger: {code: {generated: {count: 100, length: 4, alphabet: digits}}, {{{attempts}}}}
            """.Replace("}, }", "}}", StringComparison.Ordinal)
        );
        facts.Ask("promotion.guessing.perHit").ShouldBe(perHit);
        facts.Ask("promotion.guessing.identities").ShouldBe(identities);
        facts.Ask("promotion.guessing.triesPerHour").ShouldBe(tries);
        facts.Ask("promotion.guessing.timeToHit").ShouldBe(time);
        facts.Ask("promotion.guessing.hits").ShouldBe(hits);
        facts.Ask("promotion.guessing.price").ShouldBe(price);
        facts.Ask("promotion.guessing.gain").ShouldBe(gain);
        facts.Ask("promotion.guessing.loss").ShouldBe(loss);
    }

    [Fact]
    public void Without_generated_codes_there_is_nothing_to_guess() =>
        FactTexts.Ask(Off(5), "promotion.guessing").ShouldBe("none");

    [Theory]
    // 66,667 an hour
    [InlineData("monitored: always, detectWithin: 30min", "", "0 seconds", "30 minutes", "33,333", "¥666,660")]
    [InlineData("detectWithin: 30min", "", "0 seconds", "30 minutes", "33,333", "¥666,660")]
    [InlineData(
        "monitored: '09:00-23:00', detectWithin: 30min",
        "",
        "10 hours",
        "10 hours 30 minutes",
        "700,003",
        "¥14,000,060"
    )]
    [InlineData(
        "monitored: '09:00-12:00,13:00-23:00', detectWithin: 0h",
        "",
        "10 hours",
        "10 hours",
        "666,670",
        "¥13,333,400"
    )]
    [InlineData("monitored: '22:00-06:00', detectWithin: 0h", "", "16 hours", "16 hours", "1,066,672", "¥21,333,440")]
    [InlineData(
        "monitored: '09:00-23:00', detectWithin: 1h",
        "valid: {daily: ['20:00-01:00']}",
        "2 hours",
        "3 hours",
        "200,001",
        "¥4,000,020"
    )]
    [InlineData(
        "monitored: '09:00-23:00', detectWithin: 1h",
        "valid: {daily: ['10:00-12:00']}",
        "0 seconds",
        "1 hour",
        "66,667",
        "¥1,333,340"
    )]
    [InlineData(
        "monitored: always, detectWithin: 30min",
        "limits: {total: 500}",
        "0 seconds",
        "30 minutes",
        "500",
        "¥10,000"
    )]
    [InlineData(
        "monitored: always, detectWithin: 30min",
        "limits: {perDay: 70}",
        "0 seconds",
        "30 minutes",
        "70",
        "¥1,400"
    )]
    [InlineData(
        "monitored: always, detectWithin: 30min",
        "limits: {budget: 900}",
        "0 seconds",
        "30 minutes",
        "45",
        "¥900"
    )]
    public void So_much_is_lost_before_somebody_notices(
        string operations,
        string more,
        string unwatched,
        string within,
        string uses,
        string loss
    )
    {
        var facts = FactTexts.Facts(
            $$$"""
            catalog: [{sku: A, price: 100}]
            shop: {operations: { {{{operations}}} }}
            promotions:
              - id: p
                scope: all
                threshold: none
                benefit: {amountOff: 20}
                {{{more}}}
            """
        );
        facts.Ask("promotion.detection.unwatched").ShouldBe(unwatched);
        facts.Ask("promotion.detection.within").ShouldBe(within);
        facts.Ask("promotion.detection.uses").ShouldBe(uses);
        facts.Ask("promotion.detection.loss").ShouldBe(loss);
    }

    [Fact]
    public void Who_does_not_say_how_soon_an_incident_is_noticed_leaves_it_open() =>
        FactTexts.Ask(Off(5), "promotion.detection.loss").ShouldStartWith("unknown: shop.operations.detectWithin");

    [Theory]
    // 30 off 200: paid 170; a number 0.30, an account 0.13, 1% of 170 = 1.70
    [InlineData("", "", "¥30", "¥0", "¥2.13", "¥27.87")]
    // 5.6% of 170 = 9.52
    [InlineData("fees: {platform: 5%, payment: 0.6%}", "", "¥30", "¥9.52", "¥2.13", "¥18.35")]
    [InlineData("fees: {platform: 5%, perPayment: 1}", "", "¥30", "¥9.50", "¥2.13", "¥18.37")]
    // a real parcel 5.80
    [InlineData("", "settlement: {proof: [serial]}", "¥30", "¥0", "¥7.63", "¥22.37")]
    [InlineData("delivery: digital", "", "¥30", "¥0", "¥1.83", "¥28.17")]
    [InlineData("", "buyers: {identifiedBy: [realName]}", "¥30", "¥0", "¥52", "-¥22")]
    public void A_faked_order_brings_the_money_of_others_less_what_it_costs(
        string shop,
        string more,
        string subsidy,
        string commission,
        string staging,
        string margin
    )
    {
        var facts = FactTexts.Facts(
            $$$"""
            owner: platform
            catalog: [{sku: A, price: 200}]
            shop: { {{{shop}}} }
            promotions:
              - id: p
                scope: all
                threshold: none
                funding: {platform: 100%}
                benefit: {amountOff: 30}
                {{{more}}}
            """.Replace("shop: {  }", "", StringComparison.Ordinal)
        );
        facts.Ask("promotion.selfDealing.subsidy").ShouldBe(subsidy);
        facts.Ask("promotion.selfDealing.commission").ShouldBe(commission);
        facts.Ask("promotion.selfDealing.staging").ShouldBe(staging);
        facts.Ask("promotion.selfDealing.margin").ShouldBe(margin);
    }

    [Fact]
    public void Nobody_deals_with_himself_for_his_own_money() =>
        FactTexts.Ask(Off(5), "promotion.selfDealing").ShouldBe("none");

    private static string Off(int amount) =>
        $"promotions: [{{id: p, scope: all, threshold: none, benefit: {{amountOff: {amount}}}}}]";
}
