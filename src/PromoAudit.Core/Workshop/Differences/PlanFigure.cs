namespace PromoAudit.Workshop.Differences;

public enum PlanFigureKind
{
    /// <summary>The least that a buyer can pay for one unit of an article.</summary>
    WorstPrice,

    /// <summary>What all uses of a promotion cost the plan's owner until a cap or the stock ends them.</summary>
    LossAtCap,
}

/// <summary>A figure of a plan that a change of the draft moves, in the plan's currency.</summary>
/// <param name="Subject">As findings call it, such as <c>item:TEE</c>.</param>
/// <param name="Amount">Null for no limit.</param>
public sealed record PlanFigure(PlanFigureKind Kind, string Subject, decimal? Amount);

/// <summary>The same figure before and after.</summary>
/// <param name="Before">Null where it was not known, or the plan did not have the subject.</param>
/// <param name="After">Null where it is not known, or the plan no longer has the subject.</param>
public sealed record FigureChange(PlanFigureKind Kind, string Subject, PlanFigure? Before, PlanFigure? After);
