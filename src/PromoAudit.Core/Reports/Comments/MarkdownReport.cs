namespace PromoAudit.Reports.Comments;

/// <summary>
/// For a comment on a pull or merge request. GitHub takes 65,536 characters
/// (https://github.com/mshick/add-pr-comment/issues/93), Azure DevOps 150,000, GitLab 1,000,000
/// (https://docs.gitlab.com/api/notes/); this fits all of them.
/// </summary>
internal sealed class MarkdownReport : IReport
{
    /// <summary>UTF-16 units, which are never fewer than characters.</summary>
    public const int Most = 65_536;

    /// <summary>By this line a bot finds the comment that it wrote before. Nobody sees it.</summary>
    public const string Mark = "<!-- promoaudit:check -->";

    public string Name => "markdown";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options) =>
        new RunMarkdown(run, options.Language, Most, text => text.Length).Write(writer, Mark + "\n");
}
