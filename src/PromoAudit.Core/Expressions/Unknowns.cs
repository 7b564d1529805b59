using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>Values that are unknown for a reason of their own, not because a field was left out.</summary>
internal static class Unknowns
{
    public static Value BudgetExceeded(string text) =>
        Because(
            text,
            new LocalizedText(
                $"evaluation was stopped after {Frame.StepBudget} steps",
                $"计算超过 {Frame.StepBudget} 步，已停止"
            )
        );

    private static Value Because(string text, LocalizedText reason) =>
        Value.UnknownBecause(Missing.Field(text, null, reason));
}
