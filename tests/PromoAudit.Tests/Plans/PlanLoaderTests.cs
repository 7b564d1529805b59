using PromoAudit.Plans;

namespace PromoAudit.Tests.Plans;

public sealed class PlanLoaderTests
{
    [Fact]
    public void Everything_the_vocabulary_can_say_is_read_without_a_complaint()
    {
        var plan = PlanText.Sound(EverythingPlan.Text);
        plan.Promotions.Length.ShouldBe(31);
        plan.Promotions.Select(promotion => promotion.Benefits.FirstOrDefault()?.Kind ?? BenefitKind.Nothing)
            .Distinct()
            .Count()
            .ShouldBe(Enum.GetValues<BenefitKind>().Length, "every kind of benefit occurs");
    }

    [Fact]
    public void An_everyday_discount_is_a_dozen_lines_over_a_shared_shop_file()
    {
        var plan = PlanText.Sound(
            """
            promoaudit: 1
            plan: weekend
            include: shop.yaml
            promotions:
              - id: full-200-off-20
                name: 满200减20
                valid: {from: 2026-11-07, through: 2026-11-08}
                scope: all
                threshold: {spend: 200}
                benefit: {amountOff: 20}
                limits: {total: 500, budget: 10000, perBuyer: 1}
            """,
            (
                "shop.yaml",
                """
                currency: CNY
                timezone: Asia/Shanghai
                profile: taobao
                catalog: [{sku: TEE, price: 99, cost: 41}]
                shop: {returns: {window: 7d, cost: 8}}
                """
            )
        );
        plan.Currency.ShouldBe("CNY");
        plan.Profile.ShouldBe("taobao");
        plan.Catalog.Single().Source.Place.ShouldNotBeNull().File.Path.ShouldBe("shop.yaml");
        plan.Promotions[0].Valid.To.Value.ShouldBe(new DateTimeOffset(2026, 11, 9, 0, 0, 0, TimeSpan.FromHours(8)));
    }

    [Fact]
    public void What_the_plan_says_wins_over_what_it_includes_field_by_field()
    {
        var plan = PlanText.Sound(
            PlanText.Head + "include: [base.yaml, more.yaml]\nshop: {returns: {window: 14d}, delivery: digital}\n",
            (
                "base.yaml",
                "shop: {returns: {window: 7d, cost: 8}, fees: {platform: 5%}}\ncatalog: [{sku: A, price: 1}]"
            ),
            ("more.yaml", "shop: {fees: {platform: 6%}}\ncatalog: [{sku: B, price: 2}]")
        );
        plan.Shop.Returns.ShouldNotBeNull().Window.ShouldBe(TimeSpan.FromDays(14));
        plan.Shop.Returns.ShouldNotBeNull().Cost.ShouldBe(8m);
        plan.Shop.Fees.ShouldNotBeNull().Platform.ShouldBe(new Percent(0.06m));
        plan.Catalog.Select(item => item.Sku).ShouldBe(["A", "B"]);
    }

    [Fact]
    public void A_catalogue_may_come_from_a_spreadsheet()
    {
        var plan = PlanText.Sound(
            PlanText.Head + "catalog: {file: data/items.csv}\n",
            (
                "data/items.csv",
                "\uFEFFsku,name,price,cost,category,lowest.days30\r\nTEE,\"纯棉T恤, 白\",99,41,apparel;summer,89\r\nCAP,,39.9,,apparel,\r\n".TrimStart(
                    '\uFEFF'
                )
            )
        );
        plan.Catalog.Length.ShouldBe(2);
        plan.Catalog[0].Name.ShouldBe("纯棉T恤, 白");
        plan.Catalog[0].Categories.ShouldBe(["apparel", "summer"]);
        plan.Catalog[0].Lowest.ShouldNotBeNull().Days30.ShouldBe(89m);
        plan.Catalog[1].Cost.ShouldBeNull();
        plan.Catalog[1].Source.PlaceOf("price").ShouldNotBeNull().ToString().ShouldBe("data/items.csv:3:6");
    }

    [Fact]
    public void A_wrong_cell_is_shown_in_the_spreadsheet_itself() =>
        PlanText
            .Complaints(PlanText.Head + "catalog: {file: items.csv}\n", files: ("items.csv", "sku,price\nTEE,￥99\n"))
            .ShouldBe(
                """
                error[PA103]: "price" takes an amount of money.
                 --> items.csv:2:5
                  |
                2 | TEE,￥99
                  |     ^^^^
                  = help: Write it like price: 99.

                """
            );

    [Theory]
    [InlineData("total: 3", LimitState.Figure)]
    [InlineData("total: {unlimited: \"cleared by finance, see note\"}", LimitState.Unlimited)]
    [InlineData("perBuyer: 1", LimitState.Undeclared)]
    public void A_limit_has_three_states(string line, LimitState state) =>
        PlanText
            .Sound(PlanText.Head + "promotions:\n  - {id: p, scope: all, limits: {" + line + "}}\n")
            .Promotions[0]
            .Limits.Total.State.ShouldBe(state);

    [Fact]
    public void None_is_a_declaration_and_absence_is_not()
    {
        var plan = PlanText.Sound(PlanText.Head + "promotions:\n  - {id: a, threshold: none}\n  - {id: b}\n");
        plan.Promotions[0].Threshold.IsNone.ShouldBeTrue();
        plan.Promotions[1].Threshold.IsUnsaid.ShouldBeTrue();
    }

    [Theory]
    [InlineData("20%", "0.2")]
    [InlineData("8折", "0.2")]
    [InlineData("9.5折", "0.05")]
    [InlineData("85折", "0.15")]
    [InlineData("0折", "1")]
    public void A_reduction_is_written_as_a_percentage_or_in_zhe(string written, string fraction) =>
        PlanText
            .Sound(PlanText.Head + "promotions:\n  - {id: p, benefit: {percentOff: " + written + "}}\n")
            .Promotions[0]
            .Benefits[0]
            .PercentOff.ShouldNotBeNull()
            .Fraction.ShouldBe(decimal.Parse(fraction, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Money_may_carry_its_own_currency_when_the_plan_declares_the_rate() =>
        PlanText
            .Sound(PlanText.Head + "exchangeRates: {USD: 7.12}\ncatalog: [{sku: A, price: 9.99 USD}]\n")
            .Catalog[0]
            .Price.ShouldBe(Amount.Exactly(71.13m));

    [Fact]
    public void Two_plans_that_say_the_same_are_equal_wherever_it_stands()
    {
        var text = PlanText.Head + "shop: {returns: {window: 7d}}\n";
        PlanText.Sound(text).Shop.ShouldBe(PlanText.Sound("# moved\n" + text).Shop);
        PlanText.Sound(text).Shop.ShouldNotBe(PlanText.Sound(text.Replace("7d", "8d", StringComparison.Ordinal)).Shop);
    }
}
