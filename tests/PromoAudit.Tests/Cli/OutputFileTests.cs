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
    [InlineData("nowhere/out.json", "There is no such folder.")]
    [InlineData("folder", "It is a folder.")]
    public void What_cannot_be_written_is_known_beforehand(string path, string problem)
    {
        Directory.CreateDirectory(_console.PathOf("folder"));
        OutputFile.Open(_console.PathOf(path), out var found).ShouldBeNull();
        found?.English.ShouldBe(problem);
    }

    private OutputFile? Open(string path)
    {
        var output = OutputFile.Open(_console.PathOf(path), out var problem);
        problem.ShouldBeNull();
        return output;
    }
}
