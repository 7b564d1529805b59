using PromoAudit.Reports.Notices;
using PromoAudit.Text;

namespace PromoAudit.Reports.GitHub;

/// <summary>
/// For the log of a GitHub Actions step: workflow commands, which GitHub shows as annotations at their lines
/// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). It shows ten of each level; the job summary
/// (<see cref="GitHubSummaryReport"/>) has the rest.
/// </summary>
internal sealed class GitHubReport : IReport
{
    /// <summary>The title of an annotation has at most 255 characters (https://docs.github.com/rest/checks/runs).</summary>
    private const int LongestTitle = 255;

    /// <summary>An annotation has at most 64 KB, and a character at most four bytes.</summary>
    private const int LongestMessage = 16_000;

    public string Name => "github";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        var language = options.Language;
        foreach (var line in NoticeBoard.Lines(run, notice => Line(notice, run.Folder, language), More))
        {
            writer.Write(line);
            writer.Write('\n');
        }

        string More(NoticeLevel level, int count) =>
            GitHubCommand.Of(
                CommandOf(level),
                [("title", new LocalizedText($"{count} more", $"另有 {count} 条").In(language))],
                new LocalizedText(
                    $"GitHub shows {NoticeBoard.Most} annotations of a level for a step. The job summary has these too: --output github-summary=\"$GITHUB_STEP_SUMMARY\".",
                    $"GitHub 每个步骤每个级别只显示 {NoticeBoard.Most} 条标注。完整内容请写入任务摘要：--output github-summary=\"$GITHUB_STEP_SUMMARY\"。"
                ).In(language)
            );
    }

    private static string Line(Notice notice, string? folder, Language language)
    {
        var properties = new List<(string Name, string Value)>
        {
            ("title", DisplayText.Cut(NoticeText.Title(notice, language), LongestTitle)),
        };
        if (notice.Path is { } path)
        {
            properties.Add(("file", DisplayText.OneLine(ReportPath.Of(path, folder))));
        }

        if (notice.Place is { } place)
        {
            var lines = PlaceNumbers.Of(place);
            properties.Add(("line", lines.StartLine));
            properties.Add(("endLine", lines.EndLine));
            // GitHub takes columns only where the place is within one line.
            if (lines.StartLine == lines.EndLine && lines.EndColumn is { } endColumn)
            {
                properties.Add(("col", lines.StartColumn));
                properties.Add(("endColumn", endColumn));
            }
        }

        var text = DisplayText.Cut(NoticeText.Lines(notice, language), LongestMessage);
        return GitHubCommand.Of(CommandOf(notice.Level), properties, text);
    }

    private static string CommandOf(NoticeLevel level) =>
        level switch
        {
            NoticeLevel.Error => "error",
            NoticeLevel.Warning => "warning",
            _ => "notice",
        };
}
