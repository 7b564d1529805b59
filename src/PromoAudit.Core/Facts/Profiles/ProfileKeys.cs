using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>A key of a profile file.</summary>
/// <param name="Describes">One line, no full stop.</param>
/// <param name="Words">What it may say; null for anything else.</param>
internal sealed record ProfileKey(
    string Name,
    LocalizedText Describes,
    IReadOnlyList<string>? Words = null,
    bool IsRequired = false
);

/// <summary>All keys that profile files may have, for their reader and for the schema that editors read.</summary>
internal static class ProfileKeys
{
    public static readonly ProfileKey[] Root =
    [
        new("profile", new("name of the profile, as plans write it", "平台配置的名称，方案里就写它"), IsRequired: true),
        new("extends", new("the profile that this one takes everything else from", "其余内容沿用哪个配置")),
        new("describes", new("what it is, in a line of each language", "说明，中英文各一行"), IsRequired: true),
        new(
            "layers",
            new("the layers of promotions in the order in which they are applied", "各优惠层，按计算顺序排列")
        ),
        new("benefits", new("the layer of benefits whose promotion names none", "活动没写层级时，各种优惠属于哪一层")),
        new("settings", new("how the platform behaves where a plan says nothing", "方案没写时，平台的默认做法")),
    ];

    public static readonly ProfileKey[] Layer =
    [
        new("layer", new("which layer", "哪一层"), PlanWords.Layers.All, IsRequired: true),
        new(
            "select",
            new(
                "which of its promotions apply: all, the best or the first",
                "本层的活动：全部生效、取最优，或只取第一个"
            ),
            ProfileWords.Selects.All,
            IsRequired: true
        ),
        new(
            "each",
            new(
                "with `select: best`: whether each line has its own best",
                "`select: best` 时：是整单取最优，还是每行各取最优"
            ),
            ProfileWords.Eaches.All
        ),
        new(
            "vouchers",
            new(
                "whether at most one promotion applies that needs a code or a claimed coupon",
                "需要领券或输码的活动最多生效一个，还是不限"
            ),
            ProfileWords.Vouchers.All
        ),
        new(
            "threshold",
            new("what thresholds are held against where a promotion names no base", "活动没写时，门槛按什么金额算"),
            PlanWords.ThresholdBases.All,
            IsRequired: true
        ),
        .. Origin(),
    ];

    public static readonly ProfileKey[] Benefit =
    [
        new("layer", new("which layer", "哪一层"), PlanWords.Layers.All, IsRequired: true),
        new("of", new("kinds of benefit that belong there", "哪些优惠属于这一层"), IsRequired: true),
        .. Origin(),
    ];

    public static readonly ProfileKey[] Setting = [new("is", new("the value", "取值"), IsRequired: true), .. Origin()];

    /// <summary>Each holds a value with its origin; a profile that leaves one out does not know.</summary>
    public static readonly ProfileKey[] Settings =
    [
        new(
            "percentMode",
            new(
                "whether percentages are taken of what is left or of the opening price",
                "折扣按剩余价算还是按本层开始时的价算"
            ),
            ProfileWords.PercentModes.All
        ),
        new("rounding", new("how amounts are rounded", "金额怎样取整"), ProfileWords.Roundings.All),
        new("digits", new("digits after the point, 0 to 3", "保留几位小数，0 到 3"), ["0", "1", "2", "3"]),
        new(
            "thresholdOver",
            new(
                "whether a threshold counts the goods in scope or the whole cart",
                "门槛按参加活动的商品算，还是按整单算"
            ),
            PlanWords.ThresholdOvers.All
        ),
        new(
            "exclusion",
            new("whether an exclusion that one side declares is enough", "一方写明互斥就生效，还是要双方都写"),
            ProfileWords.Exclusions.All
        ),
        new(
            "undeclaredStacking",
            new("whether promotions of which nobody said anything combine", "没写叠加规则的活动能否同享"),
            ProfileWords.Undeclared.All
        ),
        new(
            "emptyScope",
            new("what a scope that says nothing takes in", "适用范围留空等于全部还是没有"),
            ProfileWords.EmptyScopes.All
        ),
        new(
            "clampLines",
            new("whether discounts stop at zero for each line", "每行最低减到零"),
            ProfileWords.Flags.All
        ),
        new(
            "clampOrder",
            new("whether what is paid for the goods stops at zero", "整单货款最低到零"),
            ProfileWords.Flags.All
        ),
        new(
            "respectsFloor",
            new("whether discounts stop at an article's floor", "优惠是否不会突破商品底价"),
            ProfileWords.Flags.All
        ),
        new(
            "newMayBeMember",
            new("whether a new buyer can also be a member", "新客能否同时是会员"),
            ProfileWords.Flags.All
        ),
        new(
            "freeShippingOn",
            new("whether free freight is tested on what is paid or on list prices", "包邮门槛按实付算还是按原价算"),
            ProfileWords.FreeShippingBases.All
        ),
        new(
            "guests",
            new("whether orders without an account escape limits per buyer", "游客下单是否不计入每人限制"),
            ProfileWords.Guests.All
        ),
        new(
            "cancel",
            new("whether a cancelled order gives the counted use back", "取消订单是否退还使用次数"),
            ProfileWords.Cancels.All
        ),
        new("counters", new("how counters are checked and raised", "计数怎样检查和扣减"), PlanWords.Enforcements.All),
        new(
            "proration",
            new("how discounts are shared when goods go back", "部分退货时优惠怎样分摊"),
            PlanWords.Prorations.All
        ),
        new(
            "requalify",
            new("whether a return checks the threshold again", "退货时是否重新校验门槛"),
            ProfileWords.Flags.All
        ),
        new(
            "gift",
            new("what becomes of a gift when its goods go back", "退货时赠品怎么处理"),
            PlanWords.GiftsOnRefund.All
        ),
        new(
            "reward",
            new("what becomes of a reward when goods go back", "退货时奖励怎么处理"),
            PlanWords.RewardsOnRefund.All
        ),
        new(
            "coupon",
            new("what becomes of a coupon when goods go back", "退货时优惠券怎么处理"),
            PlanWords.CouponsOnRefund.All
        ),
        new(
            "usage",
            new("whether a return gives the counted use back", "退货是否退还使用次数"),
            PlanWords.UsagesOnRefund.All
        ),
    ];

    private static ProfileKey[] Origin() =>
        [
            new("source", new("where that is known from", "依据"), IsRequired: true),
            new(
                "verified",
                new("whether somebody has looked it up", "是否核实过"),
                ProfileWords.Flags.All,
                IsRequired: true
            ),
        ];
}
