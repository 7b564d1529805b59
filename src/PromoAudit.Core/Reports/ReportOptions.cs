using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>How a report for people looks; formats for programs have one look.</summary>
public sealed record ReportOptions
{
    public static ReportOptions Default { get; } = new();

    public Language Language { get; init; }

    public bool Colour { get; init; }

    /// <summary>Columns of the terminal. A Chinese character takes two.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Findings only: no word on what was clean, undecided or counted.</summary>
    public bool Quiet { get; init; }
}
