namespace PromoAudit.Tests.Cli;

/// <summary>Which configuration counts, and what one may reach.</summary>
public sealed class ConfigurationSearchTests : IDisposable
{
    private const string Lenient = "promoaudit-config: 1\nrules: rules\nfail-on: never\n";

    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("shop/plans/holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void It_is_found_from_the_folder_of_the_plan_upwards_to_that_of_the_repository()
    {
        Directory.CreateDirectory(_console.PathOf("shop/.git"));
        _console
            .With("shop/promoaudit.yaml", "promoaudit-config: 1\nfail-on: never\n")
            .With("promoaudit.yaml", "broken: [");
        Run("check shop/plans/holey.yaml --rules rules").ShouldBe(0, _console.ErrorText);
        Run("check shop/plans --rules rules").ShouldBe(0);
        Run("check shop/pl*/*.yaml --rules rules").ShouldBe(0);
        File.Delete(_console.PathOf("shop/promoaudit.yaml"));
        Run("check shop/plans --rules rules").ShouldBe(1);
    }

    [Fact]
    public void Outside_of_a_repository_the_search_ends_at_the_folder_of_the_run()
    {
        _console.With("promoaudit.yaml", Lenient);
        Run("check shop/plans").ShouldBe(0);
        using var below = new TestConsole(_console.PathOf("shop"));
        below.Run("check", "plans", "--rules", "../rules").ShouldBe(1);
        using var beside = new TestConsole(_console.PathOf("rules"));
        beside.Run("check", "../shop/plans", "--rules", ".").ShouldBe(1);
    }

    [Fact]
    public void Paths_start_in_the_folder_of_the_configuration_wherever_the_run_starts()
    {
        Directory.CreateDirectory(_console.PathOf(".git"));
        _console.With("promoaudit.yaml", Lenient + "plans: [shop/plans]\noutputs: [{format: json, path: out.json}]\n");
        using var below = new TestConsole(_console.PathOf("shop/plans"));
        below.Run("check").ShouldBe(0, below.ErrorText);
        below.OutputText.ShouldContain("--> ../../shop/plans/holey.yaml:");
        _console.Read("out.json").ShouldContain("promoaudit/findings/1");
    }

    [Fact]
    public void Paths_that_lead_to_different_configurations_are_refused()
    {
        Directory.CreateDirectory(_console.PathOf(".git"));
        _console
            .With("a/promoaudit.yaml", "promoaudit-config: 1\n")
            .With("b/promoaudit.yaml", "promoaudit-config: 1\n")
            .With("a/good.yaml", SmallWorld.Good)
            .With("b/good.yaml", SmallWorld.Good)
            .With("c/good.yaml", SmallWorld.Good);
        Run("check a/good.yaml b --rules rules").ShouldBe(2);
        _console.ErrorText.ShouldStartWith(
            "error[PA614]: \"a/good.yaml\" and \"b\" go by different configurations: \"a/promoaudit.yaml\" and \"b/promoaudit.yaml\".\n"
                + "  = help: Check them in two runs, or say which counts for both: --config FILE or --no-config.\n"
        );
        Run("check c a --rules rules").ShouldBe(2);
        _console.ErrorText.ShouldStartWith(
            "error[PA614]: \"c\" and \"a\" go by different configurations: none and \"a/promoaudit.yaml\"."
        );
        Run("check a b --config b/promoaudit.yaml --rules rules").ShouldBe(0, _console.ErrorText);
        Run("check a b --no-config --rules rules").ShouldBe(0, _console.ErrorText);
        Run("check a a/good.yaml --rules rules").ShouldBe(0, _console.ErrorText);
    }

    [Fact]
    public void One_in_a_folder_below_does_not_count_and_is_named()
    {
        _console.With("promoaudit.yaml", Lenient).With("shop/promoaudit.yaml", "promoaudit-config: 1\nfail-on: low\n");
        Run("check .").ShouldBe(0, _console.ErrorText);
        _console.ErrorText.ShouldContain(
            "warning[PA617]: \"shop/promoaudit.yaml\" does not count in this run, which goes by \"promoaudit.yaml\"."
        );
    }

    [Fact]
    public void It_is_neither_a_plan_nor_a_file_that_was_passed_by()
    {
        _console.With("shop/plans/promoaudit.yaml", "promoaudit-config: 1\nplans: [.]\n");
        Run("check shop/plans --rules rules").ShouldBe(1);
        _console.OutputText.ShouldContain("1 plan audited");
        _console.OutputText.ShouldNotContain("other YAML file");
        _console.ErrorText.ShouldBeEmpty();
        Run("check shop/plans/promoaudit.yaml --rules rules").ShouldBe(2);
        _console.ErrorText.ShouldStartWith(
            "error[PA613]: \"shop/plans/promoaudit.yaml\" is the configuration of this run"
        );
        File.Move(_console.PathOf("shop/plans/promoaudit.yaml"), _console.PathOf("shop/plans/gate.yaml"));
        Run("check shop/plans --config shop/plans/gate.yaml --rules rules").ShouldBe(1);
        _console.OutputText.ShouldNotContain("other YAML file");
    }

    [Fact]
    public void A_plan_of_that_name_is_not_passed_by()
    {
        _console.With("shop/plans/promoaudit.yaml", SmallWorld.Holey.Replace("plan: holey", "plan: hidden"));
        Run("check shop/plans --rules rules").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA605]");
        Run("check shop/plans --rules rules --no-config").ShouldBe(1);
        _console.OutputText.ShouldContain("2 plans audited");
    }

