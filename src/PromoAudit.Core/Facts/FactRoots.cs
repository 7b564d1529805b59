using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;
using Scope = PromoAudit.Expressions.Scope;

namespace PromoAudit.Facts;

/// <content>The names that expressions start with, and the records that stand behind them.</content>
internal static partial class FactSchema
{
    private static readonly LocalizedText PlanText = new("the plan that is audited", "被审核的方案");
    private static readonly LocalizedText ShopText = new(
        "policies that all promotions share",
        "所有活动共用的店铺政策"
    );
    private static readonly LocalizedText ProfileText = new("how the platform behaves", "平台的行为规则");
    private static readonly LocalizedText PromotionText = new("the promotion in question", "当前活动");
    private static readonly LocalizedText ItemText = new("the article in question", "当前商品");
    private static readonly LocalizedText PairText = new("two promotions side by side", "两个活动之间的关系");
    private static readonly LocalizedText OtherText = new("the plan it meets", "与它相遇的另一个方案");
    private static readonly LocalizedText MeetingText = new(
        "two plans of one run whose promotions can meet on one order",
        "同一次审计里、优惠能用在同一单上的两个方案"
    );
    private static readonly LocalizedText AttackText = new(
        "the costliest attack of its kind that pays",
        "同类做法里有利可图、损失最大的攻击"
    );
    private static readonly LocalizedText FirstText = new(
        "the promotion that stands first in the plan",
        "方案中靠前的活动"
    );
    private static readonly LocalizedText SecondText = new("the other promotion", "另一个活动");

    private static readonly LocalizedText LawText = new("the law of the plan's market", "方案所在市场的法规数据");
    private static readonly LocalizedText ThreatText = new(
        "what attacks cost and bring in the plan's market",
        "方案所在市场的黑产成本与收益"
    );

    public static RecordType Pair { get; } = Computed("pair", PairText, PairFacts.All);

    public static RecordType Meeting { get; } = Computed("meeting", MeetingText, MeetingFacts.All);

    public static RecordType Attack { get; } = Computed("attack", AttackText, AttackFacts.All);

    public static RecordType Profile { get; } = Computed("profile", ProfileText, ProfileFacts.All);

    public static RecordType Law { get; } = Computed("law", LawText, FigureFacts.Law);

    public static RecordType Articles { get; } =
        Computed("articles", new("where the figures of the law stand", "法规数据的出处条款"), FigureFacts.Articles);

    public static RecordType Threat { get; } = Computed("threat", ThreatText, FigureFacts.Threats);

    /// <summary>A scope with the roots of that subject in its first slots; parameters and definitions of a rule come after them.</summary>
    public static Scope ScopeFor(SubjectKind kind)
    {
        var scope = new Scope();
        foreach (var (name, type, describes) in RootsOf(kind))
        {
            scope.Define(name, type, describes);
        }

        return scope;
    }

    /// <summary>The roots of a subject, in the order of their slots; <see cref="AuditFacts.Subjects"/> fills them in this order.</summary>
    public static IReadOnlyList<FactRoot> RootsOf(SubjectKind kind)
    {
        var plan = new FactRoot("plan", RecordFor(Plans.Plan.Shape), PlanText);
        var shop = new FactRoot("shop", RecordFor(Plans.Shop.Shape), ShopText);
        var profile = new FactRoot("profile", Profile, ProfileText);
        var law = new FactRoot("law", Law, LawText);
        var threat = new FactRoot("threat", Threat, ThreatText);
        return kind switch
        {
            SubjectKind.Promotion =>
            [
                new FactRoot("promotion", RecordFor(Promotion.Shape), PromotionText),
                plan,
                shop,
                profile,
                law,
                threat,
            ],
            SubjectKind.Item =>
            [
                new FactRoot("item", RecordFor(Item.Shape), ItemText),
                plan,
                shop,
                profile,
                law,
                threat,
            ],
            SubjectKind.Pair =>
            [
                new FactRoot("first", RecordFor(Promotion.Shape), FirstText),
                new FactRoot("second", RecordFor(Promotion.Shape), SecondText),
                new FactRoot("pair", Pair, PairText),
                plan,
                shop,
                profile,
                law,
                threat,
            ],
            SubjectKind.Meeting =>
            [
                plan,
                new FactRoot("other", RecordFor(Plans.Plan.Shape), OtherText),
                new FactRoot("meeting", Meeting, MeetingText),
                shop,
                profile,
                law,
                threat,
            ],
            SubjectKind.Attack => [new FactRoot("attack", Attack, AttackText), plan, shop, profile, law, threat],
            _ => [plan, shop, profile, law, threat],
        };
    }
}

/// <summary>A name that expressions start with.</summary>
internal sealed record FactRoot(string Name, RecordType Type, LocalizedText Describes);
