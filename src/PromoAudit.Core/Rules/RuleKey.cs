using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>A key of a rule file.</summary>
/// <param name="Example">A line as it may be written; remedies show it.</param>
/// <param name="Describes">One line, no full stop.</param>
internal sealed record RuleKey(string Name, string Example, LocalizedText Describes, bool IsRequired = false)
{
    /// <summary>The line as a Chinese author may write it.</summary>
    public string ChineseExample { get; init; } = Example;
}

/// <summary>All keys that rule files and the file that describes their set may have, in the order to write them in.</summary>
internal static class RuleKeys
{
    public static readonly RuleKey[] Rule =
    [
        Required(
            "id",
            "id: refund/threshold-not-rechecked",
            "category and name, the path of the file without .yaml",
            "类别和名称，即去掉 .yaml 的文件路径"
        ),
        Required("since", "since: 1.0.0", "version of the set that brought it", "从规则集的哪个版本开始有"),
        Optional(
            "status",
            "status: stable",
            "preview, stable or deprecated; stable when left out",
            "preview（试行）、stable（正式）或 deprecated（停用）；不写就是 stable"
        ),
        Optional("replacedBy", "replacedBy: refund/kept-discount", "the rule to use instead", "由哪条规则代替"),
        Required(
            "classes",
            "classes: [C10]",
            "classes of loophole, the main one first",
            "漏洞类别，最主要的写在最前面"
        ),
        Required(
            "severity",
            "severity: {critical: promotion.exposure.lossAtCap > 10000 CNY, otherwise: high}",
            "a word, or words with conditions and `otherwise`; the first condition that holds decides",
            "一个词；或若干个带条件的词加 `otherwise`，第一个成立的条件说了算"
        ),
        Optional(
            "lowered",
            "lowered: [{to: low, when: promotion.exposure.lossAtCap <= 500 CNY, because: {en: ..., zh: ...}}]",
            "facts that prove it harmless: a milder severity, when, and the reason that readers are given",
            "事实证明无碍时降级：降到哪一级、什么条件下、理由怎么告诉读者"
        ),
        Required("confidence", "confidence: firm", "tentative, firm or certain", "tentative、firm 或 certain"),
        Required(
            "for",
            "for: promotion",
            "plan, promotion, item, pair, attack or meeting",
            "plan、promotion、item、pair、attack 或 meeting"
        ),
        Optional(
            "params",
            "params: {tolerated: {type: Money, default: 1 CNY, describes: {en: ..., zh: ...}}}",
            "figures that a user of the rule may tune",
            "使用者可以调整的数值"
        ),
        Optional(
            "let",
            "let: {kept: promotion.refund}",
            "names for expressions; a later one may use an earlier one",
            "给表达式起的名字；后面的可以用前面的"
        ),
        Required("when", "when: promotion.limits.total > 1000", "the condition", "触发条件"),
        Optional(
            "absorbs",
            "absorbs: [refund/other-rule]",
            "rules not to be shown beside this one for the same subject",
            "同一对象上由本条合并、不再单独显示的规则"
        ),
        Optional(
            "acceptable",
            "acceptable: false",
            "whether `accepts` of a plan may lower it; true when left out",
            "方案里的 `accepts`（批准的亏损）能不能让它降级；不写就是 true"
        ),
        Optional(
            "locked",
            "locked: true",
            "whether sets that extend this one can neither switch it off nor make it milder; false when left out",
            "扩展本规则集的规则集是否不得关闭或减轻它；不写就是 false"
        ),
        Required("at", "at: promotion.onRefund", "the fact whose place gets the caret", "插入符指向哪个事实的位置"),
        Optional(
            "related",
            "related: [{at: promotion.threshold, note: {en: ..., zh: ...}}]",
            "other places that have a part in it",
            "其他相关位置"
        ),
        Optional(
            "moneyAtRisk",
            "moneyAtRisk: promotion.exposure.lossAtCap",
            "what it may cost, in money",
            "可能损失的金额"
        ),
        Required("title", "title: {en: ..., zh: ...}", "what it is, in a few words", "几个字说明是什么问题"),
        Required(
            "message",
            "message: {en: ..., zh: ...}",
            "what is wrong, with figures in braces",
            "问题说明，数值写在花括号里"
        ),
        Required("why", "why: {en: ..., zh: ...}", "why it matters, whatever the plan", "为什么要紧，与具体计划无关"),
        Required("do", "do: {en: ..., zh: ...}", "what to do, figures in braces allowed", "该怎么改，可以带花括号"),
        Optional(
            "fix",
            "fix: [{set: promotion.onRefund.requalify, to: true}]",
            "fields and what to write there, the one to change first at the top",
            "改哪些字段、改成什么，最先改的写在最前面"
        ),
        Optional("notWhen", "notWhen: [{en: ..., zh: ...}]", "known false alarms", "已知的误报情形"),
        Optional("refs", "refs: [https://example.org/incident]", "law, incidents, sources", "法规、案例、出处"),
        Optional(
            "lintOff",
            "lintOff: {bare-literal: The figure is the one of the law.}",
            "checks of `rules lint` that do not apply here, each with the reason",
            "`rules lint` 中不适用于本条的检查，各写明理由"
        ),
        Required(
            "examples",
            "examples: [{fires: true, plan: {...}}, {fires: false, plan: {...}}]",
            "plans that show it, merged over the quiet plan of the set",
            "示例计划，合并到规则集的干净底稿上"
        ),
    ];

