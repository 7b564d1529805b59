using System.Diagnostics;
using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Tests.Cli;

public sealed class FileReaderTests : IDisposable
{
    private readonly TestConsole _console = new();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_file_is_read_under_the_name_it_was_given()
    {
        _console.With("a.yaml", "plan: a\n");
        var reading = FileReader.Read("shown.yaml", _console.PathOf("a.yaml"));
        reading.Text?.Path.ShouldBe("shown.yaml");
        reading.Text?.Text.ShouldBe("plan: a\n");
    }

    [Fact]
    public void An_empty_file_is_text() => Read(_console.With("a.yaml", ""), "a.yaml").Text?.Text.ShouldBe("");

    [Fact]
    public void What_is_not_there_is_said_to_be_missing() =>
        Problem(_console, "a.yaml").ShouldBe("There is no such file.");

    [Fact]
    public void A_folder_is_not_read() => Problem(_console.With("a/b", ""), "a").ShouldBe("It is a folder.");

    [Fact]
    public void A_link_that_leads_nowhere_or_to_itself_is_missing()
    {
        File.CreateSymbolicLink(_console.PathOf("loop"), "loop");
        Problem(_console, "loop").ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused()
    {
        using (var file = File.Create(_console.PathOf("big")))
        {
            file.SetLength(50_000_000);
        }

        Problem(_console, "big").ShouldStartWith("The file is larger than 5000000 bytes");
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/urandom")]
    public void A_device_without_end_is_refused(string device)
    {
        Assert.SkipUnless(File.Exists(device), "no such device here");
        FileReader.Read("device", device).Problem.ShouldNotBeNull();
    }

    [Fact]
    public void A_pipe_that_nobody_writes_to_is_given_up_soon()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no named pipes in folders");
        using var maker = Process.Start("mkfifo", _console.PathOf("pipe"));
        maker.WaitForExit();
        var watch = Stopwatch.StartNew();
        Problem(_console, "pipe").ShouldBe("Nothing comes from it; it looks like a pipe or a device.");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_file_without_permission_is_said_to_be_forbidden()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("root may read everything");
            return;
        }

        _console.With("secret", "x");
        File.SetUnixFileMode(_console.PathOf("secret"), UnixFileMode.None);
        Problem(_console, "secret").ShouldBe("Permission is denied.");
    }

    private static FileReading Read(TestConsole console, string path) => FileReader.Read(path, console.PathOf(path));

    private static string Problem(TestConsole console, string path) => Read(console, path).Problem?.English ?? "";
}
