using System.Diagnostics;
using System.IO.Pipes;
using PromoAudit.Cli.Files;

namespace PromoAudit.Tests.Cli;

public sealed class OutputFileTests : IDisposable
{
    private readonly TestConsole _console = new();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_file_appears_whole_and_leaves_nothing_else_behind()
    {
        Open("out.json")?.Write(writer => writer.Write("满"));
        File.ReadAllBytes(_console.PathOf("out.json")).ShouldBe([0xE6, 0xBB, 0xA1]);
        Directory.GetFiles(_console.Folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_that_was_there_stays_as_it_was_when_writing_fails()
    {
        _console.With("out.json", "before");
        var output = Open("out.json");
        Should.Throw<InvalidOperationException>(() => output?.Write(_ => throw new InvalidOperationException()));
        _console.Read("out.json").ShouldBe("before");
        Directory.GetFiles(_console.Folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_link_is_written_through()
    {
        _console.With("real.json", "before");
        File.CreateSymbolicLink(_console.PathOf("link.json"), "real.json");
        Open("link.json")?.Write(writer => writer.Write("after"));
        _console.Read("real.json").ShouldBe("after");
        new FileInfo(_console.PathOf("link.json")).LinkTarget.ShouldBe("real.json");
    }

    [Theory]
    [InlineData("file/deep/out.json", "There is no such folder.")]
    [InlineData("folder", "It is a folder.")]
    public void What_cannot_be_written_is_known_beforehand(string path, string problem)
    {
        Directory.CreateDirectory(_console.PathOf("folder"));
        _console.With("file", "");
        OutputFile.Open(_console.PathOf(path), out var found).ShouldBeNull();
        found?.English.ShouldBe(problem);
    }

    [Fact]
    public void Folders_are_made_when_the_file_is_written_and_not_before()
    {
        var output = Open("new/deep/out.json");
        Directory.Exists(_console.PathOf("new")).ShouldBeFalse();
        output?.Write(writer => writer.Write("after"));
        _console.Read("new/deep/out.json").ShouldBe("after");
    }

    [Fact]
    public void An_empty_file_is_empty_again_when_writing_fails()
    {
        _console.With("out.json", "");
        Should.Throw<InvalidOperationException>(() =>
            Open("out.json")
                ?.Write(writer =>
                {
                    writer.Write("half");
                    writer.Flush();
                    throw new InvalidOperationException();
                })
        );
        _console.Read("out.json").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pipe_is_written_to_and_stays_a_pipe()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes have no paths here.");
        using (var maker = Process.Start("mkfifo", _console.PathOf("pipe.json")))
        {
            await maker.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var reading = Task.Run(() => _console.Read("pipe.json"), TestContext.Current.CancellationToken);
        Open("pipe.json")?.Write(writer => writer.Write("whole"));
        (await reading).ShouldBe("whole");
        // A file that took its place would hold the text.
        new FileInfo(_console.PathOf("pipe.json")).Length.ShouldBe(0);
        Directory.GetFiles(_console.Folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_an_open_file_is_called_by_is_never_taken_the_place_of()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open files have paths on Linux only.");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        var end = pipe.GetClientHandleAsString();
        File.CreateSymbolicLink(_console.PathOf("link.json"), $"/proc/self/fd/{end}");
        Open("link.json")?.Write(writer => writer.Write("whole"));
        pipe.DisposeLocalCopyOfClientHandle();
        using var reader = new StreamReader(pipe);
        reader.ReadToEnd().ShouldBe("whole");
        new FileInfo(_console.PathOf("link.json")).LinkTarget.ShouldBe($"/proc/self/fd/{end}");
    }

    private OutputFile? Open(string path)
    {
        var output = OutputFile.Open(_console.PathOf(path), out var problem);
        problem.ShouldBeNull();
        return output;
    }
}
