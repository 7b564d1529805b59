using System.Text.Json;

namespace PromoAudit.Tests.Cli;

/// <summary>Which plans <c>check --changed-since</c> audits, in a repository of its own.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private readonly TestConsole _console = new();

    public ChangedSinceTests()
    {
        _console
            .With("plans/good.yaml", SmallWorld.Good)
            .With("plans/holey.yaml", SmallWorld.Holey)
            .With("plans/holey.yaml.bak.yaml", SmallWorld.Vague)
            .With("plans/shop/shop.yaml", "include: [prices.yaml]\n")
            .With("plans/shop/prices.yaml", "catalog: {file: prices.csv}\n")
            .With("plans/shop/prices.csv", "sku,name,price,cost\nMUG,马克杯,39,12\n")
            .With("plans/shop/mug.yaml", Mug("mug"))
            .With("plans/shop/双11 \"大促\".yaml", Mug("大促"))
            .With(".gitignore", "ignored/\n")
            .WithRepository()
            .Commit("all");
    }

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_run_without_changes_audits_nothing_and_says_so()
    {
        _console.Commit("nothing");
        Changed(since: "HEAD~1").ShouldBeEmpty();
        _console.Run("check plans --changed-since HEAD~1".Split(' ')).ShouldBe(0);
        _console.OutputText.ShouldContain("HEAD~1");
    }

    [Fact]
    public void A_plan_that_was_edited_is_audited_and_one_with_a_similar_name_is_not()
    {
        _console.With("plans/holey.yaml", SmallWorld.Holey + "# more\n");
        Changed().ShouldBe(["plans/holey.yaml"]);
        _console.Run("check plans --changed-since HEAD --rules core".Split(' '));
        _console.OutputText.ShouldContain("1 plan audited");
    }

    [Fact]
    public void A_new_plan_is_audited_before_git_knows_it()
    {
        _console.With("plans/new.yaml", SmallWorld.Good);
        Changed().ShouldBe(["plans/new.yaml"]);
    }

    [Fact]
    public void A_plan_that_git_ignores_is_audited_each_time()
    {
        _console.With("ignored/plan.yaml", SmallWorld.Good);
        _console.Commit("nothing");
        Changed("ignored", since: "HEAD~1").ShouldBe(["ignored/plan.yaml"]);
    }

    [Fact]
    public void A_table_that_plans_include_by_another_file_is_a_change_of_theirs()
    {
        _console.With("plans/shop/prices.csv", "sku,name,price,cost\nMUG,马克杯,29,12\n");
        Changed().ShouldBe(["plans/shop/mug.yaml", "plans/shop/双11 \"大促\".yaml"]);
    }

    [Fact]
    public void An_include_that_went_away_is_a_change()
    {
        File.Delete(_console.PathOf("plans/shop/prices.yaml"));
        Changed(code: 2).ShouldBe(["plans/shop/mug.yaml", "plans/shop/双11 \"大促\".yaml"]);
    }

    [Fact]
    public void A_name_with_quotes_blanks_and_Chinese_in_it_is_known_again()
    {
        _console.With("plans/shop/双11 \"大促\".yaml", Mug("大促") + "# 改\n");
        _console.Commit("edit");
        Changed(since: "HEAD~1").ShouldBe(["plans/shop/双11 \"大促\".yaml"]);
    }

    [Fact]
    public void Deleted_plans_are_no_matter()
    {
        File.Delete(_console.PathOf("plans/good.yaml"));
        Changed().ShouldBeEmpty();
    }

    [Fact]
    public void It_runs_in_a_folder_of_the_repository()
    {
        _console.With("plans/holey.yaml", SmallWorld.Holey + "# more\n");
        using var below = new TestConsole(_console.PathOf("plans"));
        below.Run("check . --changed-since HEAD --format json --fail-on never".Split(' ')).ShouldBe(0);
        PlansOf(below).ShouldBe(["holey.yaml"]);
    }

    [Fact]
    public void Other_rules_are_a_change_of_every_plan()
    {
        _console.WithRules();
        _console.Commit("rules").Commit("nothing");
        _console.Run("check plans --changed-since HEAD~1 --rules rules --fail-on never".Split(' ')).ShouldBe(0);
        _console.OutputText.ShouldNotContain("plans audited");
        _console.With("rules/ruleset.yaml", "name: small\nversion: 1.0.1\n");
        _console.Run("check plans --changed-since HEAD --rules rules --fail-on never".Split(' ')).ShouldBe(0);
        _console.OutputText.ShouldContain("5 plans audited");
    }

    [Fact]
    public void Plans_that_have_not_changed_are_looked_at_with_those_that_have()
    {
        _console
            .With("meet/shop.yaml", MeetingPlans.Shop)
            .With("meet/1-cut.yaml", MeetingPlans.Cut())
            .With("meet/2-coupon.yaml", MeetingPlans.Coupon(from: "2026-11-15T00:00"));
        _console.Commit("apart");
        _console.With("meet/2-coupon.yaml", MeetingPlans.Coupon());
        _console.Run("check meet --changed-since HEAD --format json --fail-on never".Split(' ')).ShouldBe(0);
        PlansOf(_console).ShouldBe(["meet/1-cut.yaml", "meet/2-coupon.yaml"]);
        using var json = JsonDocument.Parse(_console.OutputText);
        var first = json.RootElement.GetProperty("plans")[0];
        first.GetProperty("onlyMeetings").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("findings")
            .EnumerateArray()
            .Where(finding => finding.GetProperty("plan").GetString() == "meet/1-cut.yaml")
            .Select(finding => finding.GetProperty("ruleId").GetString())
            .ShouldBe(["stacking/plans-meet-below-cost"]);
    }

    [Fact]
    public void Parts_of_a_run_share_out_what_has_changed()
    {
        _console.With("plans/holey.yaml", SmallWorld.Holey + "# more\n").With("plans/new.yaml", SmallWorld.Vague);
        _console.Run("check plans --changed-since HEAD --format json --fail-on never".Split(' '));
        var whole = _console.OutputText;
        _console.Run("check plans --changed-since HEAD --shard 1/2 --fail-on never -o json=1.json".Split(' '));
        _console.Run("check plans --changed-since HEAD --shard 2/2 --fail-on never -o json=2.json".Split(' '));
        _console.Run("merge 1.json 2.json --format json --fail-on never".Split(' ')).ShouldBe(0);
        _console.OutputText.ShouldBe(whole);
    }

    [Fact]
    public void A_revision_that_is_not_there_is_no_clean_result()
    {
        _console.Run("check plans --changed-since nowhere".Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("PA682");
    }

    [Fact]
    public void Outside_of_a_repository_there_is_no_clean_result()
    {
        using var console = new TestConsole().With("good.yaml", SmallWorld.Good);
        console.Run("check good.yaml --changed-since HEAD".Split(' ')).ShouldBe(2);
        console.ErrorText.ShouldContain("PA681");
    }

    private static string Mug(string name) =>
        $$"""
            promoaudit: 1
            plan: {{name}}
            currency: CNY
            timezone: Asia/Shanghai
            include: [shop.yaml]
            promotions:
              - id: {{name}}-5
                scope: all
                benefit: {amountOff: 5}
                limits: {total: 100}

            """;

    private IReadOnlyList<string> Changed(string paths = "plans", string since = "HEAD", int code = 0)
    {
        _console.Run("check", paths, "--changed-since", since, "--format", "json", "--fail-on", "never").ShouldBe(code);
        return PlansOf(_console);
    }

    private static string[] PlansOf(TestConsole console)
    {
        using var json = JsonDocument.Parse(console.OutputText);
        return
        [
            .. json
                .RootElement.GetProperty("plans")
                .EnumerateArray()
                .Select(plan => plan.GetProperty("path").GetString() ?? ""),
        ];
    }
}
