using PromoAudit.Facts;
using PromoAudit.Facts.Profiles;
using PromoAudit.Rules;

namespace PromoAudit.Findings;

/// <summary>What may be asked of an audit besides the plan and the rules. One instance serves many plans, one after the other or at once.</summary>
public sealed record AuditOptions
{
    public static AuditOptions Default { get; } = new();

    /// <summary>
    /// Prices of the trade, legal figures and rates; null: those that come with the library. Rules of a release are used with those that
    /// were frozen with them, whatever is said here.
    /// </summary>
    public FigureSet? Figures { get; init; }

    /// <summary>Whether findings get the figures of curves and waterfalls. It takes longer than the audit itself.</summary>
    public bool Charts { get; init; }

    /// <summary>The platform of plans that name none; null: the generic one.</summary>
    public string? Profile { get; init; }

    /// <summary>Keeps the profiles it has read.</summary>
    internal ProfileLoader Profiles { get; init; } = new();

    /// <summary>With the data of a release where the rules are one.</summary>
    internal AuditOptions For(RuleSet rules) =>
        rules.Data is { } data ? this with { Figures = data.Figures, Profiles = data.Profiles } : this;
}
