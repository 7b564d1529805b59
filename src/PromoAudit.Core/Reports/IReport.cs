namespace PromoAudit.Reports;

/// <summary>One way to write a run down. A report never changes the verdict.</summary>
public interface IReport
{
    /// <summary>What <c>--format</c> calls it.</summary>
    string Name { get; }

    void Write(AuditRun run, TextWriter writer, ReportOptions options);
}
