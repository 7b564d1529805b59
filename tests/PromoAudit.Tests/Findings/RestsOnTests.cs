using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Findings;

/// <summary>Which figures of the data a finding names: those that were looked at, and no others.</summary>
public sealed class RestsOnTests
{
    private const string Yuan = "currency: CNY";

    [Fact]
    public void A_finding_names_the_prices_of_the_trade_that_it_used() =>
        Audit("promotion.identity.price < 1 CNY", Yuan)
            .ShouldBe(["threat.phone ¥0.13 verified", "threat.email $0.01 unverified", "rate.USD 7.12 CNY unverified"]);

    [Fact]
    public void What_a_decided_condition_never_looked_at_is_left_out() =>
        Audit("promotion.isLive or promotion.identity.price < 1 CNY", Yuan).ShouldBeEmpty();

    [Fact]
    public void A_legal_figure_is_named_with_its_article()
    {
        var finding = Find("50000 CNY <= law.prizeCeiling and promotion.isLive", Yuan);
        finding
            .RestsOn.ShouldHaveSingleItem()
            .Source.ShouldStartWith("《规范促销行为暂行规定》第十七条 (2020-12-01); ");
    }

    [Fact]
    public void A_figure_in_another_currency_than_the_plan_rests_on_the_rate() =>
        Audit("10 CNY > 1 CNY and promotion.isLive", "currency: EUR").ShouldBe(["rate.EUR 8.3 CNY unverified"]);

    [Fact]
    public void A_rate_that_the_plan_declares_is_its_own_affair() =>
        Audit("10 CNY > 1 CNY and promotion.isLive", "currency: EUR\nexchangeRates: {CNY: 0.12}").ShouldBeEmpty();

    [Theory]
    [InlineData("profile.guestsEscapeLimits", "profile.guests escape-limits verified")]
    [InlineData("promotion.effectiveLayer == 'shop'", "profile.benefits.shop shop verified")]
    public void How_the_platform_behaves_is_named_where_it_mattered(string condition, string basis) =>
        Audit($"{condition} and promotion.isLive", Yuan).ShouldContain(basis);

    [Fact]
    public void What_the_message_and_the_severity_say_counts_too() =>
        Audit(
                "promotion.isLive",
                Yuan,
                "severity: {critical: threat.device > 1 CNY, otherwise: high}",
                "{law.foodMinimum}"
            )
            .ShouldBe(["threat.device ¥2 unverified", "law.foodMinimum ¥1,000 verified"]);

    private static string[] Audit(
        string condition,
        string head,
        string severity = "severity: high",
        string says = "{promotion.id}"
    ) =>
        [
            .. Find(condition, head, severity, says)
                .RestsOn.Select(basis =>
                    $"{basis.Name} {basis.Shown.English} {(basis.Verified ? "verified" : "unverified")}"
                ),
        ];

    private static Finding Find(
        string condition,
        string head,
        string severity = "severity: high",
        string says = "{promotion.id}"
    )
    {
        var rule = $$$"""
            id: limits/rests
            since: 1.0.0
            classes: [C05]
            {{{severity}}}
            confidence: firm
            for: promotion
            when: {{{condition}}}
            at: promotion
            title: {en: Something, zh: 某事}
            message: {en: "{{{says}}}", zh: "{{{says}}}"}
            why: {en: Because., zh: 因为。}
            do: {en: Mend it., zh: 请改。}
            examples:
              - {fires: true, plan: {plan: a}}
              - {fires: false, plan: {plan: b}}
            """;
        var diagnostics = new Diagnostics();
        var rules = RuleSet.Load(new RuleFolder().With("limits/rests.yaml", rule), diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        var plan = $$"""
            promoaudit: 1
            plan: test
            {{head}}
            timezone: Asia/Shanghai
            promotions:
              - id: p
                scope: all
                benefit: {amountOff: 5}
                buyers: {identifiedBy: [phone, email]}
            """;
        return PromoAudit
            .Audit.Run(new SourceText("plan.yaml", plan), new NoFiles(), rules.ShouldNotBeNull(), AuditOptions.Default)
            .Findings.ShouldHaveSingleItem();
    }

    private sealed class NoFiles : IFileSource
    {
        public FileReading Read(string path) =>
            new(null, new LocalizedText("There is no such file.", "没有这个文件。"));
    }
}
