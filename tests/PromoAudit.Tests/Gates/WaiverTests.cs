using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Gates;

/// <summary>Waivers in plans and in files, through the command line. It is 2026-11-22.</summary>
public sealed class WaiverTests : IDisposable
{
    private const string Signed =
        "subject less-20, reason \"paid by the brand, see contract\", approver li.na, until 2026-12-31";

    private const string Filed = """
        waivers:
          - rule: limits/total-missing
            plan: holey
            subject: promotion:less-20
            reason: 签约价由品牌补贴
            approver: 李娜
            until: 2026-12-31

        """;

    private readonly TestConsole _console = new TestConsole().WithRules().With("holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("# promoaudit: waive limits/total-missing, " + Signed)]
    [InlineData(
        "#promoaudit:waive limits/total-missing,until: 2026-12-31,approver 'li.na',reason paid by the brand,subject promotion:less-20"
    )]
    [InlineData(
        "# PromoAudit：waive limits/total-missing，subject less-20，reason “签约价由品牌补贴”，approver 李娜，until 2026-12-31"
    )]
    [InlineData(
        "# promoaudit: waive limits/total-missing, subject less-20 + item:TEE, reason paid by the brand, approver li.na, until 2026-11-22"
    )]
    public void A_comment_waives_a_finding_that_is_still_shown(string comment)
    {
        Check(comment).ShouldBe(0);
        _console.OutputText.ShouldContain("waived");
        _console.OutputText.ShouldContain("limits/total-missing");
        Check(comment, "--quiet").ShouldBe(0);
        _console.OutputText.ShouldNotContain("waived");
        Check(comment, "--format", "json").ShouldBe(0);
        _console.OutputText.ShouldContain("\"standing\": \"waived\"");
        _console.OutputText.ShouldContain("\"approver\": ");
    }

    [Theory]
    [InlineData("subject less-20, reason paid by the brand, approver li.na, until 2026-11-21", "waiver-expired")]
    [InlineData("subject less-20, reason paid by the brand, approver li.na", "waiver-too-broad")]
    [InlineData("subject less-20, reason paid by the brand, approver li.na, until 2027-05-22", "waiver-too-broad")]
    [InlineData("reason paid by the brand, approver li.na, until 2026-12-31", "waiver-too-broad")]
    [InlineData("subject *, reason paid by the brand, approver li.na, until 2026-12-31", "waiver-too-broad")]
    [InlineData("subject less-20, reason ok, approver li.na, until 2026-12-31", "waiver-without-reason")]
    [InlineData("subject less-20, reason 测试, approver li.na, until 2026-12-31", "waiver-without-reason")]
    [InlineData("subject less-20, approver li.na, until 2026-12-31", "waiver-without-reason")]
    [InlineData("subject less-20, reason paid by the brand, until 2026-12-31", "waiver-without-approver")]
    [InlineData("subject TEE, reason paid by the brand, approver li.na, until 2026-12-31", "waiver-unused")]
    [InlineData("subject less-21, reason paid by the brand, approver li.na, until 2026-12-31", "waiver-too-broad")]
    public void A_waiver_with_something_wrong_waives_nothing_and_is_a_finding(string fields, string finding)
    {
        Check($"# promoaudit: waive limits/total-missing, {fields}").ShouldBe(1);
        _console.OutputText.ShouldContain("[limits/total-missing]");
        _console.OutputText.ShouldContain($"[governance/{finding}]");
        _console.OutputText.ShouldNotContain("\nwaived");
    }

    [Theory]
    [InlineData("*", "too-broad")]
    [InlineData("limits/*", "too-broad")]
    [InlineData("limits", "too-broad")]
    [InlineData("limits/total-mising", "unknown-rule")]
    [InlineData("governance/waiver-unused", "of-locked-rule")]
    public void A_waiver_names_one_rule_that_can_be_waived(string rule, string finding)
    {
        Check($"# promoaudit: waive {rule}, {Signed}").ShouldBe(1);
        _console.OutputText.ShouldContain($"[governance/waiver-{finding}]");
    }

    [Fact]
    public void A_locked_rule_cannot_be_waived()
    {
        var rule = _console
            .Read("rules/limits/total-missing.yaml")
            .Replace("status: stable", "status: stable\nlocked: true", StringComparison.Ordinal);
        _console.With("rules/limits/total-missing.yaml", rule);
        Check($"# promoaudit: waive limits/total-missing, {Signed}").ShouldBe(1);
        _console.OutputText.ShouldContain("[limits/total-missing]");
        _console.OutputText.ShouldContain("[governance/waiver-of-locked-rule]");
    }

    [Theory]
    [InlineData("# promoaudit: wave limits/total-missing", "PA620")]
    [InlineData("# promoaudit waive limits/total-missing", "PA620")]
    [InlineData("# promoaudti: waive limits/total-missing", "PA620")]
    [InlineData("# promoaudit: ignore limits/total-missing", "PA620")]
    [InlineData("# promoaudit: waive", "PA621")]
    [InlineData("# promoaudit: waive limits/total-missing subject less-20", "PA621")]
    [InlineData("# promoaudit: waive limits/total-missing, reson paid by the brand", "PA622")]
    [InlineData("# promoaudit: waive limits/total-missing, reason paid, see contract", "PA622")]
    [InlineData("# promoaudit: waive limits/total-missing, until 2026-12-31, until 2026-12-30", "PA623")]
    [InlineData("# promoaudit: waive limits/total-missing, reason \"paid", "PA624")]
    [InlineData("# promoaudit: waive limits/total-missing, until tomorrow", "PA625")]
    [InlineData("# promoaudit: waive limits/total-missing, until 2026-02-30", "PA625")]
    public void A_comment_that_starts_like_a_waiver_and_is_none_is_a_mistake_in_the_plan(string comment, string code)
    {
        Check(comment).ShouldBe(2);
        _console.ErrorText.ShouldContain($"error[{code}]");
        _console.ErrorText.ShouldContain("holey.yaml:12:");
    }

    [Theory]
    [InlineData("# promoaudit: 1")]
    [InlineData("# promoaudit told us to waive nothing")]
    [InlineData("# we waive: promoaudit")]
    [InlineData("# promoaudit: see the guide")]
    public void Other_comments_are_left_alone(string comment)
    {
        Check(comment).ShouldBe(1);
        _console.ErrorText.ShouldBe("");
        _console.OutputText.ShouldNotContain("governance/");
    }

    [Fact]
    public void What_only_looks_like_a_comment_waives_nothing()
    {
        var plan = SmallWorld.Holey.Replace(
            "name: 纯棉T恤",
            $"name: '# promoaudit: waive limits/total-missing, {Signed}'",
            StringComparison.Ordinal
        );
        _console.With("holey.yaml", plan).Run("check", "holey.yaml", "--rules", "rules").ShouldBe(1);
        _console.OutputText.ShouldNotContain("waived");
    }

    [Fact]
    public void The_last_day_counts_in_the_time_zone_of_the_plan()
    {
        var comment =
            "# promoaudit: waive limits/total-missing, subject less-20, reason paid by the brand, approver li.na, until 2026-11-22";
        // Still the 22nd in London, and the 23rd in Shanghai.
        _console.Now = new DateTimeOffset(2026, 11, 22, 23, 30, 0, TimeSpan.Zero);
        Check(comment).ShouldBe(1);
        Check(comment, "--today", "2026-11-22").ShouldBe(0);
        Check(comment, "--today", "2026-11-23").ShouldBe(1);
        Check(comment, "--today", "tomorrow").ShouldBe(3);
        _console.ErrorText.ShouldContain("error[PA640]");
    }

    [Fact]
    public void A_file_waives_what_it_names_and_its_own_faults_belong_to_no_plan()
    {
        _console.With("waivers.yaml", Filed);
        CheckFiled().ShouldBe(0);
        _console.OutputText.ShouldContain("by 李娜 until 2026-12-31");

        _console.With("waivers.yaml", Filed.Replace("2026-12-31", "2026-11-01", StringComparison.Ordinal));
        CheckFiled("--format", "json").ShouldBe(1);
        _console.OutputText.ShouldContain("\"ruleId\": \"governance/waiver-expired\"");
        _console.OutputText.ShouldContain("\"plan\": null");

        _console.With("waivers.yaml", Filed.Replace("    plan: holey\n", "", StringComparison.Ordinal));
        CheckFiled().ShouldBe(1);
        _console.OutputText.ShouldContain("[governance/waiver-too-broad]");
    }

    [Fact]
    public void A_waiver_of_a_file_is_unused_only_where_its_plan_was_audited()
    {
        _console
            .With("waivers.yaml", Filed.Replace("promotion:less-20", "item:TEE", StringComparison.Ordinal))
            .With("good.yaml", SmallWorld.Good);
        CheckFiled().ShouldBe(1);
        _console.OutputText.ShouldContain("[governance/waiver-unused]");
        _console.OutputText.ShouldContain("subject promotion:less-20");
        _console.Run("check", "good.yaml", "--rules", "rules", "--waivers", "waivers.yaml").ShouldBe(0);
        _console.OutputText.ShouldNotContain("governance/");
    }

    [Fact]
    public void A_name_that_the_plan_does_not_have_would_cover_what_comes_later()
    {
        var comment = $"# promoaudit: waive limits/total-missing, {Signed}".Replace(
            "less-20",
            "less-20 + any-later-one",
            StringComparison.Ordinal
        );
        Check(comment).ShouldBe(1);
        _console.OutputText.ShouldContain("[limits/total-missing]");
        _console.OutputText.ShouldContain("[governance/waiver-too-broad]");
        _console.OutputText.ShouldContain("names what is not in the plan holey: any-later-one.");

        _console
            .With("holey.yaml", SmallWorld.Holey)
            .With("good.yaml", SmallWorld.Good)
            .With("waivers.yaml", Filed.Replace("promotion:less-20", "[less-20, less-2O]", StringComparison.Ordinal));
        CheckFiled().ShouldBe(1);
        _console.OutputText.ShouldContain("[limits/total-missing]");
        _console.OutputText.ShouldContain("names what is not in the plan holey: less-2O.");
        _console.OutputText.ShouldContain("Did you mean \"less-20\"?");
        _console.OutputText.ShouldNotContain("governance/waiver-unused");
        // Nobody has looked at the plan.
        _console.Run("check", "good.yaml", "--rules", "rules", "--waivers", "waivers.yaml").ShouldBe(0);
        _console.OutputText.ShouldNotContain("governance/");
    }

    [Theory]
    [InlineData("holley", true)]
    [InlineData("spring-sale", false)]
    public void A_plan_that_is_called_almost_like_the_waived_one_is_named(string plan, bool isNear)
    {
        _console.With("waivers.yaml", Filed.Replace("plan: holey", $"plan: {plan}", StringComparison.Ordinal));
        CheckFiled().ShouldBe(1);
        _console.OutputText.Contains("[governance/waiver-unused]", StringComparison.Ordinal).ShouldBe(isNear);
        _console.OutputText.Contains("Did you mean \"holey\"?", StringComparison.Ordinal).ShouldBe(isNear);
    }

    [Fact]
    public void Plans_of_one_series_are_not_mistaken_for_each_other()
    {
        _console
            .With("waivers.yaml", Filed.Replace("plan: holey", "plan: double-11", StringComparison.Ordinal))
            .With("holey.yaml", SmallWorld.Holey.Replace("plan: holey", "plan: double-12", StringComparison.Ordinal));
        CheckFiled().ShouldBe(1);
        _console.OutputText.ShouldNotContain("governance/");
    }

    [Fact]
    public void Two_files_that_call_themselves_the_same_do_not_share_a_waiver_of_a_file()
    {
        _console.With("waivers.yaml", Filed).With("copy.yaml", SmallWorld.Holey);
        _console.Run("check", "holey.yaml", "copy.yaml", "--rules", "rules", "--waivers", "waivers.yaml").ShouldBe(1);
        _console.OutputText.ShouldContain("[governance/waiver-too-broad]");
        _console.OutputText.ShouldContain("copy.yaml; holey.yaml");
    }

    [Theory]
    [InlineData("", "PA005")]
    [InlineData("[]", "PA627")]
    [InlineData("waivers:\n<<<<<<< HEAD\n  - {rule: a/b}\n=======\n  - {rule: a/c}\n>>>>>>> change\n", "PA014]")]
    [InlineData("waivers: []\r\n=======\r\n", "PA014]")]
    [InlineData("waivers: []\n>>>>>>> 1a2b3c4 (fix: it)\n", "PA014]")]
    [InlineData("waivers: [\n", "PA001]")]
    [InlineData("waivers: [{rule: a/b, untill: 2026-12-31}]", "PA")]
    [InlineData("waivers: [{rule: a/b, until: soon}]", "PA625")]
    public void A_file_of_waivers_that_cannot_be_read_ends_the_run(string text, string code)
    {
        _console.With("waivers.yaml", text);
        CheckFiled().ShouldBe(2);
        _console.ErrorText.ShouldContain($"error[{code}");
    }

    [Fact]
    public void A_file_of_waivers_that_is_missing_ends_the_run() => CheckFiled().ShouldBe(2);

    [Fact]
    public void Waivers_that_the_change_under_review_brings_in_do_not_count()
    {
        _console.WithRepository().With("waivers.yaml", "waivers: []\n").Commit("Plan");
        _console.With("waivers.yaml", Filed);
        CheckFiled("--waivers-from", "HEAD").ShouldBe(1);
        _console.OutputText.ShouldContain("[limits/total-missing]");
        CheckFiled("--waivers-from", "HEAD", "--format", "json").ShouldBe(1);
        _console.OutputText.ShouldContain("\"waiver-ignored\"");
        _console.Commit("Waiver");
        CheckFiled("--waivers-from", "HEAD").ShouldBe(0);
        _console.With("waivers.yaml", Filed.Replace("2026-12-31", "2027-01-31", StringComparison.Ordinal));
        CheckFiled("--waivers-from", "HEAD").ShouldBe(1);
        CheckFiled("--waivers-from", "nowhere").ShouldBe(2);
        _console.ErrorText.ShouldContain("error[PA682]");
    }

    [Fact]
    public void Nor_do_comments_that_it_brings_in()
    {
        var comment = $"# promoaudit: waive limits/total-missing, {Signed}";
        _console.WithRepository().Commit("Plan");
        Check(comment, "--waivers-from", "HEAD").ShouldBe(1);
        _console.OutputText.ShouldContain("[limits/total-missing]");
        _console.Commit("Waiver");
        Check(comment, "--waivers-from", "HEAD").ShouldBe(0);
    }

    [Fact]
    public void Fix_leaves_waived_findings_alone_unless_they_are_named()
    {
        _console.With("holey.yaml", SmallWorld.Holey + $"# promoaudit: waive limits/total-missing, {Signed}\n");
        _console.Run("fix", "holey.yaml", "--rules", "rules").ShouldBe(0);
        _console.OutputText.ShouldContain("Nothing to repair.");
        _console.Run("fix", "holey.yaml", "--rules", "rules", "--finding", "limits/total-missing").ShouldBe(0);
        _console.OutputText.ShouldContain("limits.total");
    }

    private int Check(string comment, params string[] more) =>
        _console
            .With("holey.yaml", SmallWorld.Holey + comment + "\n")
            .Run(["check", "holey.yaml", "--rules", "rules", .. more]);

    private int CheckFiled(params string[] more) =>
        _console.Run(["check", "holey.yaml", "--rules", "rules", "--waivers", "waivers.yaml", .. more]);
}
