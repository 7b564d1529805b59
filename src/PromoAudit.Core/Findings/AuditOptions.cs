using PromoAudit.Facts;
using PromoAudit.Facts.Profiles;

namespace PromoAudit.Findings;

/// <summary>What may be asked of an audit besides the plan and the rules. One instance serves many plans, one after the other or at once.</summary>
public sealed record AuditOptions
{
    public static AuditOptions Default { get; } = new();

    /// <summary>Prices of the trade, legal figures and rates; null: those that come with the library.</summary>
    public FigureSet? Figures { get; init; }

    /// <summary>Keeps the profiles it has read.</summary>
    internal ProfileLoader Profiles { get; } = new();
}
