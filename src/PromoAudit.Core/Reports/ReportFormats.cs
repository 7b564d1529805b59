using System.Collections.Immutable;
using PromoAudit.Reports.Azure;
using PromoAudit.Reports.Comments;
using PromoAudit.Reports.Csv;
using PromoAudit.Reports.GitHub;
using PromoAudit.Reports.GitLab;
using PromoAudit.Reports.Html;
using PromoAudit.Reports.Junit;
using PromoAudit.Reports.Sarif;

namespace PromoAudit.Reports;

/// <summary>Every output format. A new one is a file beside this one and a line here.</summary>
public static class ReportFormats
{
    public static ImmutableArray<string> Names { get; } =
    ["text", "json", "sarif", "html", "junit", "github", "github-summary", "gitlab", "azure", "markdown", "csv"];

    /// <returns>Null when there is no format of that name.</returns>
    public static IReport? Find(string name) =>
        name switch
        {
            "text" => new TextReport(),
            "json" => new JsonReport(),
            "sarif" => new SarifReport(),
            "html" => new HtmlReport(),
            "junit" => new JunitReport(),
            "github" => new GitHubReport(),
            "github-summary" => new GitHubSummaryReport(),
            "gitlab" => new GitLabReport(),
            "azure" => new AzureReport(),
            "markdown" => new MarkdownReport(),
            "csv" => new CsvReport(),
            _ => null,
        };
}
