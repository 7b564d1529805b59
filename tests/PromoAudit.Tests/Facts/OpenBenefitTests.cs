using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Tests.Examples;
using PromoAudit.Tests.Plans;
using PromoAudit.Text;

namespace PromoAudit.Tests.Facts;

/// <summary>A benefit that is left blank, or that names no kind, is filled in later: until then nothing is known of the prices.</summary>
public sealed class OpenBenefitTests
{
    private const string Path = "promotions[vip].benefit";

    private static readonly string[] Prices =
    [
        "count(promotion.prices) > 0",
        "promotion.alone.price < 50 CNY",
        "promotion.smallestBasket.paid < 50 CNY",
        "promotion.exposure.benefitPerUse > 0 CNY",
        "any(plan.items, i => i.cheapest.price < 50 CNY)",
    ];

    public static TheoryData<string> Kinds =>
        [
            "amountOff",
            "percentOff",
            "fixedPrice",
            "nthItem",
            "buyGet",
            "bundlePrice",
            "tiers",
            "gift",
            "freeShipping",
            "points",
            "cashback",
            "coupon",
            "referral",
            "groupBuy",
            "bargain",
            "deposit",
            "priceMatch",
            "prize",
            "payWhatYouWant",
            "reprice",
            "allYouCan",
            "balanceTransfer",
        ];

    [Theory, MemberData(nameof(Kinds))]
    public void A_kind_without_its_figure_leaves_prices_unknown(string kind)
    {
        var facts = Facts($"benefit: {{{kind}: }}");
        facts.Ask($"promotion.benefit.kind == {kind}").ShouldBe("yes");
        foreach (var question in Prices)
        {
            Lacking(facts, question).ShouldBe([$"{Path}.{kind}"], question);
        }
    }

    [Theory]
    [InlineData("benefit: {}", Path)]
    [InlineData("benefit: {max: 50}", Path)]
    [InlineData("benefit: {per: order}", Path)]
    [InlineData("benefit: {freeShipping: false}", Path)]
    [InlineData("benefit: {tiers: []}", Path)]
    [InlineData("benefits: [{amountOff: 5}, {max: 50}]", "promotions[vip].benefits[1]")]
    [InlineData("benefits: [{amountOff: 5}, {gift: }]", "promotions[vip].benefits[1].gift")]
    public void So_does_a_benefit_that_names_no_kind(string benefit, string missing)
    {
        foreach (var question in Prices)
        {
            Lacking(Facts(benefit), question).ShouldBe([missing], question);
        }
    }

    [Fact]
    public void Without_goods_what_an_act_gives_is_unknown_too() =>
        Lacking(Facts("benefit: {cashback: }", scope: "{skus: []}"), "promotion.exposure.benefitPerUse > 0 CNY")
            .ShouldBe([$"{Path}.cashback"]);

    [Theory]
    [InlineData("benefit: none", "no")]
    [InlineData("benefit: {amountOff: 10, percentOff: }", "yes")]
    public void What_is_declared_is_known(string benefit, string reduces) =>
        Facts(benefit).Ask("count(promotion.prices) > 0").ShouldBe(reduces);

    [Fact]
    public void A_gift_that_is_declared_and_lacks_its_worth_leaves_prices_known() =>
        Facts("benefit: {gift: {quantity: 1}}").Ask("count(promotion.prices)").ShouldBe("0");

    [Theory]
    [InlineData("benefit: {percentOff: }", "promotions[vip].benefit.percentOff", false)]
    [InlineData("benefit: {max: 50}", "promotions[vip].benefit", true)]
    public void The_audit_says_what_to_fill_in(string benefit, string missing, bool isTold)
    {
        var audit = Audit.Run(
            new SourceText("plan.yaml", Text(benefit, "all")),
            new NoOtherFiles(),
            ExampleAudit.Rules,
            AuditOptions.Default
        );
        audit.Inconclusive.ShouldContain(check => check.RuleId == "price/below-cost");
        audit
            .Inconclusive.First(check => check.RuleId == "price/below-cost")
            .Missing.Select(field => field.Path)
            .ShouldBe([missing]);
        audit.Findings.Any(finding => finding.RuleId == "data/gives-nothing").ShouldBe(isTold);
    }

    private static IEnumerable<string> Lacking(AuditFacts facts, string question) =>
        facts.Evaluate(question).Missing.Fields.Select(field => field.Path);

    private static AuditFacts Facts(string benefit, string scope = "all") =>
        new(PlanText.Load(Text(benefit, scope)).Plan.ShouldNotBeNull(), FactTexts.Plain);

    private static string Text(string benefit, string scope) =>
        $$"""
            {{PlanText.Head}}catalog:
              - {sku: TEE, price: 99, cost: 41}
            promotions:
              - id: vip
                scope: {{scope}}
                threshold: none
                {{benefit}}
            """;
}
