using PromoAudit.Rules;

namespace PromoAudit.Workshop.Cases;

/// <summary>All keys that a test file may have, in the order to write them in.</summary>
internal static class CaseKeys
{
    public static readonly RuleKey[] File =
    [
        new(
            "cases",
            "cases: [{name: ..., fires: true, plan: {...}}]",
            new("plans that try the rule of the same name", "用来检验同名规则的方案"),
            IsRequired: true
        ),
    ];

    public static readonly RuleKey[] Case =
    [
        new(
            "name",
            "name: A discount of exactly ten percent counts",
            new("what it shows, in a sentence", "这个用例说明什么，一句话"),
            IsRequired: true
        ),
        .. RuleKeys.Example,
        new(
            "moneyAtRisk",
            "moneyAtRisk: 1000 CNY",
            new(
                "for one that fires: what its gravest finding puts at risk, or `unlimited`",
                "会触发的用例：最重的那个漏洞可能损失多少，或写 `unlimited`"
            )
        ),
        new(
            "figures",
            "figures: {promotion.benefit.percentOff: 30%}",
            new(
                "expressions in the names of the rule, and what they come to, as a message shows it in English",
                "用规则里的名称写的表达式，以及它的结果（按英文消息里的写法）"
            )
        ),
        new(
            "missing",
            "missing: [\"promotions[sale].limits.total\"]",
            new("for one that is unknown: all fields that are missing", "无法判断的用例：缺少的全部字段")
        ),
    ];
}
