using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Workshop.Releases;

/// <summary><c>promoaudit rules release</c>.</summary>
public sealed class RulesReleaseTests : IDisposable
{
    private const string Rule = "rules/limits/total-missing.yaml";

    private readonly TestConsole _console = new TestConsole().Released();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_set_is_released_beside_its_folder()
    {
        _console.Read(ReleasedSmallWorld.Release).ShouldStartWith("promoaudit-release: 1\nname: small\n");
        _console.OutputText.ShouldStartWith(
            "Wrote releases/small-1.0.0.promoaudit-rules: small 1.0.0, 2 rules, digest"
        );
    }

    [Fact]
    public void Releasing_the_same_again_says_so_and_writes_nothing()
    {
        var before = _console.Read(ReleasedSmallWorld.Release);
        _console.Edited(Rule, "since: 1.0.0", "since: 1.0.0 # a comment");
        Release().ShouldBe(0);
        Flat.ShouldBe(
            "small 1.0.0 has been released as it is, in releases/small-1.0.0.promoaudit-rules. Nothing was written. "
        );
        _console.Read(ReleasedSmallWorld.Release).ShouldBe(before);
    }

    [Fact]
    public void Examples_may_change_under_a_released_version()
    {
        _console.Edited("rules/price/below-cost.yaml", "price: 40", "price: 39");
        Release().ShouldBe(0);
        _console.OutputText.ShouldContain("examples[1]  [none]");
        Flat.ShouldContain(
            "Only examples differ, which asks for no other version. small 1.0.0 has been released as it is"
        );
    }

    [Fact]
    public void A_released_version_is_never_changed()
    {
        var before = _console.Read(ReleasedSmallWorld.Release);
        _console.Edited(Rule, "severity: high", "severity: critical");
        Release().ShouldBe(2);
        _console.OutputText.ShouldContain(
            "limits/total-missing  [minor]\n  severity  [minor]\n    - high\n    + critical\n"
        );
        _console.ErrorText.ShouldBe(
            """
            error[PA426]: small 1.0.0 has been released, and the rules have changed since: verdicts may differ, which asks for a new second number.
             --> rules/ruleset.yaml:2:10
              |
            2 | version: 1.0.0
              |          ^^^^^
              = help: Write "version: 1.1.0" and its entry in the change log.


            """
        );
        _console.Read(ReleasedSmallWorld.Release).ShouldBe(before);
    }

    [Theory]
    [InlineData("1.0.1", "asks for a new second number", "Write \"version: 1.1.0\"")]
    [InlineData("0.9.0", null, null)]
    [InlineData("1.1.0", null, null)]
    [InlineData("2.0.0", null, null)]
    public void The_version_must_move_as_far_as_the_change(string version, string? reason, string? remedy)
    {
        _console
            .WithVersion(version)
            .Edited(Rule, "default: 1000", "default: 2000")
            .Edited(Rule, "since: 1.0.0", "since: 0.1.0");
        _console.Edited("rules/price/below-cost.yaml", "since: 1.0.0", "since: 0.1.0");
        Release().ShouldBe(reason is null ? 0 : 2);
        if (reason is not null)
        {
            _console.ErrorText.ShouldContain(
                "error[PA425]: The step from 1.0.0 to 1.0.1 does not tell what has changed"
            );
            _console.ErrorText.ShouldContain(reason);
            _console.ErrorText.ShouldContain(remedy ?? "");
            File.Exists(_console.PathOf($"releases/small-{version}.promoaudit-rules")).ShouldBeFalse();
        }
    }

    [Fact]
    public void Wording_asks_for_the_third_number_and_gets_it()
    {
        _console.WithVersion("1.0.1").Edited(Rule, "Write a total.", "Write limits.total.");
        Release().ShouldBe(0);
        _console.OutputText.ShouldContain("do.en  [patch]");
        _console.Read("releases/small-1.0.1.promoaudit-rules").ShouldContain("Write limits.total.");
    }

