using System.Diagnostics;

namespace PromoAudit.Tests.Cli;

/// <summary>The program as a process: streams, encodings and exit codes as a shell sees them.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("holey.yaml", SmallWorld.Holey)
        .With("good.yaml", SmallWorld.Good);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_pipe_gets_plain_UTF_8_and_the_exit_code()
    {
        var (code, output, error) = Run(null, "check", "holey.yaml", "--rules", "rules", "--lang", "zh");
        code.ShouldBe(1, error);
        output.ShouldStartWith("【高】活动没有总量上限");
        output.ShouldNotContain('\e');
        output.ShouldNotContain('\r');
        error.ShouldBeEmpty();
    }

    [Fact]
    public void The_process_says_what_the_command_line_says_in_process()
    {
        var (code, output, _) = Run(null, "check", "holey.yaml", "good.yaml", "--rules", "rules", "--format", "json");
        code.ShouldBe(_console.Run("check", "holey.yaml", "good.yaml", "--rules", "rules", "--format", "json"));
        output.ShouldBe(_console.OutputText);
    }

    [Fact]
    public void Standard_input_is_read_to_its_end()
    {
        var (code, output, error) = Run(SmallWorld.Good, "check", "-", "--rules", "rules");
        code.ShouldBe(0, error);
        output.ShouldBe("1 plan audited with small 1.0.0 (2 rules): nothing found.\n");
    }

    [Fact]
    public void The_built_in_rules_are_on_board()
    {
        var (code, output, error) = Run(null, "check", "good.yaml", "--fail-on", "never");
        code.ShouldBe(0, error);
        output.ShouldContain(" audited with core ");
    }

    [Theory]
    [InlineData(2, "check", "missing.yaml")]
    [InlineData(3, "check", "--bogus")]
    [InlineData(3)]
    [InlineData(0, "--version")]
    public void Exit_codes_reach_the_shell(int expected, params string[] arguments) =>
        Run(null, arguments).Code.ShouldBe(expected);

    private (int Code, string Output, string Error) Run(string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "promoaudit.dll"), .. arguments]
        )
        {
            UseShellExecute = false,
            WorkingDirectory = _console.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
            StandardErrorEncoding = new System.Text.UTF8Encoding(false),
        };
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment.Remove("LC_ALL");
        using var process = Process.Start(start).ShouldNotBeNull();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
