using System.Text.Json;

namespace PromoAudit.Tests.Cli;

/// <summary>What a configuration says counts, unless the command line says otherwise.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("plans/holey.yaml", SmallWorld.Holey)
        .With("good/good.yaml", SmallWorld.Good);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Without_a_path_the_plans_of_the_configuration_are_audited()
    {
        Configure("plans: [plans, 'go*/*.yaml']");
        Run("check").ShouldBe(1);
        _console.OutputText.ShouldContain("2 plans audited with small 1.0.0 (2 rules)");
        Configure("");
        Run("check").ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA507]: \"promoaudit check\" needs a <path>.");
        Run("check --no-config").ShouldBe(3);
    }

    [Fact]
    public void A_configuration_that_names_no_plans_is_told_so()
    {
        Configure("plans: []");
        Run("check").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA657]: \"plans\" names nothing to audit.\n --> promoaudit.yaml:");
        Run("check plans --no-config --rules rules").ShouldBe(1);
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("fail-on: critical", "", 0)]
    [InlineData("fail-on: never", "", 0)]
    [InlineData("fail-on: critical", "--fail-on low", 1)]
    [InlineData("fail-on: low", "--fail-on critical", 0)]
    [InlineData("fail-on: critical", "--no-config --rules rules", 1)]
    [InlineData("fail-on: low", "--config ./other.yaml", 0)]
    public void A_flag_wins_over_the_configuration_and_that_over_what_is_usual(string said, string flags, int code)
    {
        _console.With("other.yaml", "promoaudit-config: 1\nrules: rules\nfail-on: never\n");
        Configure(said);
        Run($"check plans {flags}").ShouldBe(code, _console.ErrorText);
    }

    [Theory]
    [InlineData("format: json", "", true, false)]
    [InlineData("format: json", "--format text", false, true)]
    [InlineData("format: json", "--output text=-", false, true)]
    [InlineData("", "--format json", true, false)]
    public void The_format_of_standard_output_follows_the_same_order(string said, string flags, bool json, bool text)
    {
        Configure(said);
        Run($"check plans {flags}").ShouldBe(1);
        _console.OutputText.Contains("promoaudit/findings/1", StringComparison.Ordinal).ShouldBe(json);
        _console.OutputText.Contains("1 plan audited", StringComparison.Ordinal).ShouldBe(text);
    }

    [Fact]
    public void Outputs_of_the_configuration_lie_beside_it_and_those_of_the_command_line_take_their_place()
    {
        Configure("outputs: [{format: json, path: a.json}, {format: sarif, path: good/a.sarif}]");
        Run("check plans").ShouldBe(1);
        _console.Read("a.json").ShouldContain("promoaudit/findings/1");
        _console.Read("good/a.sarif").ShouldContain("2.1.0");
        _console.OutputText.ShouldContain("1 plan audited");
        File.Delete(_console.PathOf("a.json"));
        Run("check plans --output text=b.txt").ShouldBe(1);
        File.Exists(_console.PathOf("a.json")).ShouldBeFalse();
        _console.Read("b.txt").ShouldContain("1 plan audited");
    }

    [Theory]
    [InlineData("language: zh", "", "活动没有总量上限")]
    [InlineData("language: zh", "--lang en", "Nothing ends the campaign")]
    [InlineData("", "--lang zh", "活动没有总量上限")]
    public void The_language_follows_the_same_order(string said, string flags, string words)
    {
        Configure(said);
        Run($"check plans {flags}").ShouldBe(1);
        _console.OutputText.ShouldContain(words);
    }

    [Theory]
    [InlineData("", "", "generic")]
    [InlineData("profile: taobao", "", "taobao")]
    [InlineData("profile: taobao", "--profile jd", "jd")]
    public void A_plan_that_names_no_platform_gets_that_of_the_configuration(string said, string flags, string profile)
    {
        Configure(said);
        _console.With("plans/own.yaml", SmallWorld.Good.Replace("plan: good", "plan: own\nprofile: shopify"));
        Run($"check plans --format json {flags}").ShouldBe(1);
        using var json = JsonDocument.Parse(_console.OutputText);
        json.RootElement.GetProperty("plans")
            .EnumerateArray()
            .Select(plan => plan.GetProperty("profile").GetString())
            .ShouldBe([profile, "shopify"]);
    }

    [Theory]
    [InlineData("repairs: true", "", true)]
    [InlineData("repairs: true", "--no-repairs", false)]
    [InlineData("repairs: false", "--repairs", true)]
    [InlineData("", "", false)]
    public void Repairs_follow_the_same_order(string said, string flags, bool isRepaired)
    {
        Configure(said);
        Run($"check plans --format json {flags}").ShouldBe(1);
        // The only other difference is that the report names the configuration.
        var named = "\"configuration\": \"promoaudit.yaml\"";
        _console.OutputText.ShouldContain(named);
        var found = _console.OutputText.Replace(named, "\"configuration\": null", StringComparison.Ordinal);
        Run("check plans --format json --no-config --rules rules --repairs").ShouldBe(1);
        (found == _console.OutputText).ShouldBe(isRepaired);
        Run("check plans --format json --no-config --rules rules").ShouldBe(1);
        (found == _console.OutputText).ShouldBe(!isRepaired);
    }

    [Fact]
    public void An_assurance_that_is_set_to_fail_stops_the_run()
    {
        _console.With("good/notes.yaml", "a: 1\n");
        Configure("");
        Run("check good").ShouldBe(0);
        Configure("assurance: {skipped-file: fail}");
        Run("check good").ShouldBe(1);
        Run("check good --assurance skipped-file=ignore").ShouldBe(0);
        Configure("assurance: strict");
        Run("check good").ShouldBe(1);
    }

    [Fact]
    public void The_lock_that_is_named_has_to_be_there_and_to_pin_the_rules()
    {
        Configure("lock: pinned.lock");
        Run("check plans").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA513]: \"pinned.lock\" cannot be read. There is no such file.");
        Run("rules lock").ShouldBe(0, _console.ErrorText);
        _console.Read("pinned.lock").ShouldContain("rules: small");
        Run("check plans").ShouldBe(1);
        _console.With(
            "rules/limits/extra.yaml",
            _console.Read("rules/price/below-cost.yaml").Replace("price/below-cost", "limits/extra")
        );
        Run("check plans").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA435]");
        Run("check plans --lock nowhere.lock").ShouldBe(2);
        _console.ErrorText.ShouldContain("\"nowhere.lock\" cannot be read");
    }

    [Fact]
    public void The_other_commands_go_by_it_too()
    {
        Configure(
            "overrides: {limits/total-missing: {severity: critical, reason: we sell out}}\nprofile: taobao\nlanguage: zh"
        );
        Run("rules list --effective --changed").ShouldBe(0);
        _console.OutputText.ShouldContain("critical（原为 high）  promoaudit.yaml:3:36: we sell out");
        Run("explain limits/total-missing").ShouldBe(0);
        _console.OutputText.ShouldContain("活动没有总量上限");
        Run("explain plans/holey.yaml --rule limits/total-missing --format json").ShouldBe(0);
        _console.OutputText.ShouldContain("\"critical\"");
        Run("fix plans/holey.yaml --fail-on critical").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain("limits/total-missing");
        Run("attack plans/holey.yaml --format json --aim resale --budget 10");
        _console.OutputText.ShouldContain("\"profile\": \"taobao\"");
        Run("price plans/holey.yaml --cart TEE=1 --format json").ShouldBe(0);
        _console.OutputText.ShouldContain("\"profile\": \"taobao\"");
        Configure("fail-on: alot");
        foreach (var command in (string[])["fix plans/holey.yaml", "attack plans/holey.yaml", "rules list", "config"])
        {
            Run(command).ShouldBe(2);
            _console.ErrorText.ShouldStartWith("error[PA308]");
        }

        Run("rules list --no-config --rules rules").ShouldBe(0);
    }

    [Fact]
    public void What_is_read_from_standard_input_goes_by_the_configuration_of_the_folder()
    {
        Configure("fail-on: critical");
        _console.WithInput(SmallWorld.Holey);
        Run("check -").ShouldBe(0);
    }

    [Fact]
    public void A_run_without_a_configuration_is_what_it_was()
    {
        Run("check plans --rules rules").ShouldBe(1);
        var without = _console.OutputText;
        Configure("");
        Run("check plans").ShouldBe(1);
        _console.OutputText.ShouldBe(without);
    }

    private void Configure(string said) =>
        _console.With("promoaudit.yaml", $"promoaudit-config: 1\nrules: rules\n{said}\n");

    private int Run(string arguments) => _console.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
