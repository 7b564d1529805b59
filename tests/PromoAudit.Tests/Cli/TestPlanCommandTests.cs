using System.Text.Json;

namespace PromoAudit.Tests.Cli;

/// <summary>One test of a rule taken out: <c>promoaudit rules plan</c>, and <c>promoaudit explain --case</c>.</summary>
public sealed class TestPlanCommandTests : IDisposable
{
    private const string Cases = """
        cases:
          - name: One yuan below cost
            fires: true
            plan: {catalog: [{sku: TEE, price: 40}]}
          - name: Sold below cost, said to be fine
            fires: false
            plan: {catalog: [{sku: TEE, price: 30}]}

        """;

    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("rules/price/below-cost.test.yaml", Cases);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("rules", "en")]
    [InlineData("rules", "zh")]
    [InlineData("my rules", "en")]
    public void The_hint_under_a_failing_case_is_a_command_that_works(string folder, string language)
    {
        if (folder != "rules")
        {
            Directory.Move(_console.PathOf("rules"), _console.PathOf(folder));
        }

        _console.Run("rules", "test", folder, "--lang", language).ShouldBe(1);
        var hint = _console
            .OutputText.Split('\n')
            .Single(line => line.StartsWith("    promoaudit ", StringComparison.Ordinal));
        string[] words =
        [
            .. hint.Split('"')
                .SelectMany(
                    (part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                ),
        ];
        words.ShouldContain(folder);
        _console.Run([.. words[1..], "--lang", language]).ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain("30");
        _console.ErrorText.ShouldBeEmpty();
    }

    [Fact]
    public void A_hint_under_an_example_names_it_as_one()
    {
        var rule = _console.Read("rules/price/below-cost.yaml");
        _console.With("rules/price/below-cost.yaml", rule.Replace("price: 40", "price: 42", StringComparison.Ordinal));
        _console.Run("rules", "test", "rules", "--rule", "price/below-cost").ShouldBe(1);
        _console.OutputText.ShouldContain("\n    promoaudit explain rules --rule price/below-cost --example 1\n");
        _console.Run("explain", "rules", "--rule", "price/below-cost", "--example", "1").ShouldBe(0);
        _console.OutputText.ShouldContain("price/below-cost");
    }

    [Theory]
    [InlineData("--case", "2")]
    [InlineData("--case", "Sold below cost, said to be fine")]
    public void A_case_is_chosen_by_its_number_or_its_name(string option, string value)
    {
        _console.Run("explain", "rules", "--rule", "price/below-cost", option, value, "--format", "json").ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        json.RootElement.ToString().ShouldContain("price/below-cost, case 2");
    }

    [Fact]
    public void The_whole_plan_of_a_case_is_a_plan_that_can_be_audited()
    {
        _console.Run("rules", "plan", "rules", "--rule", "price/below-cost", "--case", "2").ShouldBe(0);
        var plan = _console.OutputText;
        plan.ShouldContain("sku: TEE, ");
        plan.ShouldContain("price: 30");
        _console.With("case.yaml", plan).Run("check", "case.yaml", "--rules", "rules").ShouldBe(0);
        _console.OutputText.ShouldContain("price/below-cost");
    }

    [Theory]
    [InlineData("explain", "rules", "--rule", "price/below-cost", "--case", "3")]
    [InlineData("explain", "rules", "--rule", "price/below-cost", "--example", "0")]
    [InlineData("rules", "plan", "rules", "--rule", "price/below-cost", "--case", "One yuan below costs")]
    public void A_test_that_is_not_there_is_explained(params string[] arguments)
    {
        _console.Run(arguments).ShouldBe(3);
        _console.ErrorText.ShouldContain("PA527");
    }

    [Theory]
    [InlineData("PA522", "explain", "rules", "--case", "1")]
    [InlineData("PA522", "rules", "plan", "rules", "--rule", "price/below-cost")]
    [InlineData("PA522", "rules", "plan", "rules", "--case", "1")]
    [InlineData("PA508", "rules", "plan", "rules", "--rule", "price/below-cost", "--case", "1", "--example", "1")]
    [InlineData("PA508", "rules", "plan", "rules", "--rule", "price/below-cost", "--case", "1", "--beside")]
    [InlineData("PA508", "explain", "rules", "--rule", "price/below-cost", "--case", "1", "--rules", "rules")]
    [InlineData("PA544", "rules", "plan", "rules", "--rule", "price/below-costs", "--case", "1")]
    public void What_does_not_pick_one_test_is_refused(string code, params string[] arguments)
    {
        _console.Run(arguments).ShouldBe(3);
        _console.ErrorText.ShouldContain(code);
    }

    [Fact]
    public void Examples_of_the_built_in_set_are_there_too()
    {
        _console.Run("explain", "core", "--rule", "stacking/below-cost", "--example", "1").ShouldBe(0);
        _console.OutputText.ShouldContain("stacking/below-cost");
        _console.Run("rules", "plan", "--rule", "stacking/below-cost", "--example", "1").ShouldBe(0);
        _console.With("plan.yaml", _console.OutputText).Run("check", "plan.yaml").ShouldBe(1);
        _console.OutputText.ShouldContain("[stacking/below-cost]");
    }

    [Fact]
    public void Why_a_case_could_not_be_decided_is_told()
    {
        var rule = _console.Read("rules/price/below-cost.yaml");
        _console
            .With(
                "rules/price/below-cost.yaml",
                rule.Replace("when: ", "when: item.cost / item.price > 9 or ", StringComparison.Ordinal)
            )
            .With(
                "rules/price/below-cost.test.yaml",
                "cases: [{name: Free, fires: false, plan: {catalog: [{sku: TEE, price: 0, cost: 0}]}}]\n"
            );
        _console.Run("rules", "test", "rules", "--rule", "price/below-cost").ShouldBe(1);
        _console.OutputText.ShouldContain("zero");
    }
}
