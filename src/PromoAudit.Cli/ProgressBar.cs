using PromoAudit.Text;
using Spectre.Console;

namespace PromoAudit.Cli;

/// <summary>The only file that knows Spectre.Console, so that a short run never loads it.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    /// <summary>Returns when the run is over; the bar is then gone again.</summary>
    public static void Show(Session session, Progress progress, int total)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(session.Console.Error),
                Ansi = AnsiSupport.Yes,
                Interactive = InteractionSupport.Yes,
                ColorSystem = session.ErrorOptions.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            }
        );
        console
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new ElapsedTimeColumn()
            )
            .Start(context =>
            {
                var title = new LocalizedText($"auditing {total} files", $"正在审计 {total} 个文件").In(
                    session.Language
                );
                var task = context.AddTask(title, maxValue: total);
                do
                {
                    task.Value = progress.Done;
                } while (!progress.WaitForEnd(Tick));
            });
    }
}
