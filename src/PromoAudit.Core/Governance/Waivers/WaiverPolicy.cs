using System.Collections.Immutable;
using PromoAudit.Rules;

namespace PromoAudit.Governance.Waivers;

/// <summary>Which waivers count.</summary>
public sealed class WaiverPolicy
{
    public const int UsualMostDays = 180;

    private readonly Lazy<FiledWaivers> _filed;

    /// <param name="rules">The set that was audited with.</param>
    /// <param name="filed">Those of files, in the order of the files.</param>
    public WaiverPolicy(RuleSet rules, AuditDay day, ImmutableArray<Waiver> filed)
    {
        (Rules, Day) = (rules, day);
        _filed = new Lazy<FiledWaivers>(() => new FiledWaivers(this, filed));
    }

    public RuleSet Rules { get; }

    public AuditDay Day { get; }

    /// <summary>How far ahead the last day of a waiver may be.</summary>
    public int MostDays { get; init; } = UsualMostDays;

    /// <summary>Null where the working files count as they are.</summary>
    public IWaiverHistory? History { get; init; }

    internal FiledWaivers Filed => _filed.Value;
}
