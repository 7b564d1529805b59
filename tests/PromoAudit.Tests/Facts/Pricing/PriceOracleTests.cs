using PromoAudit.Facts.Pricing;

namespace PromoAudit.Tests.Facts.Pricing;

/// <summary>Figures that other engines and payment providers document. Each name starts with where the figure comes from.</summary>
public sealed class PriceOracleTests
{
    // WeChat Pay community document on refunds of orders with discounts on the order and on items.
    private const string WeChatLines = """
        catalog: [{sku: A, price: 10}, {sku: B, price: 90}]
        promotions:
          - {id: item, scope: {skus: [A]}, threshold: none, benefit: {amountOff: 2, per: unit},
             onRefund: {proration: paid-share, requalify: false}}
        """;

    private const string WeChatOrder = """
          - {id: order, scope: all, threshold: none, benefit: {amountOff: 10}, layer: shop,
             onRefund: {proration: paid-share, requalify: false}}
        """;

    [Fact]
    public void WeChat_Pay_half_of_100_less_10_gives_45_back()
    {
        var shop = Shopfront.Of("catalog: [{sku: A, price: 50}]\npromotions:\n" + WeChatOrder, "wechat");
        shop.Return("A=2", "A=1").Refunded.ShouldBe(45m);
    }

    [Fact]
    public void WeChat_Pay_an_item_discount_stays_with_its_item()
    {
        Shopfront.Of(WeChatLines, "wechat").Return("A=1 B=1", "B=1").Refunded.ShouldBe(90m);
    }

    [Fact]
    public void WeChat_Pay_an_order_discount_is_shared_on_what_item_discounts_left()
    {
        var refund = Shopfront.Of(WeChatLines + "\n" + WeChatOrder, "wechat").Return("A=1 B=1", "A=1");
        refund.Order.Steps[1].Shares[0].ShouldBe(0.82m);
        refund.Refunded.ShouldBe(7.18m);
    }

    [Theory]
    [InlineData(10, 7)]
    [InlineData(9, 6.3)]
    public void WeChat_Pay_a_voucher_is_never_paid_out(int returned, decimal refunded)
    {
        var shop = Shopfront.Of(
            """
            catalog: [{sku: A, price: 1}]
            promotions:
              - {id: voucher, scope: all, threshold: none, benefit: {amountOff: 3}, trigger: claim,
                 onRefund: {proration: paid-share, requalify: false}}
            """,
            "wechat"
        );
        shop.Return("A=10", $"A={returned}").Refunded.ShouldBe(refunded);
    }

    // macrozheng/mall, ums_integration_consume_setting: 100 points pay 1 yuan, at most half of the order.
    [Fact]
    public void Macrozheng_mall_points_pay_up_to_half_and_the_seller_has_had_them()
    {
        var quote = Shopfront
            .Of(
                """
                catalog: [{sku: A, price: 80}]
                promotions:
                  - {id: points, layer: points, scope: all, threshold: none, benefit: {points: {redeem: 5000, worth: 0.01, maxShare: 50%}}}
                """,
                "generic"
            )
            .Price("A=1");
        quote.Paid.ShouldBe(40m);
        quote.Received.ShouldBe(80m);
    }

    // doc.crmeb.com/crmebjavalandmer/crmebjavamerv16/13644: both thresholds look at the list price.
    [Theory]
    [InlineData("base: list, ", 60)]
    [InlineData("base: after-layers, ", 80)]
    public void Crmeb_two_coupons_of_20_over_100_make_60_of_100(string basis, decimal paid)
    {
        var shop = Shopfront.Of(
            $$$"""
            catalog: [{sku: A, price: 100}]
            promotions:
              - {id: shop-coupon, layer: shop, scope: all, threshold: {{{{basis}}}spend: 100}, benefit: {amountOff: 20}}
              - {id: platform-coupon, layer: platform, scope: all, threshold: {{{{basis}}}spend: 100}, benefit: {amountOff: 20}}
            """,
            "taobao"
        );
        shop.Price("A=1").Paid.ShouldBe(paid);
    }

    // macrozheng/mall#1003 and #1002: five orders of −824 each with a coupon of 1000 that could be used once.
    [Fact]
    public void Mall_a_coupon_above_the_price_ends_at_zero_and_the_rest_is_overshoot()
    {
        const string plan = """
            catalog: [{sku: A, price: 176}]
            promotions: [{id: coupon, scope: all, threshold: none, benefit: {amountOff: 1000}, limits: {perBuyer: 1}}]
            """;
        var quote = Shopfront.Of(plan).Price("A=1");
        quote.Paid.ShouldBe(0m);
        quote.Overshoot.ShouldBe(824m);

        // The engine itself went below zero.
        var engine = Shopfront.Of(plan, but: generic => generic with { ClampLines = false, ClampOrder = false });
        engine.Price("A=1").Paid.ShouldBe(-824m);
    }

