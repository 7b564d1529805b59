using System.Text.Json;
using NJsonSchema;
using PromoAudit.Reports.Linting;
using PromoAudit.Tests.Workshop.Linting;

namespace PromoAudit.Tests.Cli;

public sealed class RulesLintCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole()
        .With("rules/ruleset.yaml", "name: mine\nversion: 1.0.0\n")
        .With($"rules/{LintTexts.Path}", LintTexts.Good);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void The_built_in_rules_are_clean()
    {
        _console.Run("rules", "lint").ShouldBe(0, _console.OutputText);
        _console.OutputText.ShouldContain("rules, 0 errors, 0 warnings,");
    }

    [Fact]
    public void Hints_never_fail_a_run()
    {
        _console.Run("rules", "lint", "rules").ShouldBe(0);
        _console.OutputText.ShouldEndWith("mine 1.0.0: 1 rule, 0 errors, 0 warnings, 3 hints.\n");
    }

    [Fact]
    public void What_is_doubtful_is_shown_where_it_stands()
    {
        Doubtful();
        _console.Run("rules", "lint", "rules").ShouldBe(1);
        Baseline.Verify(_console.OutputText);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public void The_threshold_decides_the_exit_code(string failOn, int code)
    {
        Doubtful();
        _console.Run("rules", "lint", "rules", "--fail-on", failOn).ShouldBe(code);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void What_keeps_a_set_from_loading_is_in_every_format(string format)
    {
        _console.With($"rules/{LintTexts.Path}", LintTexts.With(("confidence: certain", "confidence: sure")));
        _console.Run("rules", "lint", "rules", "--format", format).ShouldBe(2);
        _console.OutputText.ShouldContain("PA308");
        _console.OutputText.ShouldContain("limits/big-discount.yaml");
    }

    [Fact]
    public async Task The_JSON_is_what_its_schema_says()
    {
        Doubtful();
        _console.Run("rules", "lint", "rules", "--format", "json").ShouldBe(1);
        var schema = await JsonSchema.FromJsonAsync(LintSchema.Text, TestContext.Current.CancellationToken);
        schema.Validate(_console.OutputText).ShouldBeEmpty();
        using var json = JsonDocument.Parse(_console.OutputText);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        var warning = findings.Single(finding => finding.GetProperty("severity").GetString() == "warning");
        warning.GetProperty("check").GetString().ShouldBe("wrong-language");
        warning.GetProperty("path").GetString().ShouldBe("rules/limits/big-discount.yaml");
        warning.GetProperty("line").GetInt32().ShouldBe(28);
        warning.GetProperty("message").GetProperty("zh").GetString().ShouldBe("“title”的中文里没有一个汉字。");
    }

    [Fact]
    public void The_SARIF_names_checks_as_rules_and_places_as_they_are()
    {
        Doubtful();
        _console.Run("rules", "lint", "rules", "--format", "sarif", "--output", "lint.sarif").ShouldBe(1);
        using var json = JsonDocument.Parse(_console.Read("lint.sarif"));
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            place
                .GetProperty("artifactLocation")
                .GetProperty("uri")
                .GetString()
                .ShouldBe("rules/limits/big-discount.yaml");
            place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
        }

        run.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_clean_set()
    {
        _console.Run("rules", "lint", "no-rules").ShouldBe(2);
        _console.OutputText.ShouldContain("no-rules");
    }

    private void Doubtful() =>
        _console.With($"rules/{LintTexts.Path}", LintTexts.With(("折扣没有总量上限", "No cap on it")));
}
