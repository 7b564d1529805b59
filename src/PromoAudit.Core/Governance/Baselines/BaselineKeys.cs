using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Baselines;

/// <summary>All keys that a baseline has, in the order in which they are written.</summary>
internal static class BaselineKeys
{
    public const string Schema = "promoaudit/baseline/1";

    public static readonly LocalizedText AFile = new("a baseline", "基线文件");

    public static readonly LocalizedText AnEntry = new("an entry of a baseline", "基线的一条记录");

    public static readonly RuleKey[] File =
    [
        new("schema", $"schema: {Schema}", new("version of the format", "格式版本"), IsRequired: true),
        new("ruleSet", "ruleSet: core 1.2.0", new("the rules it was written with", "生成时所用的规则")),
        new("digest", "digest: 64 hexadecimal digits", new("their digest", "规则摘要")),
        new("entries", "entries: [...]", new("one for each finding", "每个漏洞一条"), IsRequired: true),
    ];

    public static readonly RuleKey[] Entry =
    [
        new("file", "file: plans/double-11.yaml", new("the plan's file", "方案文件"), IsRequired: true),
        new("rule", "rule: stacking/below-cost", new("id of the rule", "规则编号"), IsRequired: true),
        new("subjects", "subjects: [promotion:full-300]", new("what it is about", "涉及的对象"), IsRequired: true),
        new(
            "involves",
            "involves: [promotion:full-300]",
            new("of one about a whole plan, what had a part in it", "针对整份方案的漏洞：当时涉及的活动或商品")
        ),
        new(
            "absorbed",
            "absorbed: [stacking/undeclared]",
            new("rules that this finding spoke for", "由它代为报告的规则")
        ),
        new("severity", "severity: high", new("as it was then", "当时的级别"), IsRequired: true),
        new("moneyAtRisk", "moneyAtRisk: 18800 CNY", new("as it was then, or unlimited", "当时的敞口，或 unlimited")),
        new("since", "since: 2026-11-22", new("when it was first recorded", "首次记录的日期"), IsRequired: true),
        new("plan", "plan: double-11", new("id of the plan", "方案编号"), IsRequired: true),
        new("fingerprint", "fingerprint: 16 hexadecimal digits", new("its identity", "漏洞指纹"), IsRequired: true),
        new("number", "number: 2", new("which of several that cannot be told apart", "无法区分的几个漏洞中的第几个")),
    ];
}
