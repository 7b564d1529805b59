using PromoAudit.Plans;
using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>Which findings are to be repaired, and how long it may take.</summary>
public sealed record RepairRequest
{
    /// <summary>Promotions times articles of a plan that is audited in some milliseconds.</summary>
    private const long SmallPlan = 500;

    private const long Least = 60;

    public static RepairRequest Default { get; } = new();

    /// <summary>Findings from this severity on.</summary>
    public Severity From { get; init; } = Severity.High;

    /// <summary>Only those of this rule, or the one with this fingerprint, whatever their severity; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>How many edited plans may be looked at for one finding, by its rule or by all.</summary>
    public int AuditsPerFinding { get; init; } = 600;

    /// <summary>The same for a plan of some size: what takes longer to audit is audited less often.</summary>
    internal int AuditsFor(Plan? plan)
    {
        var cells = plan is null ? 0 : (long)plan.Promotions.Length * plan.Catalog.Length;
        return cells <= SmallPlan
            ? AuditsPerFinding
            : (int)Math.Max(Math.Min(AuditsPerFinding, Least), AuditsPerFinding * SmallPlan / cells);
    }
}
