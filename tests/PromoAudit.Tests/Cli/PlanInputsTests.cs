using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Tests.Cli;

public sealed class PlanInputsTests : IDisposable
{
    private readonly TestConsole _console = new();

    public PlanInputsTests() =>
        _console
            .With("b.yaml", "")
            .With("a.yaml", "")
            .With("notes.txt", "")
            .With("sub/c.yml", "")
            .With("sub/deep/D.YAML", "")
            .With("sub/.hidden.yaml", "")
            .With(".git/e.yaml", "")
            .With("weird[1]/f.yaml", "");

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData(".", "a.yaml b.yaml sub/c.yml sub/deep/D.YAML weird[1]/f.yaml")]
    [InlineData("./", "a.yaml b.yaml sub/c.yml sub/deep/D.YAML weird[1]/f.yaml")]
    [InlineData("sub", "sub/c.yml sub/deep/D.YAML")]
    [InlineData("sub/", "sub/c.yml sub/deep/D.YAML")]
    [InlineData("./sub", "./sub/c.yml ./sub/deep/D.YAML")]
    [InlineData("*.yaml", "a.yaml b.yaml")]
    [InlineData("?.yaml", "a.yaml b.yaml")]
    [InlineData("**/*.y*", "a.yaml b.yaml sub/c.yml weird[1]/f.yaml")]
    [InlineData("sub/**", "sub/c.yml sub/deep/D.YAML")]
    [InlineData("*/*.yml", "sub/c.yml")]
    [InlineData("sub/.h*", "sub/.hidden.yaml")]
    [InlineData("notes.txt", "notes.txt")]
    [InlineData("weird[1]/f.yaml", "weird[1]/f.yaml")]
    [InlineData("b.yaml a.yaml b.yaml .", "b.yaml a.yaml sub/c.yml sub/deep/D.YAML weird[1]/f.yaml")]
    [InlineData("- a.yaml -", "<stdin> a.yaml")]
    public void Paths_lead_to_files_in_a_fixed_order_each_once(string paths, string expected)
    {
        var diagnostics = new Diagnostics();
        var inputs = Inputs(paths, diagnostics);
        string.Join(' ', inputs.Inputs.Select(input => input.Shown)).ShouldBe(expected);
        diagnostics.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("aa.yaml", "There is no \"aa.yaml\".", "Did you mean \"a.yaml\"?")]
    [InlineData("sub/cc.yml", "There is no \"sub/cc.yml\".", "Did you mean \"sub/c.yml\"?")]
    [InlineData("nowhere/x", "There is no \"nowhere/x\".", "Check the name and the folder you are in.")]
    public void A_path_that_is_not_there_is_an_error(string path, string message, string remedy)
    {
        var diagnostics = new Diagnostics();
        Inputs(path, diagnostics).Inputs.ShouldBeEmpty();
        var only = diagnostics.Sorted().ShouldHaveSingleItem();
        only.Message.English.ShouldBe(message);
        only.Remedy?.English.ShouldBe(remedy);
    }

    [Theory]
    [InlineData("*.json", "Nothing matches \"*.json\".")]
    [InlineData("nowhere/*.yaml", "Nothing matches \"nowhere/*.yaml\".")]
    [InlineData(".git/x/**", "Nothing matches \".git/x/**\".")]
    public void A_pattern_that_nothing_matches_is_an_error(string pattern, string message)
    {
        var diagnostics = new Diagnostics();
        Inputs(pattern, diagnostics).ComplainOfEmptyOrigins();
        diagnostics.Sorted().ShouldHaveSingleItem().Message.English.ShouldBe(message);
    }

    [Fact]
    public void Links_to_folders_are_passed_by()
    {
        Directory.CreateSymbolicLink(_console.PathOf("sub/again"), "..");
        Inputs("sub", new Diagnostics()).Inputs.Count.ShouldBe(2);
    }

    private PlanInputs Inputs(string paths, Diagnostics diagnostics)
    {
        var inputs = new PlanInputs(_console.Folder, diagnostics);
        foreach (var path in paths.Split(' '))
        {
            inputs.Add(path);
        }

        return inputs;
    }
}