    // PrestaShop PR#42502 (issue #18319): the engine returned 108, taking the whole order's discount off one line.
    [Fact]
    public void PrestaShop_a_returned_line_bears_its_own_share_of_the_order_discount()
    {
        var shop = Shopfront.Of(
            """
            catalog: [{sku: A, price: 150}, {sku: B, price: 60}]
            promotions:
              - {id: p, scope: all, threshold: none, benefit: {percentOff: 20%},
                 onRefund: {proration: paid-share, requalify: false}}
            """
        );
        shop.Price("A=1 B=1").Paid.ShouldBe(168m);
        shop.Return("A=1 B=1", "A=1").Refunded.ShouldBe(120m);
    }

    // sonata-project-ecommerce#177, case 3: 6 × 50 with 10 % over 300; five go back.
    [Theory]
    [InlineData(false, 45)]
    [InlineData(true, 50)]
    public void Sonata_a_kept_unit_loses_the_discount_only_if_the_threshold_is_tested_again(
        bool requalify,
        decimal paid
    )
    {
        var shop = Shopfront.Of(
            $$$"""
            catalog: [{sku: A, price: 50}]
            promotions:
              - {id: p, scope: all, threshold: {spend: 300}, benefit: {percentOff: 10%},
                 onRefund: {proration: paid-share, requalify: {{{(requalify ? "true" : "false")}}}}}
            """
        );
        var refund = shop.Return("A=6", "A=5");
        refund.Paid.ShouldBe(paid);
        refund.Saved.ShouldBe(50m - paid);
    }

    // Salesforce B2C Commerce, promotion proration logic.
    [Fact]
    public void Salesforce_15_percent_over_100_is_shared_by_price()
    {
        const string plan = """
            catalog: [{sku: A, price: 60}, {sku: B, price: 50}, {sku: C, price: 40}]
            promotions:
              - {id: p, scope: {skus: [A, B]}, threshold: {spend: 100}, benefit: {percentOff: 15%}}
            """;
        var quote = Shopfront.Of(plan).Price("A=1 B=1");
        quote.Steps[0].Shares.ShouldBe([9.0m, 7.5m]);
        quote.Paid.ShouldBe(93.5m);

        var withExcluded = Shopfront.Of(plan).Price("A=1 B=1 C=1");
        withExcluded.Steps[0].Shares.ShouldBe([9.0m, 7.5m, 0m]);
        withExcluded.Paid.ShouldBe(133.5m);
    }

    // Sylius, features on order promotions.
    [Fact]
    public void Sylius_free_shipping_is_tested_on_what_the_order_discount_left()
    {
        var shop = Shopfront.Of(
            """
            shop: {shipping: {fee: 10, cost: 5, freeOver: none}}
            catalog: [{sku: A, price: 120}]
            promotions:
              - {id: half, scope: all, threshold: none, benefit: {percentOff: 50%}, stacking: {priority: 1}}
              - {id: free, scope: all, threshold: {spend: 100}, benefit: {freeShipping: true}, stacking: {priority: 0}}
            """,
            "sylius"
        );
        var quote = shop.Price("A=2");
        quote.Paid.ShouldBe(120m);
        quote.Shipping.ShouldBe(0m);
        quote.Total.ShouldBe(120m);
    }

    [Fact]
    public void Sylius_two_actions_of_one_promotion_both_count()
    {
        var shop = Shopfront.Of(
            """
            catalog: [{sku: TROUSERS, price: 80, category: [trousers]}, {sku: JACKET, price: 100, category: [jackets]}]
            promotions:
              - id: jackets
                scope: {categories: [jackets]}
                threshold: none
                benefit: {percentOff: 10%, per: unit}
              - {id: order, scope: all, threshold: none, benefit: {amountOff: 20}}
            """,
            "sylius"
        );
        var quote = shop.Price("TROUSERS=1 JACKET=1");
        quote.Paid.ShouldBe(150m);
        (quote.Paid - quote.List).ShouldBe(-30m);
    }

    [Fact]
    public void Sylius_a_minimum_price_sends_the_rest_to_other_lines()
    {
        var shop = Shopfront.Of(
            """
            catalog: [{sku: A, price: 50, floor: 45}, {sku: B, price: 20}]
            promotions: [{id: p, scope: all, threshold: none, benefit: {amountOff: 25}}]
            """,
            "sylius"
        );
        var quote = shop.Price("A=1 B=3");
        quote.Steps[0].Shares.ShouldBe([5m, 20m]);
        UnitShares(20m, 3).ShouldBe([6.67m, 6.67m, 6.66m]);
    }

    [Fact]
    public void Sylius_minimum_prices_are_met_one_after_the_other()
    {
        var shop = Shopfront.Of(
            """
            catalog: [{sku: A, price: 50, floor: 45}, {sku: B, price: 20, floor: 15}, {sku: C, price: 30}, {sku: D, price: 10}]
            promotions: [{id: p, scope: all, threshold: none, benefit: {amountOff: 36}}]
            """,
            "sylius"
        );
        shop.Price("A=2 B=2 C=1 D=1").Steps[0].Shares.ShouldBe([10m, 10m, 12m, 4m]);
    }

