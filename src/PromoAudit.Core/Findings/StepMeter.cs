using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>
/// Steps that rules take for one plan. Each rule has a budget for each subject; these bound all subjects of a rule, and all rules, together:
/// rules come from other people, and a plan may have very many pairs.
/// </summary>
internal sealed class StepMeter(long perRule = StepMeter.MostOfRule, long perPlan = StepMeter.MostOfPlan)
{
    public const long MostOfRule = 400_000_000;
    public const long MostOfPlan = 4_000_000_000;

    private long _ofRule;
    private long _ofPlan;

    public void StartRule() => _ofRule = 0;

    public void Count(Frame frame)
    {
        var steps = Frame.StepBudget - Math.Max(0, frame.StepsLeft);
        _ofRule += steps;
        _ofPlan += steps;
    }

    /// <summary>Why no further subject is looked at; null while there is no reason.</summary>
    public LocalizedText? Stop =>
        _ofRule > perRule
            ? new LocalizedText(
                $"the rule took more than {perRule} steps for this plan and was stopped",
                $"这条规则在这份方案上超过 {perRule} 步，已停止"
            )
        : _ofPlan > perPlan
            ? new LocalizedText(
                $"the rules took more than {perPlan} steps for this plan together and were stopped",
                $"所有规则在这份方案上合计超过 {perPlan} 步，已停止"
            )
        : null;
}
