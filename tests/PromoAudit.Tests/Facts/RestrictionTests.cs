namespace PromoAudit.Tests.Facts;

/// <summary>Every word that customers are told has a field that enforces it; every enforced restriction must be told.</summary>
public sealed class RestrictionTests
{
    [Theory]
    [InlineData("buyers", "buyers: {who: members}")]
    [InlineData("newBuyersOnly", "buyers: {who: [new, members]}")]
    [InlineData("identity", "buyers: {identifiedBy: [account, realName]}")]
    [InlineData("period", "valid: {to: 2026-11-12T00:00}")]
    [InlineData("period", "valid: {afterClaim: 7d}")]
    [InlineData("claimPeriod", "claim: {to: 2026-11-12T00:00}")]
    [InlineData("scope", "scope: {skus: [TEE]}")]
    [InlineData("threshold", "threshold: {spend: 300}")]
    [InlineData("total", "limits: {total: 5}")]
    [InlineData("total", "claim: {total: 5}")]
    [InlineData("totalQuantity", "limits: {totalQuantity: 5}")]
    [InlineData("perDay", "limits: {perDay: 5}")]
    [InlineData("perBuyer", "limits: {perBuyer: 1}")]
    [InlineData("perBuyer", "claim: {perBuyer: 1}")]
    [InlineData("quantityPerBuyer", "limits: {quantityPerBuyer: 5}")]
    [InlineData("perBuyerPerDay", "limits: {perBuyerPerDay: 5}")]
    [InlineData("perOrder", "limits: {perOrder: 2}")]
    [InlineData("quantityPerOrder", "limits: {quantityPerOrder: 5}")]
    [InlineData("perCode", "limits: {perCode: 5}")]
    [InlineData("perReferrer", "limits: {perReferrer: 5}")]
    [InlineData("max", "benefit: {percentOff: 20%, max: 50}")]
    [InlineData("notCombinable", "stacking: {exclusive: true}")]
    [InlineData("notTransferable", "claim: {transferable: false}")]
    [InlineData("notPublic", "limits: {perCode: 5}")]
    [InlineData("clawBack", "onRefund: {requalify: true}")]
    [InlineData("clawBack", "onRefund: {reward: claw-back}")]
    [InlineData("clawBack", "onRefund: {gift: return-or-charge}")]
    public void A_word_is_enforced_by_its_field(string word, string field)
    {
        Told(word, "name: nothing enforces it").ShouldBe(word);
        Told(word, field).ShouldBe("none");
    }

    [Theory]
    [InlineData("limits: {total: 5}", "total")]
    [InlineData("limits: {perOrder: 1}", "none")]
    [InlineData("limits: {perOrder: 2}", "perOrder")]
    [InlineData("limits: {budget: 5000, perShop: 3}", "none")]
    [InlineData("buyers: {identifiedBy: [realName]}", "none")]
    [InlineData("buyers: {who: new}", "newBuyersOnly")]
    [InlineData("limits: {perCode: 3}", "perCode")]
    [InlineData("scope: none", "none")]
    [InlineData("stacking: {exclusive: true}", "notCombinable")]
    [InlineData("onRefund: {requalify: true}", "none")]
    [InlineData("onRefund: {requalify: true}\n    threshold: {spend: 300}", "threshold and clawBack")]
    [InlineData("onRefund: {reward: claw-back}\n    benefit: {cashback: 5}", "clawBack")]
    [InlineData("onRefund: {gift: return-or-charge}\n    benefit: {gift: {sku: CAP}}", "clawBack")]
    public void What_is_enforced_must_be_told(string field, string words) =>
        Ask($"{field}\n    terms: {{text: 略, restricts: none}}", "promotion.enforcedNotTold").ShouldBe(words);

    [Theory]
    [InlineData("buyers: {who: new}", "buyers")]
    [InlineData("limits: {perCode: 3}", "notPublic")]
    public void Another_word_may_say_the_same(string field, string word) =>
        Ask($"{field}\n    terms: {{restricts: [{word}]}}", "promotion.enforcedNotTold").ShouldBe("none");

    [Fact]
    public void A_limit_per_buyer_needs_something_to_tell_buyers_by()
    {
        Told("perBuyer", "limits: {perBuyer: 1}\n    buyers: {identifiedBy: none}").ShouldBe("perBuyer");
        Told("perBuyer", "limits: {perBuyer: 1}\n    buyers: {identifiedBy: [phone]}").ShouldBe("none");
    }

    [Fact]
    public void The_shop_and_the_article_can_limit_units_too()
    {
        const string promotion = "promotions:\n  - {id: p, scope: all, terms: {restricts: [quantityPerOrder]}}\n";
        const string item = "catalog: [{sku: TEE, price: 99, limits: {quantityPerOrder: 2}}]\n";
        FactTexts.Ask(item + promotion, "promotion.toldNotEnforced").ShouldBe("none");
        FactTexts
            .Ask("shop: {limits: {quantityPerOrder: 9}}\n" + promotion, "promotion.toldNotEnforced")
            .ShouldBe("none");
    }

    [Fact]
    public void Terms_that_nobody_wrote_are_unknown()
    {
        Ask("scope: all", "promotion.toldNotEnforced").ShouldStartWith("unknown: promotions[p].terms.restricts");
        Ask("terms: {text: 略}", "promotion.enforcedNotTold").ShouldStartWith("unknown: promotions[p].terms.restricts");
    }

    private static string Told(string word, string field) =>
        Ask($"{field}\n    terms: {{restricts: [{word}]}}", "promotion.toldNotEnforced");

    private static string Ask(string fields, string question) =>
        FactTexts.Ask(
            $"catalog: [{{sku: TEE, price: 99}}, {{sku: CAP, price: 9}}]\npromotions:\n  - id: p\n    {fields}\n",
            question
        );
}