    [Theory]
    [InlineData("outputs: [{format: json, path: away/out.json}]")]
    [InlineData("plans: [away]")]
    [InlineData("plans: ['away/*.yaml']")]
    [InlineData("baseline: away/base.yaml")]
    [InlineData("waivers: [away/waivers.yaml]")]
    [InlineData("lock: away/lock")]
    public void No_link_leads_out_of_its_folder(string line)
    {
        using var other = new TestConsole().With("holey.yaml", SmallWorld.Holey);
        Directory.CreateSymbolicLink(_console.PathOf("away"), other.Folder);
        _console.With("promoaudit.yaml", $"promoaudit-config: 1\nrules: rules\n{line}\n");
        Run("check shop/plans").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA616]: A link leads \"away");
        _console.ErrorText.ShouldContain("--> promoaudit.yaml:3:");
        Directory.GetFiles(other.Folder).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("shop/plans/holey.yaml", "PA656")]
    [InlineData("promoaudit.yaml", "PA604")]
    [InlineData("promoaudit.lock", "PA604")]
    [InlineData("base.yaml", "PA604")]
    [InlineData("waive.yaml", "PA604")]
    [InlineData("promoaudit.lock/a.json", "PA515")]
    public void An_output_of_it_overwrites_nothing_that_is_read(string path, string code)
    {
        Directory.CreateDirectory(_console.PathOf(".git"));
        var text =
            $"promoaudit-config: 1\nrules: rules\nbaseline: base.yaml\nwaivers: [waive.yaml]\noutputs: [{{format: json, path: {path}}}]\n";
        _console.With("promoaudit.yaml", text).With("promoaudit.lock", "rules: core\n");
        Run("check shop/plans").ShouldBe(3);
        _console.ErrorText.ShouldStartWith($"error[{code}]: ");
        if (code != "PA516")
        {
            _console.ErrorText.ShouldContain("--> promoaudit.yaml:5:32");
        }

        _console.Read("shop/plans/holey.yaml").ShouldBe(SmallWorld.Holey);
        _console.Read("promoaudit.yaml").ShouldBe(text);
    }

    private int Run(string arguments) => _console.Run(arguments.Split(' '));
}
