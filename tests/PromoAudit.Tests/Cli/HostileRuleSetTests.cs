using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace PromoAudit.Tests.Cli;

/// <summary>A rule set from a stranger: it reads no file but its own, and costs a bounded time whatever is in it.</summary>
public sealed class HostileRuleSetTests : IDisposable
{
    private const string Heavy =
        "count(plan.items, i => count(plan.items, j => count(plan.items, k => k.price > i.price + j.price) > 1) > 1)";

    private const string Secret = "name: secret\nversion: 1.0.0\npassword: hunter2\n";

    private readonly TestConsole _console = new TestConsole().WithRules();

    public HostileRuleSetTests() => _console.With("holey.yaml", SmallWorld.Holey).With("secret/ruleset.yaml", Secret);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("limits/link.yaml", "../../secret/ruleset.yaml")]
    [InlineData("limits/link.yaml", "/etc/passwd")]
    [InlineData("base.yaml", "../secret/ruleset.yaml")]
    [InlineData("ruleset.yaml", "../secret/ruleset.yaml")]
    public void A_file_that_is_a_link_out_of_the_folder_is_not_read(string file, string target)
    {
        File.Delete(_console.PathOf($"rules/{file}"));
        File.CreateSymbolicLink(_console.PathOf($"rules/{file}"), target);
        _console.Run("check", "holey.yaml", "--rules", "rules").ShouldBe(2);
        (_console.ErrorText + _console.OutputText).ShouldNotContain("hunter2");
        (_console.ErrorText + _console.OutputText).ShouldNotContain("root:");
        _console.ErrorText.ShouldContain($"rules/{file}");
    }

    [Fact]
    public void A_folder_that_is_a_link_cannot_be_extended()
    {
        Directory.CreateSymbolicLink(_console.PathOf("rules/company"), "../secret");
        _console.With("rules/ruleset.yaml", "name: small\nversion: 1.0.0\nextends: ./company\n");
        _console.Run("check", "holey.yaml", "--rules", "rules").ShouldBe(2);
        _console.ErrorText.ShouldContain("\"./company\" is no folder inside this one");
        _console.ErrorText.ShouldNotContain("hunter2");
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("./../secret")]
    [InlineData("./limits/../../secret")]
    [InlineData("..")]
    public void A_folder_outside_cannot_be_extended(string path)
    {
        _console.With("rules/ruleset.yaml", $"name: small\nversion: 1.0.0\nextends: {path}\n");
        _console.Run("check", "holey.yaml", "--rules", "rules").ShouldBe(2);
        _console.ErrorText.ShouldContain("is no folder inside this one");
        _console.ErrorText.ShouldNotContain("hunter2");
    }

    [Fact]
    public void Aliases_that_stand_for_more_and_more_are_refused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 12; level++)
        {
            var below = string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10));
            bomb.Append($"a{level}: &a{level} [{below}]\n");
        }

        Refused("rules/limits/bomb.yaml", bomb.ToString()).ShouldContain("rules/limits/bomb.yaml");
    }

    [Fact]
    public void Lists_without_bottom_are_refused() =>
        Refused("rules/limits/deep.yaml", "id: " + new string('[', 40_000)).ShouldContain("rules/limits/deep.yaml");

    [Fact]
    public void One_broken_rule_does_not_hide_another()
    {
        _console.With("rules/limits/broken.yaml", "id: limits/broken\nwhen: [\n");
        _console.With("rules/price/broken.yaml", "id: price/broken\nwenn: 3\n");
        _console.Run("check", "holey.yaml", "--rules", "rules").ShouldBe(2);
        _console.ErrorText.ShouldContain("rules/limits/broken.yaml");
        _console.ErrorText.ShouldContain("rules/price/broken.yaml");
    }

    [Fact]
    public void Of_very_many_broken_rules_the_rest_is_counted()
    {
        for (var index = 0; index < 300; index++)
        {
            _console.With($"rules/limits/broken-{index}.yaml", "wenn: 3\n");
        }

        _console.Run("check", "holey.yaml", "--rules", "rules").ShouldBe(2);
        _console.ErrorText.ShouldContain("more files have problems that are not shown.");
    }

    [Fact]
    public void A_set_that_is_too_large_as_a_whole_is_refused_before_it_is_read_as_a_whole()
    {
        // Each file is as long as a file may be; together they are ten times what a set may have.
        var padding = "# " + new string('x', 99_000);
        for (var index = 0; index < 500; index++)
        {
            _console.With($"rules/limits/long-{index}.yaml", padding);
        }

        Refused("rules/limits/one-more.yaml", padding).ShouldContain("more than 5000000 characters together");
    }

    [Fact]
    public void Every_way_to_write_names_that_nobody_knows_takes_a_bounded_time()
    {
        var keys = string.Concat(Enumerable.Range(0, 9_000).Select(index => $"strange{index}: 1\n"));
        var absorbs = string.Join(", ", Enumerable.Range(0, 50).Select(index => $"limits/nobody-knows-this-{index}"));
        var rule = _console.Read("rules/limits/total-missing.yaml");
        for (var index = 0; index < 200; index++)
        {
            var id = $"limits/rule-{index}";
            _console.With(
                $"rules/{id}.yaml",
                rule.Replace("limits/total-missing", id, StringComparison.Ordinal) + $"absorbs: [{absorbs}]\n"
            );
        }

        Refused("rules/limits/keys.yaml", keys).ShouldContain("which is no rule of this set");
    }

    [Theory]
    [InlineData("when", $"{Heavy} > 0", false)]
    [InlineData("severity", $"{{critical: '{Heavy} > 5', otherwise: low}}", true)]
    [InlineData("message", $"{{en: \"{{{Heavy}}}\", zh: \"{{{Heavy}}}\"}}", true)]
    [InlineData("moneyAtRisk", $"money({Heavy})", true)]
    public void A_rule_that_takes_too_many_steps_is_undecided_and_says_so(string key, string heavy, bool fires)
    {
        Dictionary<string, string> rule = new(StringComparer.Ordinal)
        {
            ["id"] = "limits/heavy",
            ["since"] = "1.0.0",
            ["classes"] = "[C05]",
            ["severity"] = "high",
            ["confidence"] = "certain",
            ["for"] = "promotion",
            ["when"] = "promotion.benefit.amountOff > 5 CNY",
            ["at"] = "promotion.limits",
            ["title"] = "{en: a, zh: b}",
            ["message"] = "{en: a, zh: b}",
            ["why"] = "{en: a, zh: b}",
            ["do"] = "{en: a, zh: b}",
            ["examples"] = "[{fires: true, plan: {}}, {fires: false, plan: {}}]",
            [key] = heavy,
        };
        var items = string.Join(", ", Enumerable.Range(0, 100).Select(index => $"{{sku: A{index}, price: 9}}"));
        _console.With("rules/limits/heavy.yaml", string.Concat(rule.Select(entry => $"{entry.Key}: {entry.Value}\n")));
        _console.With(
            "wide.yaml",
            $$"""
            promoaudit: 1
            plan: wide
            currency: CNY
            timezone: Asia/Shanghai
            catalog: [{{items}}]
            promotions: [{id: less-20, scope: all, benefit: {amountOff: 20}, limits: {total: 100} }]

            """
        );
        _console.Run("check", "wide.yaml", "--rules", "rules", "--format", "json").ShouldBeOneOf(0, 1);
        using var json = JsonDocument.Parse(_console.OutputText);
        json.RootElement.GetProperty("inconclusive")
            .EnumerateArray()
            .Single(check => check.GetProperty("ruleId").GetString() == "limits/heavy")
            .GetProperty("missing")[0]
            .GetProperty("reason")
            .GetProperty("en")
            .GetString()
            .ShouldBe("evaluation was stopped after 200000 steps");
        // Of a severity that cannot be worked out the gravest is said.
        var expected = key == "severity" ? "critical" : "high";
        string[] found = fires ? [expected] : [];
        json.RootElement.GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("severity").GetString())
            .ShouldBe(found);
    }

    private string Refused(string path, string text)
    {
        _console.With(path, text);
        var watch = Stopwatch.StartNew();
        _console.Run("check", "holey.yaml", "--rules", "rules").ShouldBe(2);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        return _console.ErrorText;
    }
}
