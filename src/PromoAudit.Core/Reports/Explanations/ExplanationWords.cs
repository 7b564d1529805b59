using PromoAudit.Facts;
using PromoAudit.Text;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Reports.Explanations;

/// <summary>The words of an explanation itself.</summary>
internal static class ExplanationWords
{
    public static LocalizedText Of(RuleAnswer answer) =>
        answer switch
        {
            RuleAnswer.Fires => new("fires", "触发"),
            RuleAnswer.Undecided => new("undecided", "无法判断"),
            _ => new("quiet", "未触发"),
        };

    public static string Of(PartAnswer answer) =>
        answer switch
        {
            PartAnswer.True => "✓",
            PartAnswer.False => "✗",
            PartAnswer.Unknown => "?",
            _ => "·",
        };

    /// <summary>What a fact comes from; the place follows where the plan says it.</summary>
    public static LocalizedText Of(FactOrigin origin) =>
        origin switch
        {
            FactOrigin.Said => new("said by the plan", "方案填写"),
            FactOrigin.NotSaid => new("not said in the plan", "方案没有写"),
            FactOrigin.Default => new("not said in the plan, so the default holds", "方案没有写，按默认值"),
            FactOrigin.NoLimit => new("not said in the plan, so there is no limit", "方案没有写，即不限"),
            FactOrigin.WorkedOut => new("worked out", "系统算出"),
            FactOrigin.Data => new("from the data of the market", "来自市场数据"),
            _ => new("how the platform behaves", "平台规则"),
        };

    public static LocalizedText Subject(SubjectKind kind) =>
        kind switch
        {
            SubjectKind.Plan => new("plan", "方案"),
            SubjectKind.Promotion => new("promotion", "活动"),
            SubjectKind.Item => new("article", "商品"),
            SubjectKind.Pair => new("promotions", "两个活动"),
            SubjectKind.Attack => new("attack", "攻击"),
            _ => new("plans", "两个方案"),
        };

    public static LocalizedText FlipTo(RuleAnswer now) =>
        now switch
        {
            RuleAnswer.Fires => new("The smallest change that makes it quiet", "让它不再触发的最小改动"),
            RuleAnswer.Quiet => new("The smallest change that makes it fire", "让它触发的最小改动"),
            _ => new("What would decide it", "填写什么就能判断"),
        };
}
