namespace PromoAudit.Plans;

/// <summary>The three states of a limit. Every shop engine treats the last two alike; an auditor must not.</summary>
public enum LimitState
{
    /// <summary>Nobody said anything. Facts treat it as no cap and say so.</summary>
    Undeclared,

    Figure,

    /// <summary>Somebody decided that there is no cap, and gave a reason.</summary>
    Unlimited,
}

/// <summary>A cap: a figure, <c>{unlimited: reason}</c>, or undeclared (the default value).</summary>
public readonly record struct Limit<T>(LimitState State, T Value, string? Reason)
    where T : struct
{
    public static Limit<T> Of(T value) => new(LimitState.Figure, value, Reason: null);

    public static Limit<T> Without(string reason) => new(LimitState.Unlimited, default, reason);

    public bool HasFigure => State == LimitState.Figure;

    public bool IsDeclared => State != LimitState.Undeclared;

    /// <summary>The figure, or null when there is no cap (undeclared or unlimited).</summary>
    public T? Figure => HasFigure ? Value : null;
}
