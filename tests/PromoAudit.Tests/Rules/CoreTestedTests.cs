using System.Text.Json;
using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Rules;

/// <summary>The set core meets the tools that its authors work with, through the commands that they use.</summary>
public sealed class CoreTestedTests : IDisposable
{
    private readonly TestConsole _console = new(RepositoryRoot.Path);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Every_condition_of_the_core_rules_has_been_true_and_false_in_a_test() =>
        _console.Run("rules", "coverage", "rules/core", "--threshold", "100%").ShouldBe(0, _console.OutputText);

    [Fact]
    public void Tests_notice_what_is_changed_in_the_core_rules()
    {
        _console
            .Run("rules", "mutate", "rules/core", "--threshold", "97%", "--format", "json")
            .ShouldBe(0, _console.OutputText);
        using var result = JsonDocument.Parse(_console.OutputText);
        foreach (var rule in result.RootElement.GetProperty("rules").EnumerateArray())
        {
            rule.GetProperty("percent")
                .GetDecimal()
                .ShouldBeGreaterThanOrEqualTo(90m, rule.GetProperty("id").GetString());
            rule.GetProperty("brokenTests").GetInt32().ShouldBe(0, rule.GetProperty("id").GetString());
        }
    }
}
