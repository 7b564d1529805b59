using PromoAudit.Cli.Files;

namespace PromoAudit.Tests.Cli;

public sealed class FileSourceTests : IDisposable
{
    private const string Outside = "It lies outside the plan's folder.";
    private readonly TestConsole _console = new();

    public FileSourceTests() =>
        _console.With("secret.yaml", "secret").With("plans/shop.yaml", "shop").With("plans/sub/more.yaml", "more");

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("shop.yaml", "shop", "plans/shop.yaml")]
    [InlineData("sub/more.yaml", "more", "plans/sub/more.yaml")]
    public void A_file_of_the_folder_is_read_and_shown_with_the_folder(string path, string text, string shown)
    {
        var reading = Source().Read(path);
        reading.Text?.Text.ShouldBe(text);
        reading.Text?.Path.ShouldBe(shown);
    }

    [Theory]
    [InlineData("../secret.yaml")]
    [InlineData("sub/../../secret.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("../plans-next-door/shop.yaml")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public void Nothing_outside_the_folder_is_read(string path) => Problem(path).ShouldBe(Outside);

    [Fact]
    public void A_link_that_leaves_the_folder_is_not_followed()
    {
        File.CreateSymbolicLink(_console.PathOf("plans/link.yaml"), "../secret.yaml");
        Directory.CreateSymbolicLink(_console.PathOf("plans/up"), "..");
        Problem("link.yaml").ShouldBe(Outside);
        Problem("up/secret.yaml").ShouldBe(Outside);
    }

    [Fact]
    public void A_link_inside_the_folder_is_followed()
    {
        File.CreateSymbolicLink(_console.PathOf("plans/link.yaml"), "sub/../shop.yaml");
        Source().Read("link.yaml").Text?.Text.ShouldBe("shop");
    }

    [Fact]
    public void A_plan_folder_that_is_itself_a_link_is_a_folder_like_any_other()
    {
        Directory.CreateSymbolicLink(_console.PathOf("current"), "plans");
        new FileSource(_console.PathOf("current"), "current/").Read("shop.yaml").Text?.Text.ShouldBe("shop");
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_end()
    {
        File.CreateSymbolicLink(_console.PathOf("plans/a"), "b");
        File.CreateSymbolicLink(_console.PathOf("plans/b"), "a");
        Problem("a").ShouldBe(Outside);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("missing.yaml")]
    [InlineData("sub")]
    public void What_cannot_be_read_is_a_problem_and_no_exception(string path) => Problem(path).ShouldNotBeEmpty();

    private FileSource Source() => new(_console.PathOf("plans"), "plans/");

    private string Problem(string path) => Source().Read(path).Problem?.English ?? "";
}
