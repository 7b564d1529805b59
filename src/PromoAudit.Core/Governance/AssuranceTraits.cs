using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance;

/// <summary>All that there is to say of a kind of <see cref="Assurance"/> apart from any run.</summary>
/// <param name="Name">What files and flags call it.</param>
/// <param name="Default">What a careful team would choose.</param>
/// <param name="Strict">What <c>strict</c> makes of it.</param>
/// <param name="Describes">One line, no full stop.</param>
public sealed record AssuranceTraits(
    AssuranceKind Kind,
    string Name,
    AssuranceLevel Default,
    AssuranceLevel Strict,
    LocalizedText Describes
)
{
    /// <summary>In the order of <see cref="AssuranceKind"/>.</summary>
    public static ImmutableArray<AssuranceTraits> All { get; } =
    [
        Fails(AssuranceKind.NothingAudited, "nothing-audited", new("no plan was audited", "没有审计任何方案")),
        Fails(
            AssuranceKind.NothingMatched,
            "nothing-matched",
            new("a folder or pattern led to no plan", "某个文件夹或通配没有找到方案")
        ),
        new(
            AssuranceKind.NothingChanged,
            "nothing-changed",
            AssuranceLevel.Warn,
            AssuranceLevel.Warn,
            new("only changed plans were asked for, and none had changed", "只审计改动过的方案，而没有方案改动")
        ),
        Fails(
            AssuranceKind.UnknownVersion,
            "unknown-version",
            new("a plan is written in a format version that this program does not know", "方案的格式版本不认识")
        ),
        Fails(
            AssuranceKind.SearchCutShort,
            "search-cut-short",
            new("a search ended before it had seen everything", "搜索没有看完就结束了")
        ),
        Warns(
            AssuranceKind.MeetingsLeftOut,
            "meetings-left-out",
            new(
                "more plans can meet on one order than were priced together",
                "可能同享的方案太多，没有全部合在一起审计"
            )
        ),
        Warns(
            AssuranceKind.SkippedFile,
            "skipped-file",
            new("a file beside the plans was not audited", "方案旁边有文件没有审计")
        ),
        Warns(AssuranceKind.EmptyPlan, "empty-plan", new("a plan has no promotion", "方案里没有活动")),
        Warns(
            AssuranceKind.NotLive,
            "not-live",
            new(
                "a promotion is not live, and some rules look at live ones only",
                "活动状态不是 live，部分规则只看 live 的活动"
            )
        ),
        Warns(AssuranceKind.SamePlanId, "same-plan-id", new("a plan has the name of another one", "几份方案同名")),
        Warns(
            AssuranceKind.GraveInconclusive,
            "grave-inconclusive",
            new("a check that could be as grave as the threshold lacks figures", "可能达到门槛级别的检查缺少数据")
        ),
        Ignored(AssuranceKind.Inconclusive, "inconclusive", new("a milder check lacks figures", "较轻的检查缺少数据")),
        Warns(
            AssuranceKind.RuleWeakened,
            "rule-weakened",
            new("a rule was switched off or made milder for this run", "规则在这次审计中被关闭或调轻")
        ),
        Ignored(AssuranceKind.RuleOff, "rule-off", new("the rule set switches a rule off", "规则集关闭了规则")),
        Ignored(
            AssuranceKind.RuleNeverApplied,
            "rule-never-applied",
            new("a rule had nothing to look at in any plan", "规则在所有方案里都没有可看的对象")
        ),
        Ignored(
            AssuranceKind.TrialFinding,
            "trial-finding",
            new("a rule on trial found something as grave as the threshold", "试行规则发现了达到门槛级别的漏洞")
        ),
        Ignored(
            AssuranceKind.UnverifiedFigure,
            "unverified-figure",
            new("a figure that nobody has verified had a part in the verdict", "结论用到了未经核实的数据")
        ),
        Warns(
            AssuranceKind.StaleBaseline,
            "stale-baseline",
            new("the baseline lists what was not found again", "基线里有这次没有查到的漏洞")
        ),
        Warns(
            AssuranceKind.WaiverIgnored,
            "waiver-ignored",
            new(
                "waivers or baseline entries of the change under review were not counted",
                "本次改动带来的豁免或基线记录没有计入"
            )
        ),
        Ignored(
            AssuranceKind.AcceptedLoss,
            "accepted-loss",
            new("a plan accepts a loss, which lowered a finding", "方案声明接受亏损，漏洞因此降级")
        ),
    ];

    /// <summary>Where it is set to fail, the run could not be read (exit code 2) rather than being stopped (1): nobody can say that there is nothing.</summary>
    public bool LeavesUnread =>
        Kind
            is AssuranceKind.NothingAudited
                or AssuranceKind.NothingMatched
                or AssuranceKind.NothingChanged
                or AssuranceKind.UnknownVersion;

    public static AssuranceTraits Of(AssuranceKind kind) => All[(int)kind];

    /// <returns>Null when no kind is called that.</returns>
    public static AssuranceTraits? Find(string name)
    {
        foreach (var traits in All)
        {
            if (string.Equals(traits.Name, name, StringComparison.Ordinal))
            {
                return traits;
            }
        }

        return null;
    }

    private static AssuranceTraits Fails(AssuranceKind kind, string name, LocalizedText describes) =>
        new(kind, name, AssuranceLevel.Fail, AssuranceLevel.Fail, describes);

    private static AssuranceTraits Warns(AssuranceKind kind, string name, LocalizedText describes) =>
        new(kind, name, AssuranceLevel.Warn, AssuranceLevel.Fail, describes);

    private static AssuranceTraits Ignored(AssuranceKind kind, string name, LocalizedText describes) =>
        new(kind, name, AssuranceLevel.Ignore, AssuranceLevel.Warn, describes);
}
