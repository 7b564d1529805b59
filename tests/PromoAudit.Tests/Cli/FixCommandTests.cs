using System.Text;
using PromoAudit.Cli;
using PromoAudit.Cli.Files;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Tests.Cli;

public sealed class FixCommandTests : IDisposable
{
    private const string BelowCost = """
        promoaudit: 1
        plan: below-cost
        currency: CNY
        timezone: Asia/Shanghai
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 39, cost: 41}
        promotions:
          - id: less-20
            scope: all
            benefit: {amountOff: 20}
            limits: {total: 100}

        """;

    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("plans/holey.yaml", SmallWorld.Holey)
        .With("good.yaml", SmallWorld.Good)
        .With("broken.yaml", SmallWorld.Broken);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_hole_gets_a_repair_and_a_patch()
    {
        Fix("plans/holey.yaml").ShouldBe(0);
        Baseline.Verify(_console.OutputText);
        _console.ErrorText.ShouldBeEmpty();
    }

    [Fact]
    public void A_hole_gets_a_repair_and_a_patch_in_Chinese()
    {
        Fix("plans/holey.yaml --lang zh").ShouldBe(0);
        Baseline.Verify(_console.OutputText);
    }

    [Fact]
    public async Task Git_takes_the_whole_output_for_a_patch_and_the_plan_is_clean_then()
    {
        Fix("plans/holey.yaml");

        var complaints = await GitApply.To(_console.Folder, _console.OutputText, TestContext.Current.CancellationToken);

        complaints.ShouldBeEmpty();
        Check("plans/holey.yaml").ShouldBe(0);
    }

    [Theory]
    [InlineData("good.yaml", 0)]
    [InlineData("plans/holey.yaml --fail-on critical", 0)]
    [InlineData("good.yaml --finding limits/total-missing", 0)]
    [InlineData("broken.yaml", 2)]
    [InlineData("missing.yaml", 2)]
    [InlineData("good.yaml --rules nowhere", 2)]
    [InlineData("good.yaml --finding limits/total-misspelt", 3)]
    [InlineData("- --write", 3)]
    public void Where_nothing_is_repaired_the_exit_code_says_why(string arguments, int code)
    {
        Fix(arguments).ShouldBe(code);
        _console.OutputText.ShouldBe(code == 0 ? "Nothing to repair.\n" : "");
        _console.ErrorText.Length.ShouldBe(code == 0 ? 0 : _console.ErrorText.Length);
    }

    [Fact]
    public void A_finding_without_a_repair_exits_with_1()
    {
        // A rule that no edit satisfies, since every plan with a promotion breaks it.
        _console.With("rules/price/below-cost.yaml", NothingHelps).With("plan.yaml", BelowCost);

        Fix("plan.yaml --finding price/below-cost").ShouldBe(1);

        _console.OutputText.ShouldContain("No edit of one or two fields was found that closes this hole");
        _console.OutputText.ShouldNotContain("@@");
    }

    [Fact]
    public void Only_the_finding_that_is_asked_for_is_repaired_whatever_its_severity()
    {
        _console.With("plan.yaml", BelowCost);

        Fix("plan.yaml").ShouldBe(0);
        _console.OutputText.ShouldBe("Nothing to repair.\n");
        Fix("plan.yaml --finding price/below-cost").ShouldBe(0);
        _console.OutputText.ShouldContain("+  - {sku: TEE, name: 纯棉T恤, price: 41, cost: 41}");
    }

    [Fact]
    public void The_repaired_file_is_written_in_place()
    {
        Fix("plans/holey.yaml --write").ShouldBe(0);

        _console.OutputText.ShouldEndWith("\nWrote plans/holey.yaml.\n");
        _console
            .Read("plans/holey.yaml")
            .ShouldBe(
                SmallWorld.Holey.Replace(
                    "limits: {perBuyer: 1}",
                    "limits: {perBuyer: 1, total: 1000}",
                    StringComparison.Ordinal
                )
            );
        Directory.GetFiles(_console.PathOf("plans")).ShouldHaveSingleItem();
        Check("plans/holey.yaml").ShouldBe(0);
    }

