using System.Text.Json;
using NJsonSchema;
using PromoAudit.Reports;

namespace PromoAudit.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("plans/good.yaml", SmallWorld.Good)
        .With("holey.yaml", SmallWorld.Holey)
        .With("vague.yaml", SmallWorld.Vague)
        .With("broken.yaml", SmallWorld.Broken);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_plan_without_holes_is_clean()
    {
        Check("plans/good.yaml").ShouldBe(0);
        _console.OutputText.ShouldBe("1 plan audited with small 1.0.0 (2 rules): nothing found.\n");
        _console.ErrorText.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_with_a_hole_is_stopped()
    {
        Check("holey.yaml").ShouldBe(1);
        Baseline.Verify(_console.OutputText);
        _console.ErrorText.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_with_a_hole_is_stopped_in_Chinese()
    {
        Check("holey.yaml --lang zh").ShouldBe(1);
        Baseline.Verify(_console.OutputText);
    }

    [Fact]
    public void What_is_not_known_is_said()
    {
        Check("vague.yaml").ShouldBe(0);
        _console.OutputText.ShouldBe(
            """
            1 check could not be decided, because the plan does not say enough. Most useful to add:
              catalog[TEE].cost (vague.yaml:6:5)
                decides price/below-cost

            1 plan audited with small 1.0.0 (2 rules): nothing found; 1 undecided.

            """
        );
    }

    [Theory]
    [InlineData("critical", 0)]
    [InlineData("high", 1)]
    [InlineData("medium", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void The_threshold_decides_between_clean_and_found(string failOn, int code) =>
        Check($"holey.yaml --fail-on {failOn}").ShouldBe(code);

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_never_changes_the_verdict(string format)
    {
        Check($"plans/good.yaml --format {format}").ShouldBe(0);
        Check($"holey.yaml --format {format}").ShouldBe(1);
        Check($"broken.yaml --format {format}").ShouldBe(2);
    }

    [Fact]
    public void A_plan_that_cannot_be_read_hides_nothing_and_wins_over_findings()
    {
        Check("broken.yaml holey.yaml missing.yaml plans").ShouldBe(2);
        _console.OutputText.ShouldContain("HIGH  Nothing ends the campaign");
        _console.OutputText.ShouldContain("== plans/good.yaml: clean");
        _console.OutputText.ShouldContain("== broken.yaml: not audited");
        _console.OutputText.ShouldEndWith(
            """
            2 plans audited with small 1.0.0 (2 rules), 1 could not be read: 1 high.
            NO VERDICT: 1 plan could not be read. Something that the command was given could not be read or
            found. 1 open finding is critical or high.

            """
        );
        _console.ErrorText.ShouldContain("error[PA101]: \"plan\" has no field \"promotion\".");
        _console.ErrorText.ShouldContain("error[PA510]: There is no \"missing.yaml\".");
    }

    [Fact]
    public void Json_holds_the_complaints_too_and_the_error_stream_stays_empty()
    {
        Check("broken.yaml holey.yaml missing.yaml --format json").ShouldBe(2);
        _console.ErrorText.ShouldBeEmpty();
        using var json = JsonDocument.Parse(_console.OutputText);
        var codes = json
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Select(each => each.GetProperty("code").GetString());
        codes.ShouldContain("PA101");
        codes.ShouldContain("PA510");
    }

    [Theory]
    [InlineData("holey.yaml vague.yaml broken.yaml")]
    [InlineData("missing.yaml")]
    [InlineData("plans/good.yaml --rules nowhere")]
    public async Task Whatever_happens_json_follows_the_schema(string arguments)
    {
        Check($"{arguments} --format json");
        var schema = await JsonSchema.FromJsonAsync(FindingsSchema.Text, TestContext.Current.CancellationToken);
        schema.Validate(_console.OutputText).ShouldBeEmpty();
    }

    [Fact]
    public void Standard_input_is_a_plan_like_any_other()
    {
        _console.WithInput(SmallWorld.Holey);
        Check("-").ShouldBe(1);
        _console.OutputText.ShouldContain("--> <stdin>:11:13");
    }

    [Fact]
    public void Standard_input_that_is_empty_is_not_clean()
    {
        Check("-").ShouldBe(2);
        _console.ErrorText.ShouldContain("PA005");
        _console.OutputText.ShouldBe(
            "Nothing was audited.\nNO VERDICT: 1 plan could not be read. Nothing was audited.\n"
        );
    }

    [Fact]
    public void In_a_folder_the_plans_are_found_and_the_rest_is_counted()
    {
        Check("plans rules").ShouldBe(0);
        _console.OutputText.ShouldContain(
            "3 other YAML files name neither a \"plan:\" nor \"promotions:\" and were not audited by themselves."
        );
    }

    [Theory]
    [InlineData("empty", "error[PA511]: The folder \"empty\" holds no YAML files.")]
    [InlineData("rules/limits", "error[PA511]: The folder \"rules/limits\" holds YAML files (1), but none is a plan.")]
    [InlineData("*.yml", "error[PA512]: Nothing matches \"*.yml\".")]
    [InlineData("rules/*/*.yaml", "error[PA512]: \"rules/*/*.yaml\" matches 2 files, but none is a plan.")]
    [InlineData("missing.yaml", "error[PA510]: There is no \"missing.yaml\".")]
    public void Where_nothing_is_audited_nothing_is_clean(string path, string complaint)
    {
        Directory.CreateDirectory(_console.PathOf("empty"));
        Check(path).ShouldBe(2);
        _console.ErrorText.ShouldStartWith(complaint);
        _console.OutputText.ShouldContain("Nothing was audited.\nNO VERDICT: ");
    }

    [Fact]
    public void A_folder_without_plans_is_an_error_even_beside_one_with_plans()
    {
        Directory.CreateDirectory(_console.PathOf("empty"));
        Check("plans empty").ShouldBe(2);
        _console.OutputText.ShouldContain("1 plan audited");
    }

    [Theory]
    [InlineData("nowhere", "error[PA541]: There is no folder \"nowhere\".")]
    [InlineData("plans", "error[PA3")]
    [InlineData("empty", "error[PA3")]
    public void Without_rules_nothing_is_audited(string folder, string complaint)
    {
        Directory.CreateDirectory(_console.PathOf("empty"));
        _console.Run("check", "plans/good.yaml", "--rules", folder).ShouldBe(2);
        _console.ErrorText.ShouldStartWith(complaint);
        _console.OutputText.ShouldBe(
            "Nothing was audited.\nNO VERDICT: The rules or the configuration could not be read. Nothing was audited.\n"
        );
    }

    [Fact]
    public void The_report_goes_to_a_file_and_complaints_do_not()
    {
        Check("holey.yaml broken.yaml --output out/report.txt").ShouldBe(2);
        _console.OutputText.ShouldBeEmpty();
        _console.ErrorText.ShouldContain("PA101");
        _console.Read("out/report.txt").ShouldContain("HIGH  Nothing ends the campaign");
        Directory.GetFiles(_console.PathOf("out")).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_output_that_cannot_be_written_stops_the_run_before_it_starts()
    {
        Check("missing.yaml --output holey.yaml/report.txt").ShouldBe(3);
        _console.ErrorText.ShouldBe(
            "error[PA515]: \"holey.yaml/report.txt\" cannot be written. There is no such folder.\n"
                + "  = help: Choose another place for --output; nothing was audited.\n\n"
        );
    }

    [Theory]
    [InlineData("holey.yaml")]
    [InlineData("./holey.yaml")]
    public void A_plan_is_never_overwritten_by_its_report(string output)
    {
        Check($"holey.yaml --output {output}").ShouldBe(3);
        _console.Read("holey.yaml").ShouldBe(SmallWorld.Holey);
        _console.ErrorText.ShouldStartWith($"error[PA656]: \"{output}\" is already there and is no report");
    }

    [Fact]
    public void Many_plans_are_reported_in_their_order_whatever_was_ready_first()
    {
        for (var number = 10; number < 70; number++)
        {
            _console.With($"many/{number}.yaml", number % 2 == 0 ? SmallWorld.Holey : SmallWorld.Vague);
        }

        Check("many").ShouldBe(1);
        var first = _console.OutputText;
        var headings = first
            .Split('\n')
            .Where(line => line.StartsWith("== ", StringComparison.Ordinal))
            .Select(line => line.Split(':')[0]);
        headings.ShouldBe(Enumerable.Range(10, 60).Select(number => $"== many/{number}.yaml"));
        Check("many");
        _console.OutputText.ShouldBe(first);
    }

    [Fact]
    public void Quiet_says_nothing_about_a_clean_plan()
    {
        Check("plans/good.yaml vague.yaml --quiet").ShouldBe(0);
        _console.OutputText.ShouldBeEmpty();
        _console.ErrorText.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        Check("holey.yaml vague.yaml plans --format json");
        var first = _console.OutputText;
        Check("holey.yaml vague.yaml plans --format json");
        _console.OutputText.ShouldBe(first);
    }

    [Theory]
    [InlineData(true, "", "", true)]
    [InlineData(true, "", "1", false)]
    [InlineData(false, "", "", false)]
    [InlineData(true, "never", "", false)]
    [InlineData(false, "always", "", true)]
    [InlineData(true, "always", "1", true)]
    [InlineData(true, "auto", "", true)]
    public void Colour_is_for_terminals_unless_told_otherwise(
        bool isTerminal,
        string colour,
        string noColour,
        bool coloured
    )
    {
        using var console = new TestConsole { IsOutputTerminal = isTerminal }
            .WithRules()
            .With("holey.yaml", SmallWorld.Holey);
        console.Variables["NO_COLOR"] = noColour;
        string[] choice = colour.Length == 0 ? [] : ["--color", colour];
        console.Run(["check", "holey.yaml", "--rules", "rules", .. choice]).ShouldBe(1);
        console.OutputText.Contains('\e').ShouldBe(coloured);
    }

    [Fact]
    public void Names_of_a_plan_cannot_write_to_the_terminal()
    {
        _console.With("evil.yaml", SmallWorld.Holey.Replace("less-20", "\"x\\e[31m\\u202Ey\""));
        Check("evil.yaml");
        (_console.OutputText + _console.ErrorText).Where(PromoAudit.Text.InvisibleCharacters.IsHidden).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_plan_includes_is_found_beside_it_and_shown_with_its_folder()
    {
        _console
            .With("plans/more/campaign.yaml", SmallWorld.Holey.Replace("catalog:", "include: [items.yaml]\nunused:"))
            .With("plans/more/items.yaml", "catalog:\n  - {sku: TEE, price: 9, cost: 41}\n");
        _console.With(
            "plans/more/campaign.yaml",
            "promoaudit: 1\nplan: p\ncurrency: CNY\ntimezone: Asia/Shanghai\ninclude: [items.yaml]\npromotions: []\n"
        );
        Check("plans/more/campaign.yaml");
        _console.OutputText.ShouldContain("--> plans/more/items.yaml:2:23");
    }

    private int Check(string arguments)
    {
        string[] rules = arguments.Contains("--rules") ? [] : ["--rules", "rules"];
        return _console.Run(["check", .. arguments.Split(' '), .. rules]);
    }
}
