using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>How the platform behaves: a row each. The figures, with their sources, stand in the profile's file.</summary>
internal static class ProfileFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "name",
                ExpressionType.Text,
                new("name of the profile", "平台规则的名称"),
                "profile.name == 'shopify'",
                profile => Value.OfText(profile.Profile.Name)
            ),
            Fact(
                "guestsEscapeLimits",
                ExpressionType.Bool,
                new(
                    "whether orders without an account are not counted against limits per buyer",
                    "游客下单是否不计入每人限制"
                ),
                "profile.guestsEscapeLimits",
                profile => Value.Of(profile.Profile.GuestsEscapeLimits),
                restsOn: (_, _, ledger) => ledger.AddSetting("guests")
            ),
            Fact(
                "exclusionNeedsBoth",
                ExpressionType.Bool,
                new("whether an exclusion counts only when both promotions declare it", "是否双方都写明互斥才生效"),
                "profile.exclusionNeedsBoth",
                profile => Value.Of(profile.Profile.ExclusionNeedsBoth),
                restsOn: (_, _, ledger) => ledger.AddSetting("exclusion")
            ),
            Fact(
                "undeclaredCombine",
                ExpressionType.Bool,
                new(
                    "whether promotions of which nobody said anything can meet in one order",
                    "没写叠加规则的活动能否同享"
                ),
                "profile.undeclaredCombine",
                profile => Value.Of(profile.Profile.UndeclaredCombine),
                restsOn: (_, _, ledger) => ledger.AddSetting("undeclaredStacking")
            ),
            Fact(
                "emptyScopeMeansAll",
                ExpressionType.Bool,
                new("whether a scope that says nothing takes in everything", "适用范围留空是否等于全部商品"),
                "profile.emptyScopeMeansAll",
                profile => Value.Of(profile.Profile.EmptyScopeMeansAll),
                restsOn: (_, _, ledger) => ledger.AddSetting("emptyScope")
            ),
            Fact(
                "respectsFloor",
                ExpressionType.Bool,
                new("whether discounts stop at an article's floor", "优惠是否不会突破商品底价"),
                "profile.respectsFloor",
                profile => Value.Of(profile.Profile.RespectsFloor),
                restsOn: (_, _, ledger) => ledger.AddSetting("respectsFloor")
            ),
            Fact(
                "cancelRestoresUse",
                ExpressionType.Bool,
                new("whether a cancelled order gives the counted use back", "取消订单是否退还使用次数"),
                "profile.cancelRestoresUse",
                profile => Value.Of(profile.Profile.CancelRestoresUse),
                restsOn: (_, _, ledger) => ledger.AddSetting("cancel")
            ),
            Fact(
                "countersAtomic",
                ExpressionType.Bool,
                new("whether counters are checked and raised in one step", "计数是否在一步内检查并扣减"),
                "not profile.countersAtomic",
                profile =>
                    profile.Profile.Counters is { } counters ? Value.Of(counters == Enforcement.Atomic) : Value.Unknown,
                restsOn: (_, _, ledger) => ledger.AddSetting("counters")
            ),
            Fact(
                "requalifies",
                ExpressionType.Bool,
                new(
                    "whether kept goods must still meet the threshold where a promotion does not say",
                    "活动没写时退货后是否重新判断门槛"
                ),
                "profile.requalifies == false",
                profile => Value.Of(profile.Profile.Requalify),
                restsOn: (_, _, ledger) => ledger.AddSetting("requalify")
            ),
        ];

    private static ComputedFact<ProfileSubject> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<ProfileSubject, Value> get,
        Action<ProfileSubject, Value, Ledger>? restsOn = null
    ) => new(name, type, describes, example, get, restsOn: restsOn);
}
