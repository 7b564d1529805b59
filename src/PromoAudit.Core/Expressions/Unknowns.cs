using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>Values that are unknown for a reason of their own, and the sum of two unknowns.</summary>
internal static class Unknowns
{
    /// <summary>Why an expression that takes too many steps has no value.</summary>
    public static LocalizedText OverBudget =>
        new($"evaluation was stopped after {Frame.StepBudget} steps", $"计算超过 {Frame.StepBudget} 步，已停止");

    /// <summary>Unknown because of either or both; what is known of the two adds nothing.</summary>
    public static Value Both(in Value left, in Value right)
    {
        if (!left.IsUnknown || !right.IsUnknown)
        {
            return left.IsUnknown ? left : right;
        }

        return Value.UnknownBecause(left.Missing.And(right.Missing));
    }

    public static Value BudgetExceeded(string text) =>
        Value.UnknownBecause(Missing.CutShort(text, place: null, OverBudget));

    public static Value DivisionByZero(Syntax syntax) =>
        Because(ExpressionPrinter.Print(syntax), new("division by zero", "除数为零"));

    public static Value TooLarge(Syntax syntax) =>
        Because(ExpressionPrinter.Print(syntax), new("the result is too large to compute", "结果太大，无法计算"));

    /// <summary>Unlimited minus unlimited, unlimited times zero and their like.</summary>
    public static Value NoSingleAnswer(Syntax syntax) =>
        Because(
            ExpressionPrinter.Print(syntax),
            new("with an unlimited figure this has no answer", "含“不限”的数，没有确定的结果")
        );

    public static Value NoRate(Syntax syntax, string from, string to) =>
        Because(
            ExpressionPrinter.Print(syntax),
            new($"no exchange rate from {from} to {to}", $"没有 {from} 兑 {to} 的汇率")
        );

    private static Value Because(string text, LocalizedText reason) =>
        Value.UnknownBecause(Missing.Field(text, null, reason));
}
