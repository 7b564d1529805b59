using PromoAudit.Reports;

namespace PromoAudit.Tests.Cli;

/// <summary>Parts of a run that are put together say what one run says, to the byte.</summary>
public sealed class ShardTests : IDisposable
{
    private const int Plans = 200;

    private readonly TestConsole _console = new();

    public static TheoryData<int> Counts => [1, 2, 3, 7, 16];

    public void Dispose() => _console.Dispose();

    [Theory]
    [MemberData(nameof(Counts))]
    public void Parts_put_together_say_what_one_run_says(int count)
    {
        _console.WithManyPlans(Plans);
        var code = _console.Run(["check", "plans", .. Outputs("one")]);
        code.ShouldBe(2);
        var complaints = _console.ErrorText;
        complaints.ShouldNotBeEmpty();
        Split(count);

        // In any order.
        string[] parts =
        [
            .. Enumerable.Range(1, count).OrderBy(part => part * 5 % 17).Select(part => $"shard-{part}.json"),
        ];
        _console.Run(["merge", .. parts, .. Outputs("merged")]).ShouldBe(code);

        _console.ErrorText.ShouldBe(complaints);
        foreach (var format in ReportFormats.Names)
        {
            _console.Read($"merged.{format}").ShouldBe(_console.Read($"one.{format}"), $"{format} of {count}");
        }

        _console.Read("one.json").ShouldContain("stacking/plans-meet-below-cost");
    }

    [Fact]
    public void A_baseline_is_held_against_all_parts_at_once()
    {
        for (var index = 0; index < 9; index++)
        {
            var plan = SmallWorld.Holey.Replace("plan: holey", $"plan: holey-{index}", StringComparison.Ordinal);
            _console.With($"plans/{index}.yaml", plan);
        }

        _console.Run("baseline plans --output base.json".Split(' ')).ShouldBe(0);
        _console.With("plans/4.yaml", SmallWorld.Good).With("plans/new.yaml", SmallWorld.Holey);
        string[] settings = ["--baseline", "base.json", "--fail-on", "low", "--charts"];
        var code = _console.Run(["check", "plans", "--format", "json", .. settings]);
        var whole = _console.OutputText;
        whole.ShouldContain("stale-baseline");
        for (var part = 1; part <= 3; part++)
        {
            _console.Run([
                "check",
                "plans",
                "--shard",
                $"{part}/3",
                "--output",
                $"json=shard-{part}.json",
                .. settings,
            ]);
        }

        _console.Run(["merge", "shard-*.json", "--format", "json", .. settings]).ShouldBe(code);
        _console.OutputText.ShouldBe(whole);
    }

    [Fact]
    public void So_are_waivers_and_what_a_change_brings_in()
    {
        var waivers = "waivers:\n";
        for (var index = 0; index < 9; index++)
        {
            var plan = SmallWorld.Holey.Replace("plan: holey", $"plan: holey-{index}", StringComparison.Ordinal);
            _console.With($"plans/{index}.yaml", plan);
            var (id, subject) = index switch
            {
                3 => ("holley-3", "less-20"),
                5 => ("holey-5", "less-20, any-later-one"),
                7 => ("holey-7", "TEE"),
                _ => ($"holey-{index}", "less-20"),
            };
            waivers +=
                $"  - {{rule: limits/total-missing, plan: {id}, subject: [{subject}], reason: paid by the brand, approver: li.na, until: 2026-12-31}}\n";
        }

        _console.WithRules().With("waivers.yaml", waivers).WithRepository().Commit("Waivers");
        _console.Run("baseline plans --rules rules --waivers waivers.yaml --output base.json".Split(' ')).ShouldBe(0);
        _console.Commit("Baseline");
        _console.With("plans/new.yaml", SmallWorld.Holey);
        _console.Run("baseline plans --rules rules --waivers waivers.yaml --output base.json".Split(' ')).ShouldBe(0);
        string[] settings = ["--rules", "rules", "--baseline", "base.json", "--waivers", "waivers.yaml"];
        settings = [.. settings, "--waivers-from", "HEAD", "--fail-on", "low", "--charts"];
        var code = _console.Run(["check", "plans", "--format", "json", .. settings]);
        var whole = _console.OutputText;
        whole.ShouldContain("names what is not in the plan holey-5: any-later-one.");
        whole.ShouldContain("Did you mean \\\"holey-3\\\"?");
        whole.ShouldContain("governance/waiver-unused");
        whole.ShouldContain("\"base.json: plans/new.yaml limits/total-missing promotion:less-20\"");
        for (var part = 1; part <= 3; part++)
        {
            _console.Run([
                "check",
                "plans",
                "--shard",
                $"{part}/3",
                "--output",
                $"json=shard-{part}.json",
                .. settings,
            ]);
        }

        _console.Run(["merge", "shard-*.json", "--format", "json", .. settings]).ShouldBe(code);
        _console.OutputText.ShouldBe(whole);
    }

