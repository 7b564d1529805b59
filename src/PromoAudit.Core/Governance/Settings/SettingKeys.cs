using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Settings;

/// <summary>All keys that a configuration may have, in the order to write them in, for its reader and for the schema that editors read.</summary>
internal static class SettingKeys
{
    public const string Version = "promoaudit-config";

    public static readonly RuleKey[] All =
    [
        new(Version, "promoaudit-config: 1", new("version of the format: 1", "格式版本：1"), IsRequired: true),
        Optional(
            "plans",
            "plans: [plans, campaigns/**/*.yaml]",
            "files, folders and patterns that `check` audits when it is given no path",
            "`check` 不带路径时审计的文件、文件夹和通配"
        ),
        Optional(
            "rules",
            "rules: core@1.0.0",
            "the rules: a set by its name, a release, a release file or a folder of rules",
            "用哪些规则：规则集名称、发布版本、发布文件或规则文件夹"
        ),
        Optional(
            "lock",
            "lock: promoaudit.lock",
            "the lock that has to be there; otherwise the one that is found counts, if any",
            "必须存在的锁定文件；不写则有就用、没有就算了"
        ),
        Optional(
            "overrides",
            "overrides: {refund/threshold-not-rechecked: {params: {tolerated: 20 CNY}, reason: returns below 20 yuan are goodwill}}",
            "what is different about rules here, by their ids, each with its reason",
            "这里对哪些规则有改动，按编号写，各写明理由"
        ),
        Optional(
            "profile",
            "profile: taobao",
            "the platform of plans that name none",
            "方案没有写 `profile` 时按哪个平台"
        ),
        Optional(
            "language",
            "language: zh",
            "language of messages: en or zh; otherwise that of the machine",
            "输出语言：en 或 zh；不写则按系统"
        ),
        Optional(
            "fail-on",
            "fail-on: high",
            "findings from this severity on stop the run: critical, high, medium, low, info or never",
            "从这个级别起拦下：critical、high、medium、low、info 或 never"
        ),
        Optional("format", "format: text", "how to report on standard output", "标准输出用什么格式"),
        Optional(
            "outputs",
            "outputs: [{format: sarif, path: promoaudit.sarif}]",
            "reports to be written to files besides",
            "另外写到文件里的报告"
        ),
        Optional(
            "baseline",
            "baseline: promoaudit-baseline.json",
            "findings that were there before",
            "基线文件：早就有的问题"
        ),
        Optional("waivers", "waivers: [promoaudit-waivers.yaml]", "files of waivers", "豁免文件"),
        Optional(
            "waivers-from",
            "waivers-from: origin/main",
            "the git revision whose waivers count, so that a change cannot bring its own",
            "以哪个 git 版本里的豁免为准，改动自带的豁免不算"
        ),
        Optional(
            "assurance",
            "assurance: {unverified-figure: fail, inconclusive: warn}",
            "what is to happen where a run says less than it seems to: ignore, warn or fail, by kind, or for `all`; `strict` raises every kind by one",
            "结论打折扣时怎么办：按种类或用 `all` 写 ignore、warn 或 fail；只写 `strict` 则全部提高一级"
        ),
        Optional(
            "repairs",
            "repairs: true",
            "whether proven repairs are added to the reports",
            "报告里是否附上经过验证的改法"
        ),
        Optional(
            "changed-since",
            "changed-since: origin/main",
            "the git revision since which a plan has to have changed to be audited",
            "只审计这个 git 版本之后有改动的方案"
        ),
        Optional(
            "jobs",
            "jobs: 4",
            "how many plans are audited at once, from 1 to 1000",
            "同时审计多少份方案，1 到 1000"
        ),
    ];

    public static readonly RuleKey[] Output =
    [
        new("format", "format: sarif", new("format of the report", "报告格式"), IsRequired: true),
        new(
            "path",
            "path: promoaudit.sarif",
            new("file in the folder of the configuration, or below", "配置文件所在文件夹之内的文件"),
            IsRequired: true
        ),
    ];

    private static RuleKey Optional(string name, string example, string english, string chinese) =>
        new(name, example, new LocalizedText(english, chinese));
}
