using System.Text.Json;

namespace PromoAudit.Tests.Cli;

/// <summary><c>promoaudit explain PLAN --rule ID</c>.</summary>
public sealed class ExplainPlanTests : IDisposable
{
    private const string Several = """
        promoaudit: 1
        plan: several
        currency: CNY
        timezone: Asia/Shanghai
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41}
          - {sku: CAP, price: 20, cost: 19}
          - {sku: MUG, price: 30}
          - {sku: PEN, price: 3, cost: 4}
          - {sku: BAG, price: 30, cost: 12}
        promotions:
          - {id: less-20, scope: all, benefit: {amountOff: 20}}

        """;

    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("good.yaml", SmallWorld.Good)
        .With("holey.yaml", SmallWorld.Holey)
        .With("several.yaml", Several);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_subjects_that_say_most_are_opened(string language)
    {
        _console
            .Run("explain", "several.yaml", "--rule", "price/below-cost", "--rules", "rules", "--lang", language)
            .ShouldBe(0);
        _console.ErrorText.ShouldBeEmpty();
        Baseline.Verify(_console.OutputText, testName: $"The_subjects_that_say_most_are_opened_{language}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_rule_of_the_set_is_explained_for_the_first_example(string language)
    {
        using var console = new TestConsole(RepositoryRoot.Path);
        console
            .Run("explain", "examples/first/plan.yaml", "--rule", "stacking/below-cost", "--lang", language)
            .ShouldBe(0);
        Baseline.Verify(
            console.OutputText,
            testName: $"A_rule_of_the_set_is_explained_for_the_first_example_{language}"
        );
    }

    [Fact]
    public void One_subject_can_be_chosen()
    {
        _console
            .Run("explain", "several.yaml", "--rule", "price/below-cost", "--subject", "BAG", "--rules", "rules")
            .ShouldBe(0);
        _console.OutputText.ShouldContain("article BAG: quiet");
        _console.OutputText.ShouldNotContain("TEE");
    }

    [Fact]
    public void The_smallest_change_does_what_it_says()
    {
        _console.Run("explain", "good.yaml", "--rule", "price/below-cost", "--rules", "rules").ShouldBe(0);
        _console.OutputText.ShouldContain("  catalog[TEE].cost: 99.01  (was 41)\n");
        _console.With("edited.yaml", SmallWorld.Good.Replace("cost: 41", "cost: 99.01"));
        _console.Run("check", "edited.yaml", "--rules", "rules", "--fail-on", "medium").ShouldBe(1);
        _console.With("edited.yaml", SmallWorld.Good.Replace("cost: 41", "cost: 99"));
        _console.Run("check", "edited.yaml", "--rules", "rules", "--fail-on", "medium").ShouldBe(0);
    }

    [Fact]
    public void Data_has_everything_in_both_languages()
    {
        _console
            .Run("explain", "holey.yaml", "--rule", "limits/total-missing", "--rules", "rules", "--format", "json")
            .ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        var subject = json.RootElement.GetProperty("subjects")[0];
        subject.GetProperty("answer").GetString().ShouldBe("fires");
        subject
            .GetProperty("verdict")
            .GetProperty("zh")
            .GetString()
            .ShouldStartWith("触发了，因为 方案没有写 promotion.limits.total");
        subject.GetProperty("condition").GetProperty("kind").GetString().ShouldBe("all");
        var source = subject.GetProperty("condition").GetProperty("parts")[0].GetProperty("source");
        source.GetProperty("origin").GetString().ShouldBe("no-limit");
        source.GetProperty("field").GetString().ShouldBe("promotions[less-20].limits.total");
        var outcome = subject.GetProperty("flip").GetProperty("outcomes")[0];
        outcome.GetProperty("to").GetString().ShouldBe("quiet");
        outcome.GetProperty("edits")[0].GetProperty("field").GetString().ShouldBe("promotions[less-20].limits.total");
        subject.GetProperty("severity")[0].GetProperty("severity").GetString().ShouldBe("high");
    }

    [Theory]
    [InlineData("price/below-cos", "Did you mean \"price/below-cost\"?")]
    [InlineData("below-cost", "Did you mean \"price/below-cost\"?")]
    public void A_rule_that_is_not_there_is_refused(string rule, string remedy)
    {
        _console.Run("explain", "good.yaml", "--rule", rule, "--rules", "rules").ShouldBe(3);
        _console.ErrorText.ShouldBe($"error[PA544]: There is no rule \"{rule}\".\n  = help: {remedy}\n\n");
    }

    [Fact]
    public void A_subject_that_is_not_there_is_refused()
    {
        _console
            .Run("explain", "good.yaml", "--rule", "price/below-cost", "--subject", "TEES", "--rules", "rules")
            .ShouldBe(3);
        _console.ErrorText.ShouldBe(
            "error[PA450]: price/below-cost is not asked about \"TEES\" in this plan.\n  = help: Did you mean \"TEE\"?\n\n"
        );
    }

    [Theory]
    [InlineData("broken.yaml")]
    [InlineData("nowhere.yaml")]
    public void A_plan_that_cannot_be_read_is_not_explained(string plan)
    {
        _console.With("broken.yaml", SmallWorld.Broken);
        _console.Run("explain", plan, "--rule", "price/below-cost", "--rules", "rules").ShouldBe(2);
        _console.OutputText.ShouldBeEmpty();
        _console.ErrorText.ShouldContain(plan);
    }

    [Theory]
    [InlineData("explain good.yaml --subject TEE")]
    [InlineData("explain good.yaml --format json")]
    public void Options_about_a_plan_need_a_rule(string arguments)
    {
        _console.Run(arguments.Split(' ')).ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA522]: \"promoaudit explain\" needs --rule.");
    }
}