    [Fact]
    public void A_pattern_names_all_parts()
    {
        _console.WithManyPlans(16);
        Split(3);
        _console.Run("merge shard-*.json".Split(' ')).ShouldBe(2);
        var merged = _console.OutputText;
        _console.Run("check plans".Split(' ')).ShouldBe(2);
        merged.ShouldBe(_console.OutputText);
    }

    [Fact]
    public void A_part_without_plans_is_no_mistake()
    {
        _console.With("good.yaml", SmallWorld.Good);
        _console.Run("check good.yaml --shard 2/2 --output json=shard-2.json".Split(' ')).ShouldBe(0);
        _console.Run("check good.yaml --shard 1/2 --output json=shard-1.json".Split(' '));
        _console.Run("merge shard-2.json shard-1.json --format json".Split(' '));
        var merged = _console.OutputText;
        _console.Run("check good.yaml --format json".Split(' '));
        merged.ShouldBe(_console.OutputText);
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("a/b")]
    [InlineData("3")]
    [InlineData("+1/4")]
    [InlineData("1/99999")]
    [InlineData(" 1/4")]
    public void What_is_no_part_is_refused(string shard)
    {
        _console.With("good.yaml", SmallWorld.Good);
        _console.Run("check", "good.yaml", $"--shard={shard}").ShouldBe(3);
        _console.ErrorText.ShouldContain("PA674");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public void What_is_no_number_of_jobs_is_refused(string jobs)
    {
        _console.With("good.yaml", SmallWorld.Good);
        _console.Run("check", "good.yaml", "--jobs", jobs).ShouldBe(3);
        _console.ErrorText.ShouldContain("PA675");
    }

    [Fact]
    public void Standard_input_is_no_part() =>
        _console.WithInput(SmallWorld.Good).Run("check - --shard 1/2".Split(' ')).ShouldBe(3);

    [Fact]
    public void A_part_that_is_missing_is_named()
    {
        _console.WithManyPlans(24);
        Split(4);
        _console.Run("merge shard-1.json shard-3.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("these are missing: 2/4, 4/4");
        _console.OutputText.ShouldContain("NO VERDICT: The parts of the run could not be put together.");
        _console.OutputText.ShouldNotContain("configuration");
        _console.Run("merge shard-1.json shard-3.json --lang zh".Split(' ')).ShouldBe(2);
        _console.OutputText.ShouldContain("各部分的结果没能合并到一起");
    }

    [Fact]
    public void A_part_that_is_there_twice_is_named()
    {
        _console.WithManyPlans(24);
        Split(2);
        File.Copy(_console.PathOf("shard-2.json"), _console.PathOf("copy.json"));
        _console.Run("merge shard-1.json shard-2.json copy.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("Part 2/2 is there twice: \"shard-2.json\" and \"copy.json\"");
    }

    [Fact]
    public void Parts_of_other_files_do_not_fit()
    {
        _console.WithManyPlans(24);
        Split(2);
        _console.With("plans/new.yaml", SmallWorld.Good);
        _console.Run("check plans --shard 2/2 --charts --output json=shard-2.json".Split(' '));
        _console.Run("merge shard-1.json shard-2.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("they differ in the files to audit");
    }

    [Fact]
    public void Parts_with_other_settings_do_not_fit()
    {
        _console.WithManyPlans(24);
        Split(2);
        _console.Run("check plans --shard 2/2 --charts --fail-on low --output json=shard-2.json".Split(' '));
        _console.Run("merge shard-1.json shard-2.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("they differ in the settings");
    }

    [Fact]
    public void Parts_do_not_fit_other_settings_or_rules_of_the_command()
    {
        _console.WithManyPlans(24).WithRules();
        Split(2);
        _console.Run("merge shard-1.json shard-2.json --fail-on low".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("other settings (fail-on, profile, assurance, today, baseline, waivers,");
        _console.OutputText.ShouldContain("NO VERDICT: The parts of the run could not be put together.");
        _console.Run("merge shard-1.json shard-2.json --rules rules".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("other rules");
    }

    [Fact]
    public void A_part_that_somebody_changed_is_refused()
    {
        _console.WithManyPlans(24);
        Split(2);
        var text = _console.Read("shard-2.json");
        _console.With(
            "shard-2.json",
            text.Replace("\"severity\": \"high\"", "\"severity\": \"info\"", StringComparison.Ordinal)
        );
        _console.Run("merge shard-1.json shard-2.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("\"shard-2.json\" is no longer what promoaudit wrote");
    }

    [Theory]
    [InlineData("", "PA665")]
    [InlineData("[]", "PA665")]
    [InlineData("{\"schema\": \"promoaudit/findings/1\"", "PA665")]
    [InlineData("{\"schema\": \"promoaudit/findings/2\"}", "PA666")]
    [InlineData("{\"schema\": 1}", "PA665")]
    [InlineData("{\"schema\": \"promoaudit/findings/1\", \"schema\": \"promoaudit/findings/1\"}", "PA665")]
    [InlineData("{\"schema\": \"promoaudit/findings/1\", \"shard\": {}}", "PA665")]
    [InlineData("{\"schema\": \"promoaudit/findings/1\", \"plans\": [1]}", "PA665")]
    [InlineData("{\"schema\": \"promoaudit/findings/1\", \"plans\": [{\"path\": \"a\"}, {\"path\": \"a\"}]}", "PA665")]
    [InlineData("{\"schema\": \"promoaudit/findings/1\", \"plans\": [], \"findings\": [{\"plan\": \"a\"}]}", "PA665")]
    public void What_is_no_report_of_a_part_is_refused(string text, string code)
    {
        _console.With("shard.json", text);
        _console.Run("merge shard.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain(code);
    }

    [Fact]
    public void A_file_nested_without_end_is_refused()
    {
        _console.With("shard.json", string.Concat(Enumerable.Repeat("{\"a\":[", 100_000)));
        _console.Run("merge shard.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("PA665");
    }

    [Fact]
    public void The_report_of_a_whole_run_is_no_part()
    {
        _console.With("good.yaml", SmallWorld.Good);
        _console.Run("check good.yaml --output json=whole.json".Split(' '));
        _console.Run("merge whole.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("PA667");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        _console.Run("merge nowhere.json".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("nowhere.json");
    }

    private static IEnumerable<string> Outputs(string name) =>
        ReportFormats
            .Names.SelectMany(format => (string[])["--output", $"{format}={name}.{format}"])
            .Append("--charts");

    private void Split(int count)
    {
        for (var part = 1; part <= count; part++)
        {
            _console.Run([
                "check",
                "plans",
                "--shard",
                $"{part}/{count}",
                "--charts",
                "--output",
                $"json=shard-{part}.json",
            ]);
        }
    }
}
