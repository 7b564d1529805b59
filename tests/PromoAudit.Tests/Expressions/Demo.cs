using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

/// <summary>
/// The small plan that every example of the language reference speaks of: three items, one promotion, money in yuan.
/// Not the product's schema, so that the language can be tested without it.
/// </summary>
internal static class Demo
{
    private static readonly SourceText PlanFile = new("plan.yaml", "plan: demo\nthreshold: 300\nlimits: {}\ncost:\n");

    public static readonly WordType Kind = new(
        "Kind",
        ["full-reduction", "gift", "coupon"],
        new("what buyers get", "买家得到什么")
    );

    public static readonly WordType OnRefund = new(
        "GiftOnRefund",
        ["return-or-charge", "claw-back", "keep"],
        new("what happens to a gift when the order is returned", "退货时赠品怎么办")
    );

    public static readonly RecordType Item = new(
        "Item",
        new("something for sale", "一件商品"),
        () =>
            [
                Of("sku", ExpressionType.Text, "the article number", "货号", thing => Value.OfText(thing.Name)),
                Of("price", ExpressionType.Money, "the list price", "标价", thing => Value.OfMoney(thing.Price)),
                Of("cost", ExpressionType.Money, "what the merchant paid", "成本", thing => Value.OfMoney(thing.Cost)),
                Of("stock", ExpressionType.Count, "pieces in stock", "库存件数", thing => Value.OfCount(thing.Stock)),
            ]
    );

    public static readonly RecordType Threshold = new(
        "Threshold",
        new("what a basket must reach", "门槛"),
        () =>
            [
                Fact(
                    "spend",
                    ExpressionType.Money,
                    "the amount a basket must reach",
                    "要凑满的金额",
                    Value.OfMoney(300)
                ),
                Fact("quantity", ExpressionType.Count, "the pieces a basket must reach", "要凑满的件数", Value.Unknown),
            ]
    );

    public static readonly RecordType Limits = new(
        "Limits",
        new("how often the promotion may be used", "使用次数限制"),
        () =>
            [
                Fact("total", ExpressionType.Count, "uses by all buyers together", "总次数", Value.Unlimited),
                new ComputedProperty(
                    "perBuyer",
                    ExpressionType.Count,
                    new("uses by one buyer", "每人次数"),
                    static (_, _) => Value.Unlimited,
                    static (_, _) => Presence.Absent
                ),
                Fact("perDay", ExpressionType.Count, "uses on one day", "每日次数", Value.Nothing),
                Fact("budget", ExpressionType.Money, "what may be spent in all", "总预算", Value.OfMoney(10_000)),
            ]
    );

    public static readonly RecordType Promotion = new(
        "Promotion",
        new("one promotion of the plan", "方案中的一个优惠"),
        () =>
            [
                Fact("name", ExpressionType.Text, "its name", "名称", Value.OfText("满300减50")),
                Fact("kind", Kind, "what buyers get", "买家得到什么", Value.OfWord("full-reduction")),
                Fact(
                    "gift",
                    OnRefund,
                    "what happens to the gift on a return",
                    "退货时赠品怎么办",
                    Value.OfWord("return-or-charge")
                ),
                Fact("amountOff", ExpressionType.Money, "what is taken off", "减免金额", Value.OfMoney(50)),
                Fact(
                    "share",
                    ExpressionType.Percent,
                    "what is taken off as a share",
                    "减免比例",
                    Value.OfPercent(0.2m)
                ),
                Fact(
                    "threshold",
                    Threshold,
                    "what a basket must reach",
                    "门槛",
                    Value.OfRecord(new Thing("threshold"))
                ),
                Fact("limits", Limits, "how often it may be used", "使用次数限制", Value.OfRecord(new Thing("limits"))),
                Fact("noLimits", Limits, "limits declared to be none", "写明没有的限制", Value.Nothing),
                Fact(
                    "cost",
                    ExpressionType.Money,
                    "what one use costs",
                    "每次使用的成本",
                    Value.Unknown,
                    Place("cost")
                ),
                Fact("starts", ExpressionType.Instant, "when it begins", "开始时间", Value.OfInstant(Start)),
                Fact("ends", ExpressionType.Instant, "when it ends", "结束时间", Value.OfInstant(Start.AddDays(2))),
                Fact(
                    "lasts",
                    ExpressionType.Duration,
                    "how long it runs",
                    "持续时间",
                    Value.OfDuration(TimeSpan.FromDays(2))
                ),
                Fact(
                    "stacks",
                    ExpressionType.Bool,
                    "whether it combines with others",
                    "能否与其他优惠同享",
                    Value.True
                ),
                Fact("approved", ExpressionType.Bool, "whether somebody approved it", "是否有人批准", Value.Unknown),
                Fact("uses", ExpressionType.Count, "expected uses", "预计使用次数", Value.OfCount(120)),
            ]
    );