    [Fact]
    public void Line_ends_the_mark_at_the_start_and_the_rights_of_the_file_stay()
    {
        var path = _console.PathOf("plans/holey.yaml");
        var before = SmallWorld.Holey.Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(path, before, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        Fix("plans/holey.yaml --write").ShouldBe(0);

        var after = before.Replace("{perBuyer: 1}", "{perBuyer: 1, total: 1000}", StringComparison.Ordinal);
        File.ReadAllBytes(path).ShouldBe([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(after)]);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path)
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }
    }

    [Fact]
    public void An_included_file_is_repaired_where_it_stands()
    {
        var shared = SmallWorld.Holey[SmallWorld.Holey.IndexOf("promotions:", StringComparison.Ordinal)..];
        _console
            .With("plans/shared/promotions.yaml", shared)
            .With(
                "plans/plan.yaml",
                SmallWorld.Holey.Replace(shared, "include: [shared/promotions.yaml]\n", StringComparison.Ordinal)
            );

        Fix("plans/plan.yaml --write").ShouldBe(0);

        _console.OutputText.ShouldContain("--- plans/shared/promotions.yaml\n+++ plans/shared/promotions.yaml\n");
        _console.Read("plans/shared/promotions.yaml").ShouldContain("limits: {perBuyer: 1, total: 1000}");
        Check("plans/plan.yaml").ShouldBe(0);
    }

    [Fact]
    public void A_plan_that_is_not_UTF8_gets_its_patch_and_is_not_written()
    {
        var path = _console.PathOf("plans/holey.yaml");
        File.WriteAllText(path, SmallWorld.Holey, Encoding.Unicode);

        Fix("plans/holey.yaml --write").ShouldBe(2);

        _console.ErrorText.ShouldStartWith(
            "error[PA519]: \"plans/holey.yaml\" was not repaired, and nothing was written."
        );
        File.ReadAllText(path, Encoding.Unicode).ShouldBe(SmallWorld.Holey);
    }

    [Fact]
    public void Nothing_is_written_when_one_of_the_files_changed_meanwhile()
    {
        _console.With("first.yaml", "a: 1\n").With("second.yaml", "b: 3\n");
        var session = new Session(_console, Language.English, "never");

        var problem = new RepairedFiles(session).Write([
            new ChangedFile(new SourceText("first.yaml", "a: 1\n"), "a: 2\n"),
            new ChangedFile(new SourceText("second.yaml", "b: 1\n"), "b: 2\n"),
        ]);

        problem.ShouldNotBeNull().Code.ShouldBe("PA519");
        _console.Read("first.yaml").ShouldBe("a: 1\n");
        _console.Read("second.yaml").ShouldBe("b: 3\n");
        Directory.GetFiles(_console.Folder, ".*").ShouldBeEmpty();
    }

    private const string NothingHelps = """
        id: price/below-cost
        since: 1.0.0
        status: stable
        classes: [C01]
        severity: medium
        confidence: certain
        for: plan
        when: count(plan.promotions) > 0
        at: first(plan.promotions)
        title: {en: The price is below cost, zh: 售价低于成本}
        message: {en: The plan sells below cost., zh: 方案低于成本。}
        why: {en: Every sale loses money., zh: 卖一件亏一件。}
        do: {en: Raise the price., zh: 提高售价。}
        examples:
          - {fires: true, plan: {}}
          - {fires: false, plan: {promotions: ~}}

        """;

    private int Fix(string arguments) => Run("fix", arguments);

    private int Check(string arguments) => Run("check", arguments);

    private int Run(string command, string arguments) =>
        _console.Run([
            command,
            .. arguments.Split(' '),
            .. arguments.Contains("--rules", StringComparison.Ordinal) ? [] : new[] { "--rules", "rules" },
        ]);
}
