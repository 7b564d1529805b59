using System.Text.Json;

namespace PromoAudit.Tests.Cli;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Rules_are_listed_with_their_titles()
    {
        _console.Run("rules", "list", "--rules", "rules").ShouldBe(0);
        _console.OutputText.ShouldBe(
            """
            limits/total-missing  Nothing ends the campaign
            price/below-cost      The price is below cost

            small 1.0.0: 2 rules. promoaudit explain <rule> says more.

            """
        );
    }

    [Fact]
    public void The_built_in_rules_are_listed_as_data()
    {
        _console.Run("rules", "list", "--format", "json").ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        json.RootElement.GetProperty("name").GetString().ShouldBe("core");
        json.RootElement.GetProperty("rules").GetArrayLength().ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Examples_that_come_out_as_they_say_pass()
    {
        _console.Run("rules", "test", "rules").ShouldBe(0);
        _console.OutputText.ShouldBe("small 1.0.0: 2 rules, 4 examples, all as they say.\n");
    }

    [Fact]
    public void The_examples_of_the_built_in_rules_pass()
    {
        _console.Run("rules", "test").ShouldBe(0, _console.OutputText);
        _console.OutputText.ShouldEndWith("all as they say.\n");
    }

    [Fact]
    public void An_example_that_does_not_come_out_is_shown_where_it_stands()
    {
        var rule = _console.Read("rules/price/below-cost.yaml");
        _console.With("rules/price/below-cost.yaml", rule.Replace("price: 40", "price: 41"));
        _console.Run("rules", "test", "rules").ShouldBe(1);
        Baseline.Verify(_console.OutputText);
    }

    [Fact]
    public void A_broken_rule_is_explained_and_nothing_is_tried()
    {
        _console.With(
            "rules/price/below-cost.yaml",
            _console.Read("rules/price/below-cost.yaml").Replace("item.cost", "item.costs")
        );
        _console.Run("rules", "test", "rules").ShouldBe(2);
        _console.ErrorText.ShouldContain("--> rules/price/below-cost.yaml:8:");
        _console.OutputText.ShouldBeEmpty();
    }

    [Fact]
    public void A_group_of_commands_needs_one()
    {
        _console.Run("rules").ShouldBe(3);
        _console.ErrorText.ShouldBe(
            "error[PA503]: \"promoaudit rules\" needs a command.\n  = help: Write one of list, new, docs, test, plan, import, coverage, mutate, suggest, diff, release, lock, lint.\n\n"
        );
    }

    [Theory]
    [InlineData("limits/total-mising", "Did you mean \"limits/total-missing\"?")]
    [InlineData("total-missing", "Did you mean \"limits/total-missing\"?")]
    [InlineData("x", "promoaudit rules list shows all.")]
    public void A_rule_that_is_not_there_is_not_explained(string id, string remedy)
    {
        _console.Run("explain", id, "--rules", "rules").ShouldBe(3);
        _console.ErrorText.ShouldBe($"error[PA544]: There is no rule \"{id}\".\n  = help: {remedy}\n\n");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_rule_is_explained(string language)
    {
        _console.Run("explain", "limits/total-missing", "--rules", "rules", "--lang", language).ShouldBe(0);
        Baseline.Verify(_console.OutputText, testName: $"A_rule_is_explained_{language}");
    }

    [Theory]
    [InlineData("item.cost", "item.cost: Money")]
    [InlineData("promotion.limits.total", "promotion.limits.total: Count")]
    public void A_fact_is_explained_with_the_rules_that_use_it(string name, string start)
    {
        _console.Run("explain", "fact", name, "--rules", "rules").ShouldBe(0);
        _console.OutputText.ShouldStartWith(start);
        _console.OutputText.ShouldContain("Used by ");
    }

    [Fact]
    public void Only_rules_that_use_the_fact_are_named()
    {
        _console.Run("explain", "fact", "promotion.limits.total", "--rules", "rules").ShouldBe(0);
        _console.OutputText.ShouldEndWith("  Used by limits/total-missing\n");
    }

    [Theory]
    [InlineData("item.stock.count", "  Not filled in, it counts as unlimited.")]
    [InlineData("promotion.limits.total", "  Not filled in, it counts as unlimited.")]
    [InlineData("promotion.buyers.who", "  Each is one of everyone, new, members, list, birthday, staff")]
    [InlineData(
        "promotion.smallestBasket",
        "  Parts: cart, units, list, paid, received, discount, share, cost, promotions,"
    )]
    [InlineData("promotion.prices", "  Parts of each element: item, quantity, cart, price, received, regular, cut")]
    [InlineData("promotion.prices.item.cost", "promotion.prices[].item.cost: Money")]
    [InlineData("promotion.prices.item.cost", "  Example: any(promotion.prices, x => x.item.cost >= 100 CNY)")]
    [InlineData("库存", "  item.stock: Units that exist")]
    public void What_a_fact_consists_of_is_told(string name, string line)
    {
        _console.Run("explain", "fact", name, "--rules", "rules").ShouldBe(0);
        _console.OutputText.Split('\n').ShouldContain(shown => shown.StartsWith(line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_that_bounds_nothing_is_not_said_to_be_unlimited()
    {
        _console.Run("explain", "fact", "item.cost", "--rules", "rules").ShouldBe(0);
        _console.OutputText.ShouldNotContain("unlimited");
    }

    [Fact]
    public void No_more_than_eight_facts_are_listed_by_their_meaning()
    {
        _console.Run("explain", "fact", "优惠", "--rules", "rules").ShouldBe(0);
        _console
            .OutputText.Split('\n')
            .Count(line =>
                line.StartsWith("  ", StringComparison.Ordinal) && line.Contains('.', StringComparison.Ordinal)
            )
            .ShouldBeInRange(8, 16);
        _console.OutputText.ShouldContain("more.");
    }

    [Fact]
    public void A_fact_that_is_not_there_is_not_explained()
    {
        _console.Run("explain", "fact", "item.cots", "--rules", "rules").ShouldBe(3);
        _console.ErrorText.ShouldBe(
            "error[PA545]: There is no fact \"item.cots\".\n  = help: Did you mean \"item.cost\"?\n\n"
        );
    }

    [Theory]
    [InlineData("explain fact", "error[PA507]")]
    [InlineData("explain a/b c", "error[PA508]")]
    public void Explain_wants_one_thing(string arguments, string complaint)
    {
        _console.Run(arguments.Split(' ')).ShouldBe(3);
        _console.ErrorText.ShouldStartWith(complaint);
    }
}
