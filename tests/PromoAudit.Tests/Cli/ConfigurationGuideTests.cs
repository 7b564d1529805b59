using System.Text.Json;

namespace PromoAudit.Tests.Cli;

/// <summary>The guide's configuration is executed, and its table is complete.</summary>
public sealed class ConfigurationGuideTests : IDisposable
{
    private const string Guide = "src/PromoAudit.Core/Governance/GUIDE.md";
    private const string Heading = "## The settings in one file\n";
    private const string Mark = "<!-- with this configuration: ";
    private const string Fence = "```text\n";

    private readonly TestConsole _console = new TestConsole()
        .With("plans/plan.yaml", File.ReadAllText(RepositoryRoot.File("examples/first/plan.yaml")))
        .With("plans/shop.yaml", File.ReadAllText(RepositoryRoot.File("examples/first/shop.yaml")));

    private static string Text => File.ReadAllText(RepositoryRoot.File(Guide)).ReplaceLineEndings("\n");

    public void Dispose() => _console.Dispose();

    [Fact]
    public void The_configuration_of_the_guide_is_all_that_a_check_needs()
    {
        _console.Run("baseline", "plans").ShouldBe(0, _console.ErrorText);
        _console.With("promoaudit.yaml", Configuration());
        _console.Run("check").ShouldBe(0, _console.ErrorText + _console.OutputText);
        _console.OutputText.ShouldContain("core+overrides");
        _console.Read("promoaudit.sarif").ShouldContain("\"version\": \"2.1.0\"");
        _console.Run("check", "plans", "--no-config").ShouldBe(1);
    }

    [Fact]
    public void What_the_guide_shows_of_it_is_what_the_tool_prints()
    {
        _console.With("promoaudit.yaml", Configuration());
        var text = Text;
        var command =
            text.IndexOf(Mark, text.IndexOf(Heading, StringComparison.Ordinal), StringComparison.Ordinal) + Mark.Length;
        var end = text.IndexOf(" -->", command, StringComparison.Ordinal);
        var from = text.IndexOf(Fence, end, StringComparison.Ordinal) + Fence.Length;
        var to = text.IndexOf("```\n", from, StringComparison.Ordinal);
        _console.Run(text[command..end].Split(' ')).ShouldBe(0, _console.ErrorText);
        Baseline.Verify(text[..from] + _console.OutputText + text[to..], Guide);
    }

    [Fact]
    public void Its_table_has_every_key()
    {
        _console.Run("schema", "config").ShouldBe(0);
        using var schema = JsonDocument.Parse(_console.OutputText);
        Section()
            .Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .ShouldBe(schema.RootElement.GetProperty("properties").EnumerateObject().Select(key => key.Name));
    }

    private static string Section()
    {
        var text = Text;
        var start = text.IndexOf(Heading, StringComparison.Ordinal);
        return text[start..text.IndexOf("\n## ", start, StringComparison.Ordinal)];
    }

    private static string Configuration() => Section().Split("```yaml\n")[1].Split("```")[0];
}
