using System.Text.Json;

namespace PromoAudit.Tests.Cli;

public sealed class RuleScoreCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules();

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("mutate", "en")]
    [InlineData("mutate", "zh")]
    [InlineData("coverage", "en")]
    [InlineData("coverage", "zh")]
    public void What_the_tests_leave_open_is_shown(string command, string language)
    {
        var rule = _console.Read("rules/price/below-cost.yaml");
        _console.With(
            "rules/price/below-cost.yaml",
            rule.Replace(
                "severity: medium",
                "severity:\n  high: item.price < 50 CNY and known(item.stock)\n  otherwise: medium",
                StringComparison.Ordinal
            )
        );
        _console.Run("rules", command, "rules", "--lang", language).ShouldBe(0);
        Baseline.Verify(_console.OutputText, testName: $"What_the_tests_leave_open_{command}_{language}");
        _console.ErrorText.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("mutate", "50%", 0)]
    [InlineData("mutate", "50", 0)]
    [InlineData("mutate", "100%", 1)]
    [InlineData("coverage", "0%", 0)]
    [InlineData("coverage", "99.9", 1)]
    public void The_exit_code_says_whether_the_score_is_enough(string command, string threshold, int code)
    {
        // Below cost with a half, and no limit with all but one: a score in between.
        _console.With(
            "rules/limits/total-missing.yaml",
            _console
                .Read("rules/limits/total-missing.yaml")
                .Replace("and most > 0", "and item", StringComparison.Ordinal)
                .Replace("and item", "and count(plan.items) < most", StringComparison.Ordinal)
        );
        _console.Run("rules", command, "rules", "--threshold", threshold).ShouldBe(code, _console.OutputText);
    }

    [Theory]
    [InlineData("mutate", "101%")]
    [InlineData("mutate", "90%%")]
    [InlineData("coverage", "most")]
    [InlineData("coverage", "%")]
    [InlineData("coverage", "1e1")]
    public void A_threshold_is_a_percent(string command, string threshold)
    {
        _console.Run("rules", command, "rules", $"--threshold={threshold}").ShouldBe(3);
        _console.ErrorText.ShouldBe(
            $"error[PA360]: \"--threshold\" cannot be \"{threshold}\".\n  = help: Write a percent from 0 to 100: --threshold 90%.\n\n"
        );
        _console.OutputText.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("price/below-cost", "price/below-cost")]
    [InlineData("limits/*", "limits/total-missing")]
    [InlineData("*", "limits/total-missing, price/below-cost")]
    public void Rules_are_picked_by_their_id_or_a_part_of_it(string pattern, string picked)
    {
        foreach (var command in (string[])["mutate", "coverage"])
        {
            _console.Run("rules", command, "rules", "--rule", pattern, "--format", "json").ShouldBe(0);
            using var json = JsonDocument.Parse(_console.OutputText);
            var ids = json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id"));
            string.Join(", ", ids).ShouldBe(picked);
        }
    }

    [Fact]
    public void A_rule_that_is_not_there_is_not_tried()
    {
        _console.Run("rules", "mutate", "rules", "--rule", "price/below-cots").ShouldBe(3);
        _console.ErrorText.ShouldBe(
            "error[PA544]: There is no rule \"price/below-cots\".\n  = help: Did you mean \"price/below-cost\"?\n\n"
        );
    }

    [Fact]
    public void Cases_beside_a_rule_count()
    {
        _console.Run("rules", "coverage", "rules", "--rule", "price/*", "--threshold", "100%").ShouldBe(0);
        _console.Run("rules", "mutate", "rules", "--rule", "price/*", "--threshold", "100%").ShouldBe(1);
        _console.With(
            "rules/price/below-cost.test.yaml",
            """
            cases:
              - name: A price that is the cost is no loss
                fires: false
                plan: {catalog: [{sku: TEE, price: 41}]}

            """
        );
        _console.Run("rules", "mutate", "rules", "--rule", "price/*", "--threshold", "100%").ShouldBe(0);
    }

    [Theory]
    [InlineData("mutate", "price: 4000", "1 test does not come out as said without any change, and can notice none.")]
    [InlineData("coverage", "price: dear", "the plans of 1 test cannot be read.")]
    public void Tests_that_are_no_use_are_named(string command, string price, string remark)
    {
        var rule = _console.Read("rules/price/below-cost.yaml");
        _console.With("rules/price/below-cost.yaml", rule.Replace("price: 40", price, StringComparison.Ordinal));
        _console.Run("rules", command, "rules").ShouldBe(0);
        _console.OutputText.ReplaceLineEndings(" ").ShouldContain($"price/below-cost: {remark}");
    }

    [Theory]
    [InlineData("mutate")]
    [InlineData("coverage")]
    public void Rules_that_cannot_be_read_have_no_score(string command)
    {
        _console.With("rules/price/below-cost.yaml", "id: price/below-cost\n");
        _console.Run("rules", command, "rules").ShouldBe(2);
        _console.Run("rules", command, "nowhere").ShouldBe(2);
        _console.OutputText.ShouldBeEmpty();
    }

    [Fact]
    public void The_data_say_where_and_what()
    {
        _console.Run("rules", "mutate", "rules", "--format", "json").ShouldBe(0);
        using var mutation = JsonDocument.Parse(_console.OutputText);
        mutation.RootElement.GetProperty("schema").GetString().ShouldBe("promoaudit/mutation/1");
        var missed = mutation.RootElement.GetProperty("rules")[1].GetProperty("missed")[0];
        missed.GetProperty("path").GetString().ShouldBe("rules/price/below-cost.yaml");
        missed.GetProperty("before").GetString().ShouldBe("item.price < item.cost");
        missed.GetProperty("after").GetString().ShouldBe("item.price <= item.cost");
        _console.Run("rules", "coverage", "rules", "--format", "json").ShouldBe(0);
        using var coverage = JsonDocument.Parse(_console.OutputText);
        coverage.RootElement.GetProperty("schema").GetString().ShouldBe("promoaudit/coverage/1");
        coverage.RootElement.GetProperty("percent").GetDecimal().ShouldBeInRange(0, 100);
    }
}