    public static readonly RecordType Plan = new(
        "Plan",
        new("the whole plan", "整个方案"),
        () =>
            [
                Fact("items", ExpressionType.ListOf(Item), "the items for sale", "在售商品", Items),
                Fact("name", ExpressionType.Text, "the name of the plan", "方案名称", Value.OfText("double-11")),
                Fact("noItems", ExpressionType.ListOf(Item), "an empty list", "空列表", Value.OfList(ValueList.Empty)),
                Fact(
                    "unknownItems",
                    ExpressionType.ListOf(Item),
                    "a list nobody declared",
                    "没填的列表",
                    Value.Unknown
                ),
                Fact(
                    "promotion",
                    Promotion,
                    "the only promotion",
                    "唯一的优惠",
                    Value.OfRecord(new Thing("promotion"))
                ),
            ]
    );

    private static DateTimeOffset Start => new(2026, 11, 1, 20, 0, 0, TimeSpan.FromHours(8));

    private static Value Items =>
        Value.OfList(
            ValueList.OfRecords<Thing>([new("TEE", 99, 41, 500), new("CAP", 20, null, 80), new("MUG", 200, 90, 12)])
        );

    /// <summary>The names of the examples: the plan, its promotion, and a parameter of the rule.</summary>
    public static Scope Scope()
    {
        var scope = new Scope();
        scope.Define("plan", Plan, Plan.Describes);
        scope.Define("promotion", Promotion, Promotion.Describes);
        scope.Define(
            "tolerated",
            ExpressionType.Money,
            new("the loss that is tolerated", "可以容忍的损失"),
            isFact: false
        );
        return scope;
    }

    public static Frame Frame(Scope scope)
    {
        var frame = new Frame(new Rates());
        frame.Start(scope);
        frame[0] = Value.OfRecord(new Thing("plan"));
        frame[1] = Value.OfRecord(new Thing("promotion"));
        frame[2] = Value.OfMoney(1);
        return frame;
    }

    public static Value Evaluate(string text)
    {
        var scope = Scope();
        var diagnostics = new Diagnostics();
        var expression = ExpressionCompiler.Compile(Source(text), scope, null, diagnostics);
        diagnostics.Sorted().Select(item => item.Message.English).ShouldBeEmpty(text);
        return expression.ShouldNotBeNull().Evaluate(Frame(scope));
    }

    /// <summary>The value as the English message shows it, except that conditions show true and false.</summary>
    public static string Show(string text) => Show(Evaluate(text));

    public static string Show(in Value value) =>
        value.Kind switch
        {
            ValueKind.Bool => value.IsTrue ? "true" : "false",
            ValueKind.Unlimited => "unlimited",
            _ => ValueFormat.Write(value, "CNY", Language.English),
        };

    /// <summary>All complaints about a condition as they print, in English.</summary>
    public static string Complaints(string text, Language language = Language.English)
    {
        var diagnostics = new Diagnostics();
        ExpressionCompiler.CompileCondition(Source(text), Scope(), diagnostics);
        return DiagnosticRenderer.RenderAll(diagnostics, language);
    }

    public static ExpressionSource Source(string text) => ExpressionSource.FromText("rule", text);

    private static SourcePlace Place(string key) => new(PlanFile, new SourceSpan(At(key), At(key) + key.Length));

    private static int At(string key) => PlanFile.Text.IndexOf(key, StringComparison.Ordinal);

    private static ComputedProperty Fact(
        string name,
        ExpressionType type,
        string english,
        string chinese,
        Value value,
        SourcePlace? place = null
    ) => new(name, type, new(english, chinese), (_, _) => value, place: _ => place);

    private static ComputedProperty Of(
        string name,
        ExpressionType type,
        string english,
        string chinese,
        Func<Thing, Value> get
    ) => new(name, type, new(english, chinese), (owner, _) => get((Thing)owner));

    /// <summary>Any record of the demo; it stands at the top of the plan file.</summary>
    internal sealed record Thing(string Name, decimal? Price = null, decimal? Cost = null, decimal? Stock = null)
        : IPlaced,
            IDisplayed
    {
        public SourcePlace Place => new(PlanFile, new SourceSpan(0, 4));

        SourcePlace? IPlaced.Place => Place;

        public LocalizedText DisplayName => LocalizedText.Same(Name);
    }

    private sealed class Rates : EvaluationContext
    {
        public override string PlanCurrency => "CNY";

        public override decimal? ToPlanCurrency(decimal amount, string currency) =>
            currency switch
            {
                "CNY" => amount,
                "USD" => amount * 7,
                _ => null,
            };
    }
}
