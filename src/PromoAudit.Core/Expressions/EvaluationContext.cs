namespace PromoAudit.Expressions;

/// <summary>What evaluation needs besides the facts: the currency of the plan and the rates into it.</summary>
internal abstract class EvaluationContext
{
    /// <summary>ISO code, such as <c>CNY</c>.</summary>
    public abstract string PlanCurrency { get; }

    /// <summary>The amount in the plan's currency, or null when no rate is known.</summary>
    public abstract decimal? ToPlanCurrency(decimal amount, string currency);
}
