namespace PromoAudit.Findings;

/// <summary>What may be asked of an audit besides the plan and the rules.</summary>
public sealed record AuditOptions
{
    public static AuditOptions Default { get; } = new();
}
