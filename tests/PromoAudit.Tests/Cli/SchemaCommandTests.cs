using NJsonSchema;

namespace PromoAudit.Tests.Cli;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TestConsole _console = new();

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("plan", "\"promoaudit\"")]
    [InlineData("rule", "\"moneyAtRisk\"")]
    [InlineData("case", "\"figures\"")]
    [InlineData("ruleset", "\"change\"")]
    [InlineData("profile", "\"undeclaredStacking\"")]
    [InlineData("findings", "\"promoaudit/findings/1\"")]
    [InlineData("attacks", "\"promoaudit/attacks/1\"")]
    [InlineData("lint", "\"promoaudit/lint/1\"")]
    [InlineData("diff", "\"promoaudit/diff/1\"")]
    [InlineData("verdict", "\"promoaudit/verdict/1\"")]
    [InlineData("evidence", "\"promoaudit/evidence/1\"")]
    public async Task A_schema_is_printed_as_JSON_Schema(string kind, string content)
    {
        _console.Run("schema", kind).ShouldBe(0);
        _console.OutputText.ShouldContain(content);
        _console.OutputText.ShouldEndWith("}\n");
        var schema = await JsonSchema.FromJsonAsync(_console.OutputText, TestContext.Current.CancellationToken);
        schema.Properties.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_command_of_the_guide_for_editors_prints_a_schema()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("rules/README.md")).Split("## In your editor")[1];
        var commands = guide.Split("```sh\n")[1].Split("```")[0].Trim().Split('\n');
        commands.Length.ShouldBe(3);
        foreach (var command in commands)
        {
            var words = command.Split(' ');
            words[..2].ShouldBe(["promoaudit", "schema"]);
            words[^1].ShouldBe($"schemas/{words[2]}.json");
            _console.Run("schema", words[2]).ShouldBe(0);
        }
    }
}
