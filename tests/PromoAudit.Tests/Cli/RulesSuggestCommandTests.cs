namespace PromoAudit.Tests.Cli;

/// <summary><c>promoaudit rules suggest</c>.</summary>
public sealed class RulesSuggestCommandTests : IDisposable
{
    private const string Path = "rules/limits/live.test.yaml";

    private readonly TestConsole _console = new TestConsole().WithRules();

    public RulesSuggestCommandTests()
    {
        var rule = _console.Read("rules/limits/total-missing.yaml");
        _console.With(
            "rules/limits/live.yaml",
            rule.Replace("limits/total-missing", "limits/live", StringComparison.Ordinal)
                .Replace("when: not", "when: promotion.isLive and not", StringComparison.Ordinal)
        );
    }

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_promotion_that_is_not_live_is_found()
    {
        Suggest().ShouldBe(0);
        _console.OutputText.ShouldContain("status: test");
        _console.OutputText.ShouldNotContain("not noticed yet: `promotion.isLive");
    }

    [Fact]
    public void Comments_and_names_are_in_the_language_of_the_user()
    {
        Suggest("--lang", "zh").ShouldBe(0);
        _console.OutputText.ShouldContain("# 能发现 `promotion.isLive");
        _console.OutputText.ShouldContain("改为 test");
        _console.OutputText.ShouldNotContain("notices");
    }

    [Fact]
    public void A_test_of_another_rule_does_not_lend_its_name()
    {
        _console.With(
            "rules/price/below-cost.test.yaml",
            "cases:\n  - {name: A draft below cost, fires: false, plan: {promotions: [{id: less-20, limits: ~, status: draft}]}}\n"
        );
        Suggest().ShouldBe(0);
        _console.OutputText.ShouldContain("\"As price/below-cost case 1, to be named");
        _console.OutputText.ShouldNotContain("A draft below cost");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# ours\ncases:\n- name: Ours\n  fires: false\n  plan: {}\n  # end")]
    [InlineData("cases:\r\n    - name: Ours\r\n      fires: false\r\n      plan: {}\r\n")]
    public void Cases_are_appended_to_what_is_there_and_pass(string there)
    {
        if (there.Length > 0)
        {
            _console.With(Path, there);
        }

        Suggest("--write").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldStartWith($"Added cases to {Path}.\n");
        _console.Read(Path).ShouldStartWith(there);
        _console.Read(Path).ShouldContain("status: test");
        _console.Run("rules", "test", "rules").ShouldBe(0, _console.OutputText + _console.ErrorText);
        _console.OutputText.ShouldContain("case");
        _console.Run("rules", "mutate", "rules", "--rule", "limits/live").ShouldBe(0);
        _console.OutputText.ShouldNotContain("promotion.isLive");
    }

    [Fact]
    public void A_file_that_cannot_be_continued_is_left_as_it_is()
    {
        const string Flow = "cases: [{name: Ours, fires: false, plan: {}}]\n";
        _console.With(Path, Flow);
        Suggest("--write").ShouldBe(2);
        _console.ErrorText.ShouldContain("PA548");
        _console.Read(Path).ShouldBe(Flow);
    }

    [Fact]
    public void While_a_test_fails_that_is_said_and_nothing_is_written()
    {
        const string Failing = "cases:\n  - {name: Ours, fires: true, plan: {}}\n";
        _console.With(Path, Failing);
        Suggest().ShouldBe(0);
        _console.OutputText.ShouldContain("# 1 test of this rule does not come out as written");
        Suggest("--write").ShouldBe(1);
        _console.ErrorText.ShouldContain("PA547");
        _console.Read(Path).ShouldBe(Failing);
    }

    [Fact]
    public void Only_files_of_a_folder_can_be_written()
    {
        _console.Run("rules", "suggest", "--rule", "limits/nothing-caps-it", "--write").ShouldBe(3);
        _console.ErrorText.ShouldContain("PA507");
    }

    private int Suggest(params string[] more) =>
        _console.Run(["rules", "suggest", "rules", "--rule", "limits/live", .. more]);
}
