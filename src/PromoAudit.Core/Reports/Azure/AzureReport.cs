using PromoAudit.Governance;
using PromoAudit.Reports.Notices;
using PromoAudit.Text;

namespace PromoAudit.Reports.Azure;

/// <summary>
/// For the log of an Azure Pipelines task: logging commands
/// (https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands). There are errors and warnings; what is milder is a
/// plain line. The last command says how the task ends.
/// </summary>
internal sealed class AzureReport : IReport
{
    public string Name => "azure";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        var language = options.Language;
        var hasWarnings = false;
        foreach (var line in NoticeBoard.Lines(run, notice => Line(notice, run.Folder, language), More))
        {
            hasWarnings |= line.StartsWith(AzureCommand.Start, StringComparison.Ordinal);
            writer.Write(line);
            writer.Write('\n');
        }

        var outcome = DecisionWords.OutcomeOf(run);
        writer.Write(
            AzureCommand.Of(
                "task.complete",
                [
                    (
                        "result",
                        outcome != Outcome.Pass ? "Failed"
                        : hasWarnings ? "SucceededWithIssues"
                        : "Succeeded"
                    ),
                ],
                DecisionWords.Title(outcome).In(language)
            )
        );
        writer.Write('\n');

        string More(NoticeLevel level, int count)
        {
            var text = new LocalizedText(
                $"{count} more: Azure Pipelines shows {NoticeBoard.Most} of a level for a task. A report in a file has these too: --output markdown=promoaudit.md.",
                $"另有 {count} 条：Azure Pipelines 每个任务每个级别只显示 {NoticeBoard.Most} 条。完整内容请写入文件：--output markdown=promoaudit.md。"
            ).In(language);
            return level == NoticeLevel.Note ? text : AzureCommand.Of("task.logissue", [Type(level)], text);
        }
    }

    private static string Line(Notice notice, string? folder, Language language)
    {
        var title = NoticeText.Title(notice, language);
        if (notice.Level == NoticeLevel.Note)
        {
            var path = notice.Path is null ? "" : DisplayText.OneLine($"{notice.Place?.ToString() ?? notice.Path} ");
            return $"{path}{title}{(language == Language.Chinese ? "：" : ": ")}{NoticeText.Line(notice, language)}";
        }

        var properties = new List<(string Name, string Value)> { Type(notice.Level) };
        if (notice.Path is { } file)
        {
            properties.Add(("sourcepath", DisplayText.OneLine(ReportPath.Of(file, folder))));
        }

        if (notice.Place is { } place)
        {
            var numbers = PlaceNumbers.Of(place);
            properties.Add(("linenumber", numbers.StartLine));
            properties.Add(("columnnumber", numbers.StartColumn));
        }

        properties.Add(("code", notice.Code));
        return AzureCommand.Of("task.logissue", properties, $"{title}\n{NoticeText.Lines(notice, language)}");
    }

    private static (string Name, string Value) Type(NoticeLevel level) =>
        ("type", level == NoticeLevel.Error ? "error" : "warning");
}
