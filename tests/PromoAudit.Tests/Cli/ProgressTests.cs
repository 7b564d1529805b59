using PromoAudit.Cli;
using PromoAudit.Text;

namespace PromoAudit.Tests.Cli;

public sealed class ProgressTests
{
    [Fact]
    public void A_long_run_shows_on_a_terminal_how_far_it_is()
    {
        using var console = new TestConsole { IsErrorTerminal = true };
        LongRun(console);
        console.ErrorText.ShouldContain("auditing 4 files");
        console.OutputText.ShouldBeEmpty();
    }

    [Fact]
    public void A_pipe_sees_nothing_of_it()
    {
        using var console = new TestConsole();
        LongRun(console);
        console.ErrorText.ShouldBeEmpty();
    }

    [Fact]
    public void A_short_run_shows_nothing()
    {
        using var console = new TestConsole { IsErrorTerminal = true };
        using (new Progress(new Session(console, Language.English, "auto"), 4)) { }
        console.ErrorText.ShouldBeEmpty();
    }

    private static void LongRun(TestConsole console)
    {
        using var progress = new Progress(new Session(console, Language.English, "auto"), 4);
        progress.Advance();
        Thread.Sleep(TimeSpan.FromSeconds(4));
    }
}
