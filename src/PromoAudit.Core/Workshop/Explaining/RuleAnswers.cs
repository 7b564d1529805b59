using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Explaining;

internal static class RuleAnswers
{
    /// <summary>What a rule answers whose condition has that value.</summary>
    public static RuleAnswer Of(in Value answer) =>
        answer.IsTrue ? RuleAnswer.Fires
        : answer.IsUnknown ? RuleAnswer.Undecided
        : RuleAnswer.Quiet;
}
