using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports;

/// <summary>Runs made in code, so that reports can be tested apart from rules.</summary>
internal static class SampleRuns
{
    public static readonly RuleSetLabel Core = new("core", "1.4.0", new string('a', 64), 24);

    public static readonly SourceText File = new(
        "plans/double-11.yaml",
        """
        promoaudit: 1
        plan: double-11
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, floor: 60}
        promotions:
          - id: full-300-off-50
            name: 满300减50
            benefit: {amountOff: 50, per: order}
            onRefund: {requalify: false}
        """
    );

    public static Finding Refund =>
        new()
        {
            RuleId = "refund/threshold-not-rechecked",
            Classes = ["C10"],
            Severity = Severity.High,
            Confidence = Confidence.Firm,
            Subjects = ["promotion:full-300-off-50"],
            Place = At("{requalify: false}"),
            Related =
            [
                new RelatedPlace(Place("{amountOff: 50, per: order}"), new("gives ¥50 off the order", "每单减 50元")),
            ],
            Title = new("The threshold is not checked again after a return", "退货后不再核对满减门槛"),
            Message = new(
                "Buying 4 × TEE and returning 3 leaves 1 × TEE for ¥49 instead of ¥99: the discount stays although ¥99 never reached the ¥300 that it asks for.",
                "买 4 件纯棉T恤再退 3 件，留下的 1 件只花 49元，而不是 99元：剩下的 99元早就不满 300元，优惠却没有收回。"
            ),
            Why = new(
                "Whoever orders for the threshold and returns the filler keeps a discount that was never earned.",
                "凑单再退是最常见的薅法：优惠留在买家手里，退货的运费和损耗却由店铺承担。"
            ),
            Remedy = new("Check the threshold again after every return.", "每次退货后重新核对门槛，不满足就扣回优惠。"),
            Fixes = [new FieldFix("promotion.onRefund.requalify", "true")],
            Values =
            [
                new FindingValue("refund.saved", "Money", "50", new("¥50", "50元")),
                new FindingValue("refund.paid", "Money", "49.00", new("¥49", "49元")),
            ],
            MoneyAtRisk = 100_000m,
            Fingerprint = "0123456789abcdef",
        };

    public static Finding Unbounded =>
        Refund with
        {
            RuleId = "cap/total-missing",
            Classes = ["C05"],
            Severity = Severity.Critical,
            Confidence = Confidence.Tentative,
            IsPreview = true,
            Place = At("{amountOff: 50, per: order}"),
            Related = [],
            Title = new("Nothing ends the campaign", "活动没有总量上限"),
            Message = new(
                "Every order takes ¥50, and no figure says after how many it ends.",
                "每单减 50元，没有任何一项规定减到多少为止。"
            ),
            Remedy = new("Write a total and a budget.", "写上总量和预算。"),
            Fixes =
            [
                new FieldFix("promotion.limits.total", "2000"),
                new FieldFix("promotion.limits.budget", "100000"),
                new FieldFix("item.floor", "60"),
            ],
            Subjects = ["promotion:full-300-off-50", "item:TEE"],
            Values = [],
            RestsOn =
            [
                new Basis(
                    "law.prizeCeiling",
                    new("prize ceiling", "奖品上限"),
                    new("¥5", "5元"),
                    "a law",
                    Verified: true
                ),
                new Basis(
                    "threat.phone",
                    new("price of a phone number", "一个手机号的价格"),
                    new("¥1", "1元"),
                    "hearsay",
                    Verified: false
                ),
                new Basis(
                    "profile.requalify",
                    new("requalify on jd", "jd 的 requalify"),
                    new("false", "false"),
                    "memory",
                    Verified: false
                ),
            ],
            MoneyAtRisk = null,
            Unbounded = true,
            Lowered = new("Stock ends it after 500 units.", "库存 500 件卖完即止。"),
            LoweredFrom = Severity.Critical,
            Absorbed = ["cap/budget-missing"],
            Fingerprint = "fedcba9876543210",
        };

    public static AuditRun Of(params Finding[] findings) => Of([], findings);

    public static AuditRun Of(Inconclusive[] undecided, params Finding[] findings) =>
        new() { RuleSet = Core, Plans = [Audited("plans/double-11.yaml", undecided, findings)] };

    public static PlanAudit Audited(string path, Inconclusive[] undecided, params Finding[] findings) =>
        new()
        {
            Path = path,
            Status = PlanStatus.Audited,
            Id = "double-11",
            Profile = "generic",
            Currency = "CNY",
            Text = File,
            Findings = [.. findings],
            Inconclusive = [.. undecided],
        };

    public static PlanAudit Broken(string path) =>
        new()
        {
            Path = path,
            Status = PlanStatus.NotAudited,
            Diagnostics =
            [
                new Diagnostic(
                    "PA101",
                    DiagnosticSeverity.Error,
                    Place("plan:"),
                    new("A plan has no field \"plam\".", "plan 里没有“plam”这个字段。"),
                    new("Write \"plan\".", "应写作“plan”。")
                ),
            ],
        };

    public static Inconclusive[] Undecided =>
        [
            new("pricing/below-cost", ["item:TEE"], [new("catalog[TEE].cost", Place("- {sku"))]),
            new("pricing/below-cost", ["item:CAP"], [new("catalog[CAP].cost", Place("- {sku"))]),
            new(
                "refund/gift-kept",
                ["promotion:full-300-off-50"],
                [new("shop.returns.window", null), new("catalog[TEE].cost", null)]
            ),
            new(
                "resale/arbitrage",
                ["item:TEE"],
                [new("catalog[TEE].resale", null, new("No resale figure for CNY.", "没有人民币的转卖价数据。"))]
            ),
        ];

    public static SourcePlace Place(string text)
    {
        var start = File.Text.IndexOf(text, StringComparison.Ordinal);
        return new SourcePlace(File, new SourceSpan(start, start + text.Length));
    }

    private static SourcePlace? At(string text) => Place(text);
}
