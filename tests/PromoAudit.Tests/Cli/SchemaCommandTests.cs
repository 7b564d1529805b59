using NJsonSchema;

namespace PromoAudit.Tests.Cli;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TestConsole _console = new();

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("plan", "\"promoaudit\"")]
    [InlineData("rule", "\"moneyAtRisk\"")]
    [InlineData("findings", "\"promoaudit/findings/1\"")]
    [InlineData("attacks", "\"promoaudit/attacks/1\"")]
    public async Task A_schema_is_printed_as_JSON_Schema(string kind, string content)
    {
        _console.Run("schema", kind).ShouldBe(0);
        _console.OutputText.ShouldContain(content);
        _console.OutputText.ShouldEndWith("}\n");
        var schema = await JsonSchema.FromJsonAsync(_console.OutputText, TestContext.Current.CancellationToken);
        schema.Properties.ShouldNotBeEmpty();
    }
}
