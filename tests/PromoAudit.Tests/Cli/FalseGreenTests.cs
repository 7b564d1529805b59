using System.Text;
using PromoAudit.Tests.Workshop.Releases;

namespace PromoAudit.Tests.Cli;

/// <summary>Every way we know to get a green run of plans that nobody looked at: none of them is green without a word.</summary>
public sealed class FalseGreenTests : IDisposable
{
    private const string Promotions = "promotions:";

    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("plans/good.yaml", SmallWorld.Good)
        .With("holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("plan/good.yaml", "PA510")]
    [InlineData("plans/*.yml", "PA512")]
    [InlineData("empty", "PA511")]
    [InlineData("rules/limits", "PA511")]
    [InlineData("plans/good.yaml missing.yaml", "PA510")]
    [InlineData("plans empty", "PA511")]
    [InlineData("-", "PA005")]
    public void Paths_that_lead_nowhere_leave_no_verdict(string paths, string code)
    {
        Directory.CreateDirectory(_console.PathOf("empty"));
        Check(paths).ShouldBe(2);
        _console.ErrorText.ShouldContain(code);
        _console.OutputText.ShouldContain("NO VERDICT: ");
    }

    [Theory]
    [InlineData("plans/holey.txt")]
    [InlineData("plans/holey.json")]
    [InlineData("plans/holey.yaml.txt")]
    [InlineData("plans/holey.yml.bak")]
    [InlineData("plans/holey.YAML.orig")]
    [InlineData("plans/.holey.yaml")]
    [InlineData("plans/.draft/holey.yaml")]
    [InlineData("plans/deep/.draft/more/holey.yml")]
    public void A_plan_that_its_name_hides_is_told(string path)
    {
        _console.With(path, path.EndsWith("json", StringComparison.Ordinal) ? "{\"promoaudit\": 1}" : SmallWorld.Holey);
        Told("plans", "skipped-file", path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("hello: there\n")]
    [InlineData("{plan: x, promotions: [{id: a}]}\n")]
    [InlineData("  promoaudit: 1\n  plan: indented\n  promotions: []\n")]
    public void A_yaml_file_that_is_no_plan_is_told(string text)
    {
        _console.With("plans/other.yaml", text);
        Told("plans", "skipped-file", "plans/other.yaml");
    }

    [Fact]
    public void A_folder_behind_a_link_is_told()
    {
        _console.With("elsewhere/holey.yaml", SmallWorld.Holey);
        Directory.CreateSymbolicLink(_console.PathOf("plans/more"), _console.PathOf("elsewhere"));
        Told("plans", "skipped-file", "plans/more/");
    }

    [Fact]
    public void What_a_plan_includes_and_a_set_of_rules_are_not_skipped()
    {
        _console
            .With("plans/catalog.yaml", "catalog:\n  - {sku: TEE, name: T, price: 99, cost: 41}\n")
            .With("plans/rules/ruleset.yaml", "name: mine\nversion: 1.0.0\n")
            .With("plans/rules/limits/one.yaml", "id: limits/one # the first\n")
            .With("plans/rules/limits/one.test.yaml", "cases: []\n")
            .With("plans/promoaudit.yaml", "promoaudit-config: 1\n")
            .With(
                "plans/good.yaml",
                SmallWorld.Good.Replace(
                    "catalog:\n  - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41}\n",
                    "include: catalog.yaml\n",
                    StringComparison.Ordinal
                )
            );
        Check("plans").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldNotContain("skipped-file");
    }

    [Theory]
    [InlineData("ruleset: x\n", "x: 1\n")]
    [InlineData("x: 1\n", "  promoaudit: 1\n  plan: indented\n  promotions: []\n")]
    [InlineData("name: mine\nversion: 1.0.0\n", "  promoaudit: 1\n  plan: indented\n  promotions: []\n")]
    [InlineData("name: mine\nversion: 1.0.0\n", "id: elsewhere/other\nwhen: true\n")]
    public void A_set_of_rules_beside_plans_hides_only_its_own_rules(string manifest, string text)
    {
        _console.With("plans/ruleset.yaml", manifest).With("plans/limits/other.yaml", text);
        Check("plans").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain("skipped-file: warning\n");
        _console.OutputText.ShouldContain("plans/limits/other.yaml");
        Check("plans --assurance skipped-file=fail").ShouldBe(1);
    }

    [Fact]
    public void A_set_of_rules_does_not_hide_a_plan_by_another_ending()
    {
        _console
            .With("plans/ruleset.yaml", "name: mine\nversion: 1.0.0\n")
            .With("plans/limits/holey.txt", SmallWorld.Holey);
        Told("plans", "skipped-file", "plans/limits/holey.txt");
    }

    [Theory]
    [InlineData("good: 1\nplan: good\n", "PA1")]
    [InlineData("plan: good\npromotions: []\n", "PA1")]
    [InlineData("promoaudit: 2\nplan: good\npromotions: []\n", "PA124")]
    [InlineData("", "PA005")]
    [InlineData("# nothing\n", "PA005")]
    [InlineData("\0\u0001\u0002", "PA")]
    public void A_plan_that_is_named_must_be_one(string text, string code)
    {
        _console.With("named.yaml", text);
        Check("named.yaml").ShouldBe(2);
        _console.ErrorText.ShouldContain(code);
        _console.OutputText.ShouldContain("NO VERDICT: ");
    }

    [Fact]
    public void A_second_document_in_a_file_is_not_passed_over()
    {
        _console.With("plans/two.yaml", SmallWorld.Good + "---\n" + SmallWorld.Holey);
        Check("plans/two.yaml").ShouldBe(2);
        _console.ErrorText.ShouldContain("PA004");
    }

    [Fact]
    public void A_file_that_a_plan_includes_must_be_there()
    {
        _console.With("plans/good.yaml", SmallWorld.Good + "include: [catalog.yaml]\n");
        Check("plans").ShouldBe(2);
    }

    [Fact]
    public void A_plan_without_promotions_is_told()
    {
        var text = SmallWorld.Good[..SmallWorld.Good.IndexOf(Promotions, StringComparison.Ordinal)];
        _console.With(
            "plans/none.yaml",
            text.Replace("plan: good", "plan: none", StringComparison.Ordinal) + "promotions: []\n"
        );
        Told("plans", "empty-plan", "plans/none.yaml");
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("test")]
    [InlineData("retired")]
    public void A_promotion_that_is_not_live_is_looked_at_all_the_same(string status)
    {
        _console.With("off.yaml", Holey($"status: {status}"));
        Check("off.yaml").ShouldBe(1);
    }

    [Fact]
    public void A_promotion_that_is_not_live_is_told()
    {
        _console.With(
            "off.yaml",
            SmallWorld.Good.Replace(
                "    scope: all\n",
                "    status: approved\n    scope: all\n",
                StringComparison.Ordinal
            )
        );
        Told("off.yaml", "not-live", "off.yaml: less-20");
    }

    [Fact]
    public void A_promotion_that_is_over_is_looked_at_all_the_same()
    {
        _console.With("over.yaml", Holey("valid: {from: 2020-11-01T00:00, to: 2020-11-12T00:00}"));
        Check("over.yaml").ShouldBe(1);
    }

    [Fact]
    public void Plans_of_one_name_are_told()
    {
        _console.With("plans/copy.yaml", SmallWorld.Good);
        Told("plans", "same-plan-id", "good");
        Check("plans --format json");
        _console.OutputText.ShouldContain("a waiver in a file does not tell them apart; a baseline goes by files.");
    }

    [Fact]
    public void A_revision_that_holds_all_that_is_checked_out_leaves_no_verdict()
    {
        _console.WithRepository().Commit("all").Git("update-ref", "refs/remotes/origin/main", "HEAD");
        foreach (var revision in (string[])["HEAD", "main", "origin/main"])
        {
            Check($"plans --changed-since {revision}").ShouldBe(2);
            _console.ErrorText.ShouldStartWith(
                $"error[PA679]: \"{revision}\" holds all that is checked out, and no file differs from it, so no plan can have changed.\n"
                    + "  = help: Name the target branch of the pull request, such as origin/main; on that branch itself, HEAD~1.\n"
            );
            _console.OutputText.ShouldContain("NO VERDICT: ");
        }

        // A revision that is ahead holds it as well.
        _console.Commit("later").Git("checkout", "--quiet", "--detach", "HEAD~1");
        Check("plans --changed-since main").ShouldBe(2);
        _console.With("notes.md", "edited");
        Check("plans --changed-since main").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain("nothing-changed: warning\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_configuration_beside_the_plans_does_not_take_the_place_of_that_above(bool isRepository)
    {
        if (isRepository)
        {
            Directory.CreateDirectory(_console.PathOf(".git"));
        }

        _console
            .With("plans/holey.yaml", SmallWorld.Holey)
            .With("promoaudit.yaml", "promoaudit-config: 1\nrules: rules\n")
            .With("plans/promoaudit.yaml", "promoaudit-config: 1\nfail-on: never\n");
        foreach (var command in (string[])["check plans", "check plans/holey.yaml", "check plans/*.yaml"])
        {
            _console.Run(command.Split(' ')).ShouldBe(2);
            _console.ErrorText.ShouldStartWith(
                "error[PA618]: There are two configurations: \"plans/promoaudit.yaml\", and \"promoaudit.yaml\" in a folder above it.\n"
            );
        }

        Check("plans --config promoaudit.yaml --format json").ShouldBe(1);
        _console.OutputText.ShouldContain("\"configuration\": \"promoaudit.yaml\"");
        Check("plans --no-config --format json").ShouldBe(1);
        _console.OutputText.ShouldContain("\"configuration\": null");
    }

    [Fact]
    public void A_loss_that_a_plan_accepts_is_counted_with_who_approved_it()
    {
        foreach (var file in (string[])["loss-leader.yaml", "shop.yaml"])
        {
            _console.With($"leader/{file}", File.ReadAllText(RepositoryRoot.File($"examples/everyday/douyin/{file}")));
        }

        _console.Run("check leader/loss-leader.yaml".Split(' ')).ShouldBe(0);
        _console.OutputText.ShouldContain("accepted-loss 1.");
        string[] strict = ["--assurance", "accepted-loss=fail", "--format", "json"];
        _console.Run(["check", "leader/loss-leader.yaml", .. strict]).ShouldBe(1);
        var whole = _console.OutputText;
        whole.ShouldContain("leader/loss-leader.yaml: price/");
        whole.ShouldContain(", 林珊\"");
        _console.Run(["check", "leader/loss-leader.yaml", "--shard", "1/1", "--output", "part.json", .. strict]);
        _console.Run(["merge", "part.json", .. strict]).ShouldBe(1, _console.ErrorText);
        _console.OutputText.ShouldBe(whole);
    }

    [Fact]
    public void What_no_rule_looked_for_is_not_called_gone()
    {
        _console.Run("baseline holey.yaml --rules rules".Split(' ')).ShouldBe(0);
        string[] check = ["check", "holey.yaml", "--rules", "rules", "--baseline", "promoaudit-baseline.json"];
        string[] off = ["--override", "limits/total-missing: {off: true, reason: trying without}"];
        _console.Run([.. check, .. off, "--format", "json"]).ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain(
            "1 finding of the baseline could not be looked for, because its rule did not run."
        );
        _console.OutputText.ShouldContain("Leave the baseline as it is until these rules run again");
        _console.OutputText.ShouldNotContain("takes them out");
        _console.With("holey.yaml", SmallWorld.Good.Replace("plan: good", "plan: holey", StringComparison.Ordinal));
        _console.Run([.. check, "--format", "json"]).ShouldBe(0);
        _console.OutputText.ShouldContain("1 finding of the baseline is gone.");
        _console.OutputText.ShouldContain("takes them out");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void A_mark_at_the_start_of_a_file_hides_nothing(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding);
        File.WriteAllText(_console.PathOf("plans/marked.yaml"), SmallWorld.Holey, bytes);
        Check("plans").ShouldBe(1);
    }

    [Theory]
    [InlineData("plans/shouted.YAML")]
    [InlineData("plans/folder.yaml/inner.yml")]
    public void A_plan_is_found_whatever_its_name_looks_like(string path)
    {
        _console.With(path, SmallWorld.Holey);
        Check("plans").ShouldBe(1);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("empty")]
    [InlineData("plans")]
    public void Without_rules_there_is_no_verdict(string rules)
    {
        Directory.CreateDirectory(_console.PathOf("empty"));
        _console.Run("check", "plans", "--rules", rules).ShouldBe(2);
        _console.OutputText.ShouldContain(
            "NO VERDICT: The rules or the configuration could not be read. Nothing was audited."
        );
    }

    [Fact]
    public void Rules_that_are_all_deprecated_give_no_verdict()
    {
        foreach (var path in (string[])["rules/limits/total-missing.yaml", "rules/price/below-cost.yaml"])
        {
            _console.With(
                path,
                _console.Read(path).Replace("status: stable", "status: deprecated", StringComparison.Ordinal)
            );
        }

        Check("plans").ShouldBe(2);
        _console.OutputText.ShouldContain("NO VERDICT: No rule is switched on.");
    }

    [Fact]
    public void Rules_that_are_not_those_of_the_lock_give_no_verdict()
    {
        _console.Run("rules", "lock", "--rules", "rules").ShouldBe(0);
        _console.With("rules/price/below-cost.yaml", _console.Read("rules/price/below-cost.yaml") + "# changed\n");
        _console.With(
            "rules/price/below-cost.yaml",
            _console
                .Read("rules/price/below-cost.yaml")
                .Replace("item.price < item.cost", "item.price < 0", StringComparison.Ordinal)
        );
        _console.Run("check", "plans").ShouldBe(2);
        _console.OutputText.ShouldContain("NO VERDICT: ");
    }

    [Fact]
    public void A_release_that_somebody_has_changed_gives_no_verdict()
    {
        _console.Released().Edited(ReleasedSmallWorld.Release, "severity: high", "severity: low");
        _console.Run("check", "holey.yaml", "--rules", "small@1.0.0").ShouldBe(2);
        _console.OutputText.ShouldContain("NO VERDICT: ");
    }

    [Fact]
    public void Without_a_threshold_a_run_says_that_it_stops_at_nothing()
    {
        Check("holey.yaml --fail-on never").ShouldBe(0);
        _console.OutputText.ShouldEndWith("PASS: no threshold is set, so none of the 1 open findings stops it.\n");
    }

    [Fact]
    public void A_rule_that_takes_too_many_steps_stops_the_run()
    {
        WithGreedyRule();
        Check("many.yaml").ShouldBe(1);
        _console.OutputText.ShouldContain("search-cut-short: fails");
        _console.OutputText.ShouldEndWith(
            "STOP: In 1 plan a search ended before it had seen everything, and search-cut-short is set to fail.\n"
        );
        Check("many.yaml --quiet").ShouldBe(1);
        _console.OutputText.ShouldStartWith("STOP: In 1 plan a search ended");
    }

    [Fact]
    public void A_grave_check_that_lacks_a_figure_is_told()
    {
        _console.With(
            "rules/price/below-cost.yaml",
            _console
                .Read("rules/price/below-cost.yaml")
                .Replace("severity: medium", "severity: high", StringComparison.Ordinal)
        );
        _console.With("vague.yaml", SmallWorld.Vague);
        Told("vague.yaml", "grave-inconclusive", "vague.yaml: price/below-cost");
    }

    [Fact]
    public void A_rule_on_trial_that_fires_is_counted()
    {
        var path = "rules/limits/total-missing.yaml";
        _console.With(path, _console.Read(path).Replace("status: stable", "status: preview", StringComparison.Ordinal));
        Counted("holey.yaml", "trial-finding 1");
        Check("holey.yaml --assurance trial-finding=fail").ShouldBe(1);
    }

    [Fact]
    public void A_rule_that_had_nothing_to_look_at_is_counted()
    {
        var path = "rules/price/below-cost.yaml";
        _console.With(
            "rules/price/pairs.yaml",
            _console
                .Read(path)
                .Replace("id: price/below-cost", "id: price/pairs", StringComparison.Ordinal)
                .Replace("for: item", "for: pair", StringComparison.Ordinal)
                .Replace(
                    "item.price < item.cost",
                    "declared(first.limits) and declared(second.limits)",
                    StringComparison.Ordinal
                )
                .Replace("at: item.price", "at: first.limits", StringComparison.Ordinal)
                .Replace(
                    "message: {en: \"{item.sku} costs {item.cost} and sells at {item.price}.\", zh: \"{item.sku}成本{item.cost}，售价{item.price}。\"}",
                    "message: {en: Two., zh: 两个。}",
                    StringComparison.Ordinal
                )
                .Replace(
                    "{catalog: [{sku: TEE, price: 40}]}",
                    "{promotions: [{id: less-20}, {id: b, limits: {total: 1}}]}",
                    StringComparison.Ordinal
                )
        );
        Counted("plans", "rule-never-applied 1");
    }

    [Fact]
    public void A_quiet_verdict_on_a_profile_that_nobody_verified_is_counted()
    {
        _console.With(
            "jd.yaml",
            SmallWorld.Good.Replace("currency:", "profile: jd\ncurrency:", StringComparison.Ordinal)
        );
        Counted("jd.yaml", "unverified-figure 8");
        Check("jd.yaml --format json").ShouldBe(0);
        _console.OutputText.ShouldContain("\"profile.requalify (jd)\"");
    }

    [Theory]
    [InlineData("nothing-matched=warn", 0)]
    [InlineData("nothing-matched=ignore", 0)]
    [InlineData("nothing-matched=fail", 2)]
    public void A_folder_without_plans_can_be_allowed(string assurance, int code)
    {
        Directory.CreateDirectory(_console.PathOf("empty"));
        Check($"plans empty --assurance {assurance}").ShouldBe(code);
        _console.ErrorText.ShouldContain("PA511");
    }

    [Fact]
    public void A_plan_of_another_version_can_be_allowed_and_is_told()
    {
        _console.With(
            "plans/next.yaml",
            SmallWorld.Holey.Replace("promoaudit: 1", "promoaudit: 2", StringComparison.Ordinal)
        );
        Check("plans").ShouldBe(2);
        Check("plans --assurance unknown-version=warn").ShouldBe(0);
        _console.OutputText.ShouldEndWith("Weak spots: unknown-version 1.\n");
        Check("plans/next.yaml --assurance unknown-version=warn").ShouldBe(2);
    }

    [Theory]
    [InlineData("skipped-file=fail", 1)]
    [InlineData("strict", 1)]
    [InlineData("skipped-file=warn", 0)]
    [InlineData("skipped-file=ignore", 0)]
    [InlineData("skipped-file=fail --assurance skipped-file=ignore", 0)]
    [InlineData("strict --assurance skipped-file=warn", 0)]
    public void What_an_assurance_does_can_be_set(string assurance, int code)
    {
        _console.With("plans/holey.txt", SmallWorld.Holey);
        Check($"plans --assurance {assurance}").ShouldBe(code);
        _console.OutputText.ShouldContain("skipped-file");
        Check($"plans --assurance {assurance} --format json").ShouldBe(code);
        _console.OutputText.ShouldContain("\"plans/holey.txt\"");
    }

    [Theory]
    [InlineData(
        "skiped-file=fail",
        "error[PA645]: --assurance knows no \"skiped-file\".",
        "Did you mean \"skipped-file\"?"
    )]
    [InlineData("skipped-file", "error[PA646]: \"skipped-file\" needs a level.", "Write skipped-file= and one of")]
    [InlineData("skipped-file=loud", "error[PA646]: \"loud\" is no level of \"skipped-file\".", "ignore, warn, fail")]
    public void A_slip_in_an_assurance_is_no_silent_default(string assurance, string complaint, string remedy)
    {
        Check($"plans --assurance {assurance}").ShouldBe(3);
        _console.ErrorText.ShouldStartWith(complaint);
        _console.ErrorText.ShouldContain(remedy);
    }

    private int Check(string arguments) => _console.Run(["check", .. arguments.Split(' '), "--rules", "rules"]);

    /// <summary>The run passes, and its last line names the weak spot.</summary>
    private void Told(string paths, string kind, string name)
    {
        Check(paths).ShouldBe(0);
        _console.OutputText.ShouldContain($"{kind}: warning\n");
        _console.OutputText.ShouldContain(name);
        _console.OutputText.TrimEnd('\n').Split('\n')[^1].ShouldContain($"Weak spots: {kind} 1.");
        Check($"{paths} --quiet").ShouldBe(0);
        _console.OutputText.ShouldContain($"Weak spots: {kind} 1.");
        Check($"{paths} --assurance {kind}=fail").ShouldBe(1);
        _console.OutputText.ReplaceLineEndings(" ").ShouldContain($"and {kind} is set to fail.");
        Check($"{paths} --lang zh --assurance {kind}=fail").ShouldBe(1);
        _console.OutputText.ShouldContain($"{kind} 设为 fail。");
    }

    private void Counted(string paths, string count)
    {
        Check(paths).ShouldBe(0);
        _console.OutputText.ShouldContain($"Counted only: {count}.");
    }

    private static string Holey(string line) =>
        SmallWorld.Holey.Replace("    scope: all\n", $"    {line}\n    scope: all\n", StringComparison.Ordinal);

    private void WithGreedyRule()
    {
        var plan = new StringBuilder(SmallWorld.Good.Replace("plan: good", "plan: many", StringComparison.Ordinal));
        for (var number = 0; number < 70; number++)
        {
            plan.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"  - {{id: p{number}, scope: all, benefit: {{amountOff: 1}}, limits: {{total: 100}}}}\n"
            );
        }

        _console.With("many.yaml", plan.ToString());
        var path = "rules/price/below-cost.yaml";
        _console.With(
            path,
            _console
                .Read(path)
                .Replace(
                    "when: item.price < item.cost",
                    "when: >-\n  item.price < item.cost or any(plan.promotions, a => any(plan.promotions, b => any(plan.promotions, c => a.id == 'x')))",
                    StringComparison.Ordinal
                )
        );
    }
}
