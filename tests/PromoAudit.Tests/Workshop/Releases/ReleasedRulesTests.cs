using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Workshop.Releases;

/// <summary>Commands that take <c>--rules</c> take releases.</summary>
public sealed class ReleasedRulesTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().Released().With("holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("small@1.0.0")]
    [InlineData("releases/small-1.0.0.promoaudit-rules")]
    public void An_audit_uses_exactly_the_release(string reference)
    {
        _console.Edited("rules/limits/total-missing.yaml", "severity: high", "severity: low");
        _console.Run("check", "holey.yaml", "--rules", reference).ShouldBe(1);
        _console.OutputText.ShouldStartWith("HIGH  Nothing ends the campaign  [limits/total-missing]");
        _console.OutputText.ShouldEndWith(
            "1 plan audited with small 1.0.0 (2 rules): 1 high.\nSTOP: 1 open finding is critical or high.\n"
        );
    }

    [Theory]
    [InlineData("rules test small@1.0.0", "small 1.0.0: 2 rules, 4 examples, all as they say.")]
    [InlineData("rules list --rules small@1.0.0", "small 1.0.0: 2 rules.")]
    [InlineData("explain limits/total-missing --rules small@1.0.0", "One post in a bargain group is enough")]
    [InlineData("fix holey.yaml --rules small@1.0.0", "promotions[less-20].limits.total: 1000")]
    [InlineData("rules test core@1.0.0", "core 1.0.0: 149 rules, ")]
    public void Every_command_about_rules_takes_a_release(string command, string output)
    {
        _console.Run(command.Split(' ')).ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain(output);
    }

    [Fact]
    public void Figures_of_the_release_count_and_not_those_of_the_program()
    {
        const string rates = "currency: CNY\ndate: 2020-01-01\nrates:\n  USD: {is: 3, source: s, verified: true}\n";
        _console
            .WithVersion("2.0.0")
            .Edited("rules/price/below-cost.yaml", "item.price < item.cost", "item.price < 20 USD")
            .With("data/rates.yaml", rates)
            .With("data/profiles/generic.yaml", File.ReadAllText(RepositoryRoot.File("rules/profiles/generic.yaml")))
            .With("plan.yaml", SmallWorld.Good);
        _console.Run("rules", "release", "rules", "--data", "data").ShouldBe(0, _console.ErrorText);
        _console.Run("check", "plan.yaml", "--rules", "rules").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain("1 medium", customMessage: "20 USD are more than 99 CNY today");
        _console.Run("check", "plan.yaml", "--rules", "small@2.0.0").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldBe("1 plan audited with small 2.0.0 (2 rules): nothing found.\n");
    }

    [Fact]
    public void An_attack_is_worked_out_with_the_profiles_of_a_release()
    {
        _console
            .WithVersion("2.0.0")
            .With("data/rates.yaml", "currency: CNY\nrates:\n  USD: {is: 3, source: s, verified: true}\n");
        _console.Run("rules", "release", "rules", "--data", "data").ShouldBe(0, _console.ErrorText);
        _console.Run("attack", "holey.yaml").ShouldBe(0, _console.ErrorText);
        _console.Run("attack", "holey.yaml", "--rules", "small@2.0.0").ShouldBe(2);
        _console.ErrorText.ShouldContain("There is no profile \"generic\".");
    }

    [Fact]
    public void A_version_that_nobody_released_lists_those_that_there_are()
    {
        _console.Run("check", "holey.yaml", "--rules", "small@3.0.0").ShouldBe(2);
        _console.ErrorText.ShouldContain(
            "error[PA424]: There is no release small@3.0.0.\n  = help: There are small@1.0.0."
        );
        _console.Run("check", "holey.yaml", "--rules", "core@9.0.0").ShouldBe(2);
        _console.ErrorText.ShouldContain("There are core@1.0.0, core@1.1.0");
    }

    [Fact]
    public void A_release_that_was_changed_is_refused()
    {
        _console.Edited(ReleasedSmallWorld.Release, "severity: high", "severity: low");
        _console.Run("check", "holey.yaml", "--rules", "small@1.0.0").ShouldBe(2);
        _console.ErrorText.ShouldContain("error[PA422]: small@1.0.0 is not what was released");
        _console.OutputText.ShouldNotContain("nothing found");
    }

    [Fact]
    public void A_file_under_the_name_of_another_version_is_refused()
    {
        _console.With("releases/small-1.5.0.promoaudit-rules", _console.Read(ReleasedSmallWorld.Release));
        _console.Run("check", "holey.yaml", "--rules", "small@1.5.0").ShouldBe(2);
        _console.ErrorText.ShouldContain("The file is named like small@1.5.0, and small@1.0.0 is in it.");
    }

    [Fact]
    public void Nothing_here_takes_the_place_of_a_release_that_the_program_brings()
    {
        _console.With("releases/core-1.0.0.promoaudit-rules", "promoaudit-release: 1\n");
        _console
            .Run("check", "holey.yaml", "--rules", "core@1.0.0", "--fail-on", "never")
            .ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain("1 plan audited with core 1.0.0 (149 rules)");
    }

    [Fact]
    public void Releases_that_stand_on_each_other_are_refused()
    {
        _console
            .With("one/ruleset.yaml", "name: one\nversion: 1.0.0\nextends: small@1.0.0\nchangelog: CHANGELOG.md\n")
            .With("one/CHANGELOG.md", "## 1.0.0\n\nNew.\n");
        _console.Run("rules", "release", "one").ShouldBe(0, _console.ErrorText);
        var text = _console.Read("releases/one-1.0.0.promoaudit-rules");
        var body = text.Split('\n', 6)[5]
            .Replace("extends: small@1.0.0", "extends: one@1.0.0", StringComparison.Ordinal);
        var head = text.Split('\n')[..4];
        var digest = PromoAudit.Rules.Releases.ReleaseWriter.DigestOf(body);
        _console.With("releases/one-1.0.0.promoaudit-rules", $"{string.Join('\n', head)}\ntext: {digest}\n{body}");
        _console.Run("check", "holey.yaml", "--rules", "one@1.0.0").ShouldBe(2);
        _console.ErrorText.ShouldContain("error[");
    }
}
