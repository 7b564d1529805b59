using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Gates;

public sealed class BaselineCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules().With("plans/holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("promoaudit-baseline.json")]
    [InlineData("live.yaml")]
    public void What_is_recorded_no_longer_stops_anybody(string file)
    {
        Record("--output", file).ShouldBe(0);
        _console
            .Read(file)
            .Split('\n')
            .Count(line => line.Contains("limits/total-missing", StringComparison.Ordinal))
            .ShouldBe(1);
        var first = _console.Read(file);
        Record("--output", file).ShouldBe(0);
        _console.Read(file).ShouldBe(first);
        Check(file).ShouldBe(0);
        _console.OutputText.ShouldContain("known  high");
        _console.OutputText.ShouldContain("in the baseline since 2026-11-22");
    }

    [Fact]
    public void Lines_order_comments_names_of_files_and_other_figures_make_no_difference()
    {
        Record();
        _console.With(
            "plans/holey.yaml",
            "# moved\n\n" + SmallWorld.Holey.Replace("amountOff: 20", "amountOff: 19", StringComparison.Ordinal)
        );
        Check().ShouldBe(0);
        File.Move(_console.PathOf("plans/holey.yaml"), _console.PathOf("plans/renamed.yaml"));
        Check().ShouldBe(0);
    }

    [Fact]
    public void A_second_hole_is_open()
    {
        Record();
        _console.With(
            "plans/holey.yaml",
            SmallWorld.Holey + "  - {id: less-30, scope: all, benefit: {amountOff: 30}, limits: {perBuyer: 1}}\n"
        );
        Check().ShouldBe(1);
        _console.OutputText.ShouldContain("less-30");
        _console.OutputText.ShouldContain("known  high");
    }

    [Fact]
    public void A_copy_of_a_plan_does_not_inherit_its_baseline()
    {
        Record();
        _console.With("plans/copy.yaml", SmallWorld.Holey);
        Check().ShouldBe(1);
        _console.OutputText.ShouldContain("[limits/total-missing]");
        // Where the plan has moved to two places, nobody can tell which of them it is.
        File.Move(_console.PathOf("plans/holey.yaml"), _console.PathOf("plans/other.yaml"));
        Check().ShouldBe(1);
        _console.OutputText.ShouldContain("[governance/baseline-ambiguous]");
    }

    [Fact]
    public void What_has_become_graver_is_open_and_says_what_it_was()
    {
        Record();
        var file = "promoaudit-baseline.json";
        _console.With(file, _console.Read(file).Replace("\"high\"", "\"medium\"", StringComparison.Ordinal));
        Check().ShouldBe(1);
        _console.OutputText.ShouldContain("graver now: it was medium.");
        Record();
        _console.OutputText.ShouldContain("medium → high");
        Check().ShouldBe(0);
    }

    [Fact]
    public void What_is_gone_is_stale_only_where_its_plan_was_audited()
    {
        _console.With("plans/good.yaml", SmallWorld.Good);
        Record();
        _console.With(
            "plans/holey.yaml",
            SmallWorld.Good.Replace("plan: good", "plan: holey", StringComparison.Ordinal)
        );
        _console.Run(
            "check",
            "plans/good.yaml",
            "--rules",
            "rules",
            "--baseline",
            "promoaudit-baseline.json",
            "--format",
            "json"
        );
        _console.OutputText.ShouldContain("\"stale\": 0");
        _console.Run(
            "check",
            "plans",
            "--rules",
            "rules",
            "--baseline",
            "promoaudit-baseline.json",
            "--format",
            "json"
        );
        _console.OutputText.ShouldContain("\"stale\": 1");
        _console.OutputText.ShouldContain("\"stale-baseline\"");
        Record("--prune");
        _console.OutputText.ShouldContain("0 findings; 0 added, 1 dropped, 0 changed.");
    }

    [Fact]
    public void Pruning_adds_nothing()
    {
        Record();
        _console.With("plans/holey.yaml", SmallWorld.Holey.Replace("less-20", "less-30", StringComparison.Ordinal));
        Record("--prune").ShouldBe(0);
        _console.OutputText.ShouldContain("0 findings; 0 added, 1 dropped, 0 changed.");
        Check().ShouldBe(1);
    }

    [Fact]
    public void Waived_findings_are_not_recorded_and_a_waiver_goes_before_the_baseline()
    {
        Record();
        _console.With(
            "plans/holey.yaml",
            SmallWorld.Holey
                + "# promoaudit: waive limits/total-missing, subject less-20, reason paid by the brand, approver li.na, until 2026-12-31\n"
        );
        Check().ShouldBe(0);
        _console.OutputText.ShouldContain("waived");
        Record();
        _console.OutputText.ShouldContain("0 findings; 0 added, 1 dropped, 0 changed.");
    }

    [Fact]
    public void Nothing_is_written_when_a_plan_cannot_be_read()
    {
        _console.With("plans/broken.yaml", SmallWorld.Broken);
        Record().ShouldBe(2);
        File.Exists(_console.PathOf("promoaudit-baseline.json")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "PA005")]
    [InlineData("[]", "PA630")]
    [InlineData("{\"schema\": \"promoaudit/baseline/9\", \"entries\": []}", "PA631")]
    [InlineData("<<<<<<< ours\n{\"schema\": \"promoaudit/baseline/1\"}", "PA014]")]
    public void A_baseline_that_cannot_be_read_ends_the_run(string text, string code)
    {
        _console.With("promoaudit-baseline.json", text);
        Check().ShouldBe(2);
        _console.ErrorText.ShouldContain($"error[{code}");
        Record().ShouldBe(2);
        _console.Read("promoaudit-baseline.json").ShouldBe(text);
    }

    [Fact]
    public void A_finding_that_is_recorded_twice_would_hide_two()
    {
        Record("--output", "b.yaml");
        var lines = _console.Read("b.yaml").Split('\n');
        _console.With("b.yaml", string.Join('\n', [.. lines[..^1], lines[^2], ""]));
        Check("b.yaml").ShouldBe(2);
        _console.ErrorText.ShouldContain("error[PA633]");
    }

    [Theory]
    [InlineData("baseline plans --output baseline.txt", "PA641")]
    [InlineData("baseline plans --prune", "PA642")]
    [InlineData("baseline plans --output rules/ruleset.yaml/b.json", "PA515")]
    public void A_command_line_that_cannot_be_followed_is_refused(string arguments, string code)
    {
        _console.Run([.. arguments.Split(' '), "--rules", "rules"]).ShouldBe(3);
        _console.ErrorText.ShouldContain($"error[{code}");
    }

    [Fact]
    public void A_baseline_that_is_not_named_is_not_used()
    {
        Record();
        _console.Run("check", "plans", "--rules", "rules").ShouldBe(1);
        _console.Run("check", "plans", "--rules", "rules", "--baseline", "nowhere.json").ShouldBe(2);
    }

    private int Record(params string[] more) => _console.Run(["baseline", "plans", "--rules", "rules", .. more]);

    private int Check(string file = "promoaudit-baseline.json") =>
        _console.Run("check", "plans", "--rules", "rules", "--baseline", file);
}
