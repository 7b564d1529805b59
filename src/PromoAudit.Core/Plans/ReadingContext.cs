using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>What reading one plan needs to know besides the text: its currency, its zone, and where to complain.</summary>
internal sealed class ReadingContext(Diagnostics diagnostics)
{
    public Diagnostics Diagnostics { get; } = diagnostics;

    /// <summary>A file that the plan includes could not be read: what its head does not say may stand there.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The profile of a plan that names none.</summary>
    public string Profile { get; init; } = Plan.Generic;

    /// <summary>Null until the plan's head has been read, or when it was wrong (then amounts are taken as they stand).</summary>
    public string? Currency { get; set; }

    public ZoneRules? Zone { get; set; }

    /// <summary>What one unit of another currency is worth in the plan's, as the plan declares.</summary>
    public Dictionary<string, decimal> ExchangeRates { get; } = new(StringComparer.Ordinal);
}
