namespace PromoAudit.Workshop.Comparing;

public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>One difference between two sets.</summary>
/// <param name="Subject">Id of a rule, or a data file such as <c>law/CN.yaml</c>.</param>
/// <param name="Part">The key that differs, such as <c>params.deep.default</c>; empty for the rule or file as a whole.</param>
/// <param name="Before">Empty where it was not there.</param>
/// <param name="After">Empty where it is no longer there.</param>
public sealed record SetChange(
    string Subject,
    bool IsData,
    ChangeKind Kind,
    string Part,
    string Before,
    string After,
    ChangeClass Class
);