    [Theory]
    [InlineData("rules/CHANGELOG.md", "## 1.1.0", "## 1.0.9", "The change log says nothing under \"## 1.1.0\".")]
    [InlineData("rules/CHANGELOG.md", "What is new.\n", "", "The change log says nothing under \"## 1.1.0\".")]
    [InlineData("rules/ruleset.yaml", "changelog: CHANGELOG.md\n", "", "The set has no change log")]
    [InlineData("rules/ruleset.yaml", "CHANGELOG.md", "../CHANGELOG.md", "The set has no change log")]
    public void What_a_release_changes_must_be_told(string file, string before, string after, string complaint)
    {
        _console.WithVersion("1.1.0").Edited(file, before, after);
        Release().ShouldBe(2);
        _console.ErrorText.ShouldContain($"error[PA427]: {complaint}");
    }

    [Fact]
    public void An_id_that_was_given_up_is_never_used_again()
    {
        var rule = _console.Read(Rule);
        File.Delete(_console.PathOf(Rule));
        _console.WithVersion("1.1.0").Run("rules", "release", "rules").ShouldBe(2);
        _console.ErrorText.ShouldContain("a rule, a parameter or a profile is gone, which asks for a new first number");
        _console.WithVersion("2.0.0").Run("rules", "release", "rules").ShouldBe(0);
        _console.WithVersion("2.1.0").With(Rule, rule).Run("rules", "release", "rules").ShouldBe(2);
        _console.ErrorText.ShouldContain(
            "error[PA428]: \"limits/total-missing\" was another rule, released last with 1.0.0, and an id is never used again."
        );
    }

    [Fact]
    public void A_deprecated_rule_that_names_no_other_is_told()
    {
        _console.WithVersion("1.1.0").Edited(Rule, "status: stable", "status: deprecated");
        Release().ShouldBe(0);
        _console.ErrorText.ShouldContain("warning[PA429]: \"limits/total-missing\" is deprecated");
    }

    [Fact]
    public void A_trial_writes_nothing()
    {
        _console.WithVersion("1.1.0").Edited(Rule, "severity: high", "severity: low");
        _console.Run("rules", "release", "rules", "--dry-run").ShouldBe(0);
        _console.OutputText.ShouldContain("Would write releases/small-1.1.0.promoaudit-rules: small 1.1.0, 2 rules");
        Directory.GetFiles(_console.PathOf("releases")).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_same_folder_gives_the_same_bytes()
    {
        _console.Run("rules", "release", "rules", "--to", "elsewhere").ShouldBe(0);
        _console.Read("elsewhere/small-1.0.0.promoaudit-rules").ShouldBe(_console.Read(ReleasedSmallWorld.Release));
    }

    [Fact]
    public void A_set_that_stands_on_whatever_core_there_is_cannot_be_released()
    {
        _console
            .With("loose/ruleset.yaml", "name: loose\nversion: 1.0.0\nextends: core\nchangelog: CHANGELOG.md\n")
            .With("loose/CHANGELOG.md", "## 1.0.0\n\nNew.\n");
        _console.Run("rules", "release", "loose").ShouldBe(2);
        _console.ErrorText.ShouldContain("error[PA436]: \"extends: core\" is whichever version the program brings");
        _console.Edited("loose/ruleset.yaml", "extends: core", "extends: core@1.0.0");
        _console.Run("rules", "release", "loose").ShouldBe(0, _console.ErrorText);
        _console.Run("rules", "list", "--rules", "loose@1.0.0").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldEndWith("loose 1.0.0: 149 rules. promoaudit explain <rule> says more.\n");
    }

    [Fact]
    public void A_release_of_other_data_says_which_figure_differs()
    {
        const string law =
            "law: CN\nfigures:\n  prizeCeiling: {is: 1 CNY, article: a, from: 2020-01-01, source: s, verified: true}\n";
        _console.WithVersion("1.0.1").With("data/law/CN.yaml", law);
        _console.Run("rules", "release", "rules", "--data", "data").ShouldBe(2);
        _console.OutputText.ShouldContain("figures.prizeCeiling.is  [minor]\n    - 50000 CNY\n    + 1 CNY\n");
        _console.ErrorText.ShouldContain("[PA425]");
    }

    private string Flat => _console.OutputText.ReplaceLineEndings(" ");

    private int Release() => _console.Run("rules", "release", "rules");
}
