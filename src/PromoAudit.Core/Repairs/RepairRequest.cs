using PromoAudit.Rules;

namespace PromoAudit.Repairs;

/// <summary>Which findings are to be repaired, and how long it may take.</summary>
public sealed record RepairRequest
{
    public static RepairRequest Default { get; } = new();

    /// <summary>Findings from this severity on.</summary>
    public Severity From { get; init; } = Severity.High;

    /// <summary>Only those of this rule, or the one with this fingerprint, whatever their severity; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>How many edited plans may be looked at for one finding, by its rule or by all.</summary>
    public int AuditsPerFinding { get; init; } = 600;
}