    public static readonly RuleKey[] Parameter =
    [
        Required("type", "type: Money", "unit of the figure", "数值的单位类型"),
        Required("default", "default: 1 CNY", "its value unless somebody changes it", "默认值"),
        Required("describes", "describes: {en: ..., zh: ...}", "what it is", "含义"),
        Optional("min", "min: 0 CNY", "the smallest value that a set may change it to", "调整时的最小值"),
        Optional("max", "max: 50 CNY", "the greatest value that a set may change it to", "调整时的最大值"),
    ];

    public static readonly RuleKey[] Lowered =
    [
        Required("to", "to: low", "the milder severity", "降到哪一级"),
        Required("when", "when: promotion.exposure.lossAtCap <= 500 CNY", "the condition", "条件"),
        Required(
            "because",
            "because: {en: ..., zh: ...}",
            "the reason that readers are given, with figures in braces",
            "告诉读者的理由，数值写在花括号里"
        ),
    ];

    public static readonly RuleKey[] Related =
    [
        Required("at", "at: promotion.threshold", "the fact whose place is meant", "哪个事实的位置"),
        Required("note", "note: {en: ..., zh: ...}", "its part in it", "它与问题的关系"),
    ];

    public static readonly RuleKey[] Fix =
    [
        Required("set", "set: promotion.limits.total", "the field", "字段"),
        Optional("to", "to: 1000", "what to write there; left out where readers decide", "写成什么；由读者决定的不写"),
    ];

    public static readonly RuleKey[] Example =
    [
        Required("fires", "fires: true", "true, false, or unknown for inconclusive", "true、false；无法判断写 unknown"),
        Optional(
            "severity",
            "severity: low",
            "for one that fires: the severity of its gravest finding",
            "会触发的示例：最重的那个漏洞是什么级别"
        ),
        Required("plan", "plan: {promotions: [...]}", "the keys that differ from the quiet plan", "与底稿不同的内容"),
        Optional(
            "beside",
            "beside: {plan: other, promotions: [...]}",
            "for a rule about two plans: the other plan of the run, over the quiet plan without its promotions",
            "针对两个方案的规则：同一次审计里的另一个方案，合并到去掉活动的底稿上"
        ),
    ];

    public static readonly RuleKey[] Set =
    [
        Required("name", "name: core", "name of the set", "规则集名称"),
        Required("version", "version: 1.0.0", "semantic version", "语义化版本号"),
        Optional("changelog", "changelog: CHANGELOG.md", "what changed in which version", "各版本的变更记录"),
        Optional(
            "docs",
            "docs: rules/docs",
            "where the pages of its rules are: a folder, or an address that starts with https://",
            "规则文档在哪里：文件夹，或以 https:// 开头的网址"
        ),
        Optional(
            "extends",
            "extends: core",
            "the set that this one stands on: core, core@1.1.0 or a folder inside this one such as ./company",
            "在哪个规则集之上扩展：core、core@1.1.0，或者本文件夹里的子文件夹，例如 ./company"
        ),
        Optional(
            "change",
            "change: {refund/threshold-not-rechecked: {params: {tolerated: 20 CNY}, reason: returns below 20 yuan are goodwill}}",
            "what is different about rules of that set, by their ids",
            "对那个规则集里的规则有哪些改动，按编号写"
        ),
    ];

    public static readonly RuleKey[] Change =
    [
        Optional("params", "params: {tolerated: 20 CNY}", "values for parameters of the rule", "规则参数的取值"),
        Optional(
            "severity",
            "severity: critical",
            "a word, in place of the word or the conditions that the rule has; `lowered` of the rule still applies",
            "一个词，取代规则原来的级别或分级条件；规则的 `lowered` 照旧"
        ),
        Optional("off", "off: true", "whether the rule no longer runs", "是否关闭这条规则"),
        Required(
            "reason",
            "reason: returns below 20 yuan are goodwill",
            "why, for whoever reads the verdict",
            "理由，给看结论的人"
        ) with
        {
            ChineseExample = "reason: 退款不足 20 元的按赠送处理",
        },
        Optional("by", "by: li.na", "who answers for it", "由谁负责"),
    ];

    private static RuleKey Required(string name, string example, string english, string chinese) =>
        new(name, example, new LocalizedText(english, chinese), IsRequired: true);

    private static RuleKey Optional(string name, string example, string english, string chinese) =>
        new(name, example, new LocalizedText(english, chinese));
}
