using System.Text.Json;
using NJsonSchema;

namespace PromoAudit.Tests.Cli;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules().WithRepository();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_hole_that_a_working_file_opens_is_told_with_its_severity()
    {
        _console.With("plans/a.yaml", SmallWorld.Good).Commit("a").With("plans/a.yaml", Holed(SmallWorld.Good));
        Diff("HEAD plans/a.yaml").ShouldBe(1);
        Baseline.Verify(_console.OutputText);
    }

    [Fact]
    public void What_is_closed_is_told_and_stops_nothing()
    {
        _console.With("plans/a.yaml", Holed(SmallWorld.Good)).Commit("a").With("plans/a.yaml", SmallWorld.Good);
        Diff("HEAD").ShouldBe(0);
        _console.OutputText.ShouldContain("closed  high  [limits/total-missing]");
        _console.OutputText.ShouldEndWith("HEAD → working files: 1 closed.\n");
    }

    [Fact]
    public void Two_commits_are_compared_whatever_the_working_files_say()
    {
        _console.With("plans/a.yaml", SmallWorld.Good).Commit("a").Git("branch", "old");
        _console.With("plans/a.yaml", Holed(SmallWorld.Good)).Commit("b").With("plans/a.yaml", SmallWorld.Broken);
        Diff("old main -- plans").ShouldBe(1);
        _console.OutputText.ShouldContain("opened  high  [limits/total-missing]");
        Diff("main old plans").ShouldBe(0);
        Diff("old:plans/a.yaml main:plans/a.yaml").ShouldBe(1);
        Diff("old main").ShouldBe(1);
    }

    [Fact]
    public void Includes_are_read_from_the_same_commit()
    {
        _console.With("plans/cut.yaml", MeetingPlans.Cut()).With("plans/shop.yaml", MeetingPlans.Shop).Commit("a");
        _console.With("plans/shop.yaml", MeetingPlans.Shop.Replace("cost: 41", "cost: 141", StringComparison.Ordinal));
        Diff("HEAD plans --fail-on medium").ShouldBe(1);
        _console.OutputText.ShouldContain("opened  medium  [price/below-cost]  item:TEE");
    }

    [Fact]
    public void A_moved_plan_is_matched_by_its_name_and_a_renamed_one_by_its_place()
    {
        _console.With("plans/a.yaml", Holed(SmallWorld.Good)).Commit("a");
        _console.Git("mv", "plans/a.yaml", "plans/b.yaml");
        Diff("HEAD").ShouldBe(0);
        _console.OutputText.ShouldContain("HEAD:plans/a.yaml (good) → plans/b.yaml (good): moved or renamed");
        _console.OutputText.ShouldEndWith("The findings are the same.\n");
        _console.Git("mv", "plans/b.yaml", "plans/a.yaml");
        _console.With(
            "plans/a.yaml",
            Holed(SmallWorld.Good).Replace("plan: good", "plan: better", StringComparison.Ordinal)
        );
        Diff("HEAD").ShouldBe(0);
        _console.OutputText.ShouldContain("HEAD:plans/a.yaml (good) → plans/a.yaml (better): moved or renamed");
    }

    [Fact]
    public void New_plans_and_plans_that_are_gone_are_told()
    {
        _console.With("plans/a.yaml", SmallWorld.Good).Commit("a");
        File.Delete(_console.PathOf("plans/a.yaml"));
        _console.With("plans/h.yaml", SmallWorld.Holey);
        Diff("HEAD").ShouldBe(1);
        _console.OutputText.ShouldContain("plans/h.yaml: new plan\n  opened  high");
        _console.OutputText.ShouldContain("HEAD:plans/a.yaml: plan removed\n");
        Diff("HEAD -- plans/a.yaml").ShouldBe(0);
    }

    [Fact]
    public void A_hole_does_not_close_by_taking_out_the_figure_that_shows_it()
    {
        var loss = SmallWorld.Good.Replace("cost: 41", "cost: 141", StringComparison.Ordinal);
        _console.With("a.yaml", loss).Commit("a");
        _console.With("a.yaml", SmallWorld.Good.Replace(", cost: 41", "", StringComparison.Ordinal));
        Diff("HEAD a.yaml --fail-on medium").ShouldBe(1);
        _console.OutputText.ShouldContain("undecided  medium  [price/below-cost]  item:TEE");
        Diff("HEAD a.yaml --fail-on high").ShouldBe(0);
    }

    [Fact]
    public void A_check_that_can_no_longer_be_decided_names_what_it_lacks()
    {
        _console.With("a.yaml", SmallWorld.Good).Commit("a");
        _console.With("a.yaml", SmallWorld.Good.Replace(", cost: 41", "", StringComparison.Ordinal));
        Diff("HEAD a.yaml").ShouldBe(0);
        _console.OutputText.ShouldContain("    Most useful to add: catalog[TEE].cost.\n");
        Diff("HEAD a.yaml --lang zh").ShouldBe(0);
        _console.OutputText.ShouldContain("    建议先补：catalog[TEE].cost。\n");
        Diff("HEAD a.yaml --format markdown").ShouldBe(0);
        _console.OutputText.ShouldContain(@"<br>Most useful to add: catalog\[TEE\].cost. |");
        _console.With("b.yaml", SmallWorld.Vague);
        Diff("b.yaml a.yaml").ShouldBe(0);
        _console.OutputText.ShouldNotContain("Most useful to add");
    }

    [Fact]
    public void Promotions_in_another_order_leave_the_same_checks_open()
    {
        using var first = new TestConsole();
        var plan = File.ReadAllText(RepositoryRoot.File("examples/first/plan.yaml")).TrimEnd() + "\n\n";
        var head = plan[..plan.IndexOf("  - id: flash-20-off", StringComparison.Ordinal)];
        var coupon = plan[plan.IndexOf("  - id: coupon-50", StringComparison.Ordinal)..];
        var flash = plan[head.Length..^coupon.Length];
        first.With("shop.yaml", File.ReadAllText(RepositoryRoot.File("examples/first/shop.yaml")));
        first.With("old.yaml", plan).With("new.yaml", head + coupon + flash);
        first.Run("diff", "old.yaml", "new.yaml", "--lang", "en").ShouldBe(0);
        first.OutputText.ShouldContain("The findings are the same.");
    }

    [Theory]
    [InlineData("main..HEAD")]
    [InlineData("main...HEAD -- a.yaml")]
    [InlineData("main.. a.yaml")]
    public void A_range_is_refused_with_its_two_ends_apart(string words)
    {
        _console.With("a.yaml", SmallWorld.Good).Commit("a");
        Diff(words).ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA684]: \"main..");
        _console.ErrorText.ShouldContain("= help: Write promoaudit diff main HEAD\n");
        Diff("main..nowhere").ShouldBe(2);
        _console.ErrorText.ShouldContain("is neither a file or folder here nor a revision.");
    }

    [Fact]
    public void More_money_at_risk_is_graver_where_the_severity_stays()
    {
        using var first = new TestConsole();
        var plan = File.ReadAllText(RepositoryRoot.File("examples/first/plan.yaml"));
        first.With("shop.yaml", File.ReadAllText(RepositoryRoot.File("examples/first/shop.yaml")));
        first
            .With("old.yaml", plan)
            .With("new.yaml", plan.Replace("amountOff: 50", "amountOff: 51", StringComparison.Ordinal));
        first.Run("diff", "old.yaml", "new.yaml", "--lang", "en").ShouldBe(1);
        Baseline.Verify(first.OutputText);
        first.Run("diff", "new.yaml", "old.yaml", "--lang", "zh").ShouldBe(0);
        first.OutputText.ShouldContain("减轻");
    }

    [Fact]
    public void Markdown_of_a_plan_stays_text()
    {
        _console.With("a.yaml", SmallWorld.Good).Commit("a");
        _console.With(
            "a.yaml",
            Holed(SmallWorld.Good).Replace("less-20", "\"<b>@all|`x` http://x.io\"", StringComparison.Ordinal)
        );
        Diff("HEAD --format markdown").ShouldBe(1);
        Baseline.Verify(_console.OutputText);
        _console.OutputText.ShouldNotContain("| <b>");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_pull_request_is_told_in_Markdown(string language)
    {
        _console.With("plans/a.yaml", SmallWorld.Good).With("plans/h.yaml", SmallWorld.Holey).Commit("a");
        _console
            .With(
                "plans/a.yaml",
                Holed(SmallWorld.Good).Replace("amountOff: 20", "amountOff: 30", StringComparison.Ordinal)
            )
            .With("plans/h.yaml", SmallWorld.Holey + "    # seen\n");
        Diff($"HEAD --format markdown --lang {language} -- plans").ShouldBe(1);
        Baseline.Verify(_console.OutputText, testName: $"{nameof(The_pull_request_is_told_in_Markdown)}_{language}");
    }

    [Fact]
    public async Task JSON_keeps_to_its_schema()
    {
        _console.With("plans/a.yaml", SmallWorld.Good).With("plans/v.yaml", SmallWorld.Good).Commit("a");
        _console.With("plans/a.yaml", Holed(SmallWorld.Good)).With("plans/v.yaml", SmallWorld.Vague);
        _console.With("plans/n.yaml", SmallWorld.Holey);
        Diff("HEAD --format json").ShouldBe(1);
        var text = _console.OutputText;
        _console.Run("schema", "diff").ShouldBe(0);
        var schema = await JsonSchema.FromJsonAsync(_console.OutputText, TestContext.Current.CancellationToken);
        schema.Validate(text).ShouldBeEmpty();
        var root = JsonDocument.Parse(text).RootElement;
        root.GetProperty("worse").GetBoolean().ShouldBeTrue();
        root.GetProperty("summary").GetProperty("opened").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void A_file_named_like_a_branch_does_not_stand_in_for_it()
    {
        _console.With("a.yaml", SmallWorld.Good).Commit("a").With("a.yaml", Holed(SmallWorld.Good));
        _console.With("main", Holed(SmallWorld.Good));
        Diff("main a.yaml").ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA683]: \"main\" is a file or folder here, and a revision too.");
        Diff("main: -- a.yaml").ShouldBe(1);
        Diff("main -- a.yaml").ShouldBe(1);
        Diff("./main a.yaml").ShouldBe(0);
    }

    [Fact]
    public void A_link_of_a_commit_is_not_followed()
    {
        _console.With("secret.yaml", SmallWorld.Good).With("plans/b.yaml", SmallWorld.Good);
        File.CreateSymbolicLink(_console.PathOf("plans/a.yaml"), "../secret.yaml");
        _console.Commit("a");
        Diff("HEAD:plans/a.yaml HEAD:plans/b.yaml").ShouldBe(0);
        _console.ErrorText.ShouldContain("It is a symbolic link, and links of a commit are not followed.");
        _console.OutputText.ShouldContain("It could not be read before, so all that is found now counts as opened.");
        Diff("HEAD:plans/b.yaml HEAD:plans/a.yaml").ShouldBe(2);
    }

    [Fact]
    public void An_include_cannot_leave_the_folder_of_a_plan_in_a_commit()
    {
        _console.With("shop.yaml", MeetingPlans.Shop);
        _console.With(
            "plans/a.yaml",
            MeetingPlans.Cut().Replace("[shop.yaml]", "[../shop.yaml]", StringComparison.Ordinal)
        );
        _console.Commit("a");
        Diff("HEAD HEAD plans").ShouldBe(2);
        _console.ErrorText.ShouldContain("../shop.yaml");
    }

    [Theory]
    [InlineData("nowhere a.yaml", 2, "error[PA684]: \"nowhere\" is neither a file or folder here nor a revision.")]
    [InlineData("nowhere -- a.yaml", 2, "error[PA682]: The repository has no revision \"nowhere\".")]
    [InlineData("HEAD nothing", 2, "error[PA684]: \"nothing\" is neither")]
    [InlineData("HEAD -- nothing", 2, "error[PA685]: \"nothing\" leads to no plan on either side.")]
    [InlineData("HEAD -- ../outside", 2, "error[PA685]: \"../outside\" leads to no plan on either side.")]
    [InlineData("a.yaml", 3, "error[PA686]: \"a.yaml\" is held against nothing.")]
    [InlineData("a.yaml HEAD b.yaml", 3, "error[PA686]: Paths are looked up in revisions, and \"a.yaml\" is none.")]
    [InlineData("--upload-pack=x a.yaml", 3, "error[PA501]")]
    public void A_side_that_is_not_there_is_refused(string words, int code, string complaint)
    {
        _console.With("a.yaml", SmallWorld.Good).Commit("a");
        Diff(words).ShouldBe(code);
        _console.ErrorText.ShouldStartWith(complaint);
        _console.OutputText.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_that_cannot_be_read_now_is_no_good_news()
    {
        _console.With("a.yaml", SmallWorld.Good).Commit("a").With("a.yaml", SmallWorld.Broken);
        Diff("HEAD a.yaml").ShouldBe(2);
        _console.OutputText.ShouldContain("It cannot be read now, so nothing was compared.");
        _console.OutputText.ShouldEndWith("HEAD → working files: 1 plan cannot be read.\n");
    }

    [Fact]
    public void Without_a_repository_a_revision_is_refused_and_files_are_compared()
    {
        using var console = new TestConsole().WithRules();
        console.With("a.yaml", SmallWorld.Good).With("b.yaml", Holed(SmallWorld.Good));
        console.Run("diff", "HEAD", "a.yaml", "--rules", "rules").ShouldBe(2);
        console.ErrorText.ShouldStartWith("error[PA684]: \"HEAD\" is neither");
        console.Run("diff", "a.yaml", "b.yaml", "--rules", "rules").ShouldBe(1);
        console.OutputText.ShouldContain("opened  high  [limits/total-missing]");
    }

    [Fact]
    public void A_wildcard_matches_in_a_commit_as_among_the_working_files()
    {
        _console.With("plans/x/a.yaml", SmallWorld.Good).With("plans/b.yaml", SmallWorld.Good).Commit("a");
        _console.With("plans/x/a.yaml", Holed(SmallWorld.Good)).With("plans/b.yaml", Holed(SmallWorld.Good));
        Diff("HEAD -- plans/**/a.yaml").ShouldBe(1);
        _console.OutputText.ShouldContain("plans/x/a.yaml");
        _console.OutputText.ShouldNotContain("plans/b.yaml");
    }

    private static string Holed(string plan) =>
        plan.Replace("limits: {total: 100}", "limits: {perBuyer: 1}", StringComparison.Ordinal);

    private int Diff(string words) =>
        _console.Run(["diff", "--rules", "rules", .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
