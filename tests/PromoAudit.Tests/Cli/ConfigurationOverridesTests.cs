using System.Text.Json;

namespace PromoAudit.Tests.Cli;

/// <summary>Rules that are different where they are used: never in silence, and never milder than is allowed.</summary>
public sealed class ConfigurationOverridesTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules().With("holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("{off: true, reason: stock ends it}", 0, null)]
    [InlineData("{severity: low, reason: stock ends it}", 0, "low")]
    [InlineData("{severity: critical, reason: it has happened}", 1, "critical")]
    [InlineData("{params: {most: 0}, reason: stock ends it}", 0, null)]
    public void A_rule_is_what_the_override_makes_of_it(string change, int code, string? severity)
    {
        Override(change);
        Check("--format json").ShouldBe(code, _console.ErrorText);
        using var json = JsonDocument.Parse(_console.OutputText);
        json.RootElement.GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("severity").GetString())
            .ShouldBe(severity is null ? [] : [severity]);
    }

    [Fact]
    public void A_verdict_with_overrides_is_never_taken_for_one_without()
    {
        Check("--rules rules --format json").ShouldBe(1);
        var plain = RuleSet();
        Override("{severity: critical, reason: it has happened}");
        Check("--format json").ShouldBe(1);
        var changed = RuleSet();
        changed.Name.ShouldBe("small+overrides");
        changed.Digest.ShouldNotBe(plain.Digest);
        changed.Below.ShouldBe([plain.Digest]);
        Override("{severity: critical, reason: it has happened twice}");
        Check("--format json").ShouldBe(1);
        RuleSet().Digest.ShouldNotBe(changed.Digest);
        Check("--format text").ShouldBe(1);
        _console.OutputText.ShouldContain("1 plan audited with small+overrides 1.0.0 on small 1.0.0 (2 rules)");
    }

    [Theory]
    [InlineData("{off: true, reason: r}", true)]
    [InlineData("{severity: medium, reason: r}", true)]
    [InlineData("{params: {most: 500}, reason: r}", true)]
    [InlineData("{severity: critical, reason: r}", false)]
    public void What_is_switched_off_made_milder_or_tuned_can_be_made_to_stop_a_run(string change, bool isWeaker)
    {
        Override(change);
        Check("--assurance rule-weakened=fail --fail-on never").ShouldBe(isWeaker ? 1 : 0);
        Check("--assurance rule-weakened=ignore --fail-on never").ShouldBe(0);
    }

    [Theory]
    [InlineData("{off: true, reason: r}", "small has locked limits/total-missing, so it cannot be switched off")]
    [InlineData("{severity: medium, reason: r}", "small has locked limits/total-missing, so it cannot be made milder")]
    [InlineData("{params: {most: 5}, reason: r}", "has no bounds within which it may be tuned")]
    public void What_is_locked_is_not_made_milder(string change, string words)
    {
        var rule = _console.Read("rules/limits/total-missing.yaml");
        _console.With(
            "rules/limits/total-missing.yaml",
            rule.Replace("severity: high", "severity: high\nlocked: true")
        );
        Override(change);
        Check("").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA395]: ");
        _console.ErrorText.ShouldContain(words);
        _console.ErrorText.ShouldContain("--> promoaudit.yaml:4:");
        Override("{severity: critical, reason: r}");
        Check("").ShouldBe(1, _console.ErrorText);
    }

    [Fact]
    public void A_flag_wins_over_the_configuration_rule_by_rule()
    {
        _console.With(
            "promoaudit.yaml",
            """
            promoaudit-config: 1
            rules: rules
            overrides:
              limits/total-missing: {severity: low, reason: a}
              price/below-cost: {severity: high, reason: b}

            """
        );
        _console.Run(
            "config",
            "--override",
            "limits/total-missing: {off: true, reason: c}",
            "--override",
            "limits/total-missing: {severity: info, reason: d}"
        );
        _console.OutputText.ShouldContain("overrides.price/below-cost      promoaudit.yaml:5:3  high: b\n");
        _console.OutputText.ShouldContain("overrides.limits/total-missing  --override           info: d\n");
        _console.OutputText.ShouldNotContain("off: c");
        _console.Run("check", "holey.yaml", "--override", "limits/total-missing: {off: true, reason: c}").ShouldBe(0);
    }

    [Theory]
    [InlineData("limits/total-missing", "error[PA303]: An override must consist of `key: value` lines.")]
    [InlineData("limits/total-missing: {off: true}", "error[PA302]: A change does not say \"reason\"")]
    [InlineData("limits/total-missing: {of: true, reason: r}", "error[PA301]: A change has no key \"of\".")]
    [InlineData("a: [", "error[PA0")]
    public void An_override_of_the_command_line_that_cannot_be_read_is_refused(string written, string complaint)
    {
        _console.Run("check", "holey.yaml", "--rules", "rules", "--override", written).ShouldBe(3);
        _console.ErrorText.ShouldStartWith(complaint);
        _console.ErrorText.ShouldContain("--> --override:1:");
    }

    [Fact]
    public void The_lock_pins_the_rules_and_not_what_is_different_about_them()
    {
        Override("{severity: low, reason: r}");
        _console.Run("rules", "lock").ShouldBe(0, _console.ErrorText);
        _console.Read("promoaudit.lock").ShouldContain("rules: small\n");
        Check("").ShouldBe(0, _console.ErrorText);
    }

    private (string? Name, string? Digest, string?[] Below) RuleSet()
    {
        using var json = JsonDocument.Parse(_console.OutputText);
        var label = json.RootElement.GetProperty("ruleSet");
        return (
            label.GetProperty("name").GetString(),
            label.GetProperty("digest").GetString(),
            [.. label.GetProperty("extends").EnumerateArray().Select(below => below.GetProperty("digest").GetString())]
        );
    }

    private void Override(string change) =>
        _console.With(
            "promoaudit.yaml",
            $"promoaudit-config: 1\nrules: rules\noverrides:\n  limits/total-missing: {change}\n"
        );

    private int Check(string flags) =>
        _console.Run(["check", "holey.yaml", .. flags.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
