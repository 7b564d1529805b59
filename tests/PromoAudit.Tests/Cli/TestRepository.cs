using System.Diagnostics;

namespace PromoAudit.Tests.Cli;

/// <summary>A real git repository in the folder of a console, that no configuration of the machine has a say in.</summary>
internal static class TestRepository
{
    public static TestConsole WithRepository(this TestConsole console)
    {
        console.Git("init", "--quiet", "--initial-branch", "main", ".");
        return console;
    }

    public static TestConsole Commit(this TestConsole console, string subject)
    {
        console.Git("add", "--all", ".");
        console.Git("commit", "--quiet", "--allow-empty", "--message", subject);
        return console;
    }

    public static string Git(this TestConsole console, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = console.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "Mei Lin";
            start.Environment[$"GIT_{role}_EMAIL"] = "mei.lin@example.com";
            start.Environment[$"GIT_{role}_DATE"] = "2026-11-20T10:00:00+08:00";
        }

        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var complaints = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, complaints.GetAwaiter().GetResult());
        return output;
    }
}
