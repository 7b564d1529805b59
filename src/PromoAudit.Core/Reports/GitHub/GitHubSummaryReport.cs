using System.Text;
using PromoAudit.Reports.Comments;

namespace PromoAudit.Reports.GitHub;

/// <summary>
/// For the summary page of a GitHub Actions job, the file named by <c>GITHUB_STEP_SUMMARY</c>. GitHub drops a summary of more than
/// 1,024 KiB for a step (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary); this
/// leaves some of it to others.
/// </summary>
internal sealed class GitHubSummaryReport : IReport
{
    /// <summary>Bytes of UTF-8.</summary>
    public const int Most = 1_000_000;

    public string Name => "github-summary";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options) =>
        new RunMarkdown(run, options.Language, Most, Encoding.UTF8.GetByteCount).Write(writer, "");
}