    // vendurehq/vendure#1717: the engine made −400.
    [Fact]
    public void Vendure_500_off_100_ends_at_zero()
    {
        const string plan = """
            catalog: [{sku: A, price: 100}]
            promotions: [{id: p, scope: all, threshold: none, benefit: {amountOff: 500}}]
            """;
        var quote = Shopfront.Of(plan, "vendure").Price("A=1");
        quote.Paid.ShouldBe(0m);
        quote.Overshoot.ShouldBe(400m);
        Shopfront
            .Of(plan, "vendure", vendure => vendure with { ClampLines = false, ClampOrder = false })
            .Price("A=1")
            .Paid.ShouldBe(-400m);
    }

    // MicrosoftDocs/dynamics-365-unified-operations-public#4215.
    [Theory]
    [InlineData(true, 5)]
    [InlineData(false, 3)]
    public void Dynamics_a_quantity_break_is_kept_only_if_the_kept_unit_is_priced_anew(bool requalify, decimal kept)
    {
        var shop = Shopfront.Of(
            $$$"""
            catalog: [{sku: A, price: 5}]
            promotions:
              - {id: p, scope: all, threshold: none, benefit: {tiers: [{quantity: 5, fixedPrice: 3}]},
                 onRefund: {proration: paid-share, requalify: {{{(requalify ? "true" : "false")}}}}}
            """
        );
        shop.Price("A=5").Paid.ShouldBe(15m);
        shop.Return("A=5", "A=4").Paid.ShouldBe(kept);
    }

    // Odoo compares two global discounts that both exceed 40 and uses up the smaller voucher. Here both cost the buyer 0, and the tie
    // goes to the promotion that comes first; which voucher is used up is not part of a price.
    [Fact]
    public void Odoo_only_one_of_two_global_discounts_is_used()
    {
        var quote = Shopfront
            .Of(
                """
                catalog: [{sku: A, price: 40}]
                promotions:
                  - {id: fixed-80, scope: all, threshold: none, benefit: {amountOff: 80}}
                  - {id: fixed-50, scope: all, threshold: none, benefit: {amountOff: 50}}
                """,
                "odoo"
            )
            .Price("A=1");
        quote.Paid.ShouldBe(0m);
        quote.Promotions.Length.ShouldBe(1);
    }

    // macrozheng/mall OmsPromotionServiceImpl cuts −0.99 to 0, so that 99.01 reached 100. Amounts are compared exactly here.
    [Theory]
    [InlineData(99.01, 99.01)]
    [InlineData(99.99, 99.99)]
    [InlineData(100, 80)]
    public void Mall_99_01_does_not_reach_100(decimal price, decimal paid)
    {
        var shop = Shopfront.Of(
            $$$"""
            catalog: [{sku: A, price: {{{price.ToString(System.Globalization.CultureInfo.InvariantCulture)}}}}]
            promotions: [{id: p, scope: all, threshold: none, benefit: {tiers: [{spend: 100, amountOff: 20}]}}]
            """
        );
        shop.Price("A=1").Paid.ShouldBe(paid);
    }

    // shopify_python_api price_rule.json: "BOGO" that takes 100 % off everything.
    [Fact]
    public void Shopify_a_bogo_without_prerequisites_gives_everything_away()
    {
        var quote = Shopfront
            .Of(
                """
                catalog: [{sku: A, price: 100}, {sku: B, price: 30}]
                promotions: [{id: bogo, name: BOGO, scope: all, threshold: none, benefit: {percentOff: 100%}}]
                """,
                "shopify"
            )
            .Price("A=1 B=2");
        quote.Paid.ShouldBe(0m);
    }

    // The plan format: max is the most that one use gives, whatever it is made of.
    [Theory]
    [InlineData("11", "max: 10", 10)]
    [InlineData("9.99", "max: 10", 10)]
    [InlineData("11", "max: 12", 8)]
    [InlineData("11", "max: 15", 6)]
    [InlineData("11", "per: unit, max: 10", 6)]
    public void The_max_of_a_group_price_holds_for_the_leader_too(string price, string cap, decimal paid)
    {
        var shop = Shopfront.Of(
            $$$"""
            catalog: [{sku: A, price: 20}]
            promotions:
              - {id: group, scope: all, threshold: none, benefit: {groupBuy: {size: 3, price: {{{price}}}, leader: 5}, {{{cap}}}}}
            """
        );
        shop.Price("A=1").Paid.ShouldBe(paid);
    }

    /// <summary>A line's amount on its units, as the fact reference says.</summary>
    private static decimal[] UnitShares(decimal amount, int units)
    {
        var shares = new long[units];
        MinorUnits.Split((long)(amount * 100), Enumerable.Repeat(1L, units).ToArray(), shares, new long[units]);
        return Array.ConvertAll(shares, share => share / 100m);
    }
}
