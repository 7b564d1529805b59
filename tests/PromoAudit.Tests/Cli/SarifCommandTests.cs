using System.Text.Json;
using PromoAudit.Tests.Reports;

namespace PromoAudit.Tests.Cli;

public sealed class SarifCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("good.yaml", SmallWorld.Good)
        .With("holey.yaml", SmallWorld.Holey)
        .With("vague.yaml", SmallWorld.Vague)
        .With("broken.yaml", SmallWorld.Broken)
        .With("活动 1/方案.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("holey.yaml vague.yaml broken.yaml")]
    [InlineData("missing.yaml")]
    [InlineData("good.yaml --rules nowhere")]
    [InlineData("good.yaml --lang zh")]
    [InlineData(".")]
    public void Whatever_happens_it_is_SARIF(string arguments)
    {
        Check(arguments);
        SarifShape.Complaints(_console.OutputText).ShouldBeEmpty();
        _console.ErrorText.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("good.yaml", 0)]
    [InlineData("holey.yaml", 1)]
    [InlineData("holey.yaml --fail-on critical", 0)]
    [InlineData("holey.yaml broken.yaml", 2)]
    [InlineData("missing.yaml", 2)]
    public void The_exit_code_is_that_of_the_command(string arguments, int code)
    {
        Check(arguments).ShouldBe(code);
        var invocation = Run().GetProperty("invocations")[0];
        invocation.GetProperty("exitCode").GetInt32().ShouldBe(code);
        invocation.GetProperty("executionSuccessful").GetBoolean().ShouldBe(code < 2);
    }

    [Fact]
    public void Rules_of_the_set_are_described_even_where_all_is_well()
    {
        Check("good.yaml");
        var rules = Run().GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules
            .EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString())
            .ShouldBe(["limits/total-missing", "price/below-cost"]);
        rules[0]
            .GetProperty("messageStrings")
            .GetProperty("default")
            .GetProperty("text")
            .GetString()
            .ShouldBe("\"{0}\" may be used without end.{1}\n\nWrite a total.");
        Run()
            .GetProperty("translations")[0]
            .GetProperty("rules")[0]
            .GetProperty("messageStrings")
            .GetProperty("default")
            .GetProperty("text")
            .GetString()
            .ShouldBe("“{2}”可以无限次使用。{3}\n\n写上总量。");
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move_and_promotions_change_places()
    {
        const string second =
            "  - id: less-30\n    scope: all\n    benefit: {amountOff: 30}\n    limits: {perBuyer: 1}\n";
        const string first =
            "  - id: less-20\n    scope: all\n    benefit: {amountOff: 20}\n    limits: {perBuyer: 1}\n";
        var head = SmallWorld.Holey[..SmallWorld.Holey.IndexOf("  - id: less-20", StringComparison.Ordinal)];
        var before = FingerprintsOf(head + first + second);
        before.Count.ShouldBe(2);
        FingerprintsOf("# moved\n\n\n" + head + "\n" + first + "\n# by a comment\n" + second).ShouldBe(before);
        FingerprintsOf(head + second + first).ShouldBe(before, ignoreOrder: true);
    }

    [Theory]
    [InlineData("活动 1/方案.yaml")]
    [InlineData("./活动 1/方案.yaml")]
    [InlineData("活动 1")]
    public void A_path_is_written_relative_and_encoded(string path)
    {
        _console.Run("check", path, "--format", "sarif", "--rules", "rules").ShouldBe(1);
        UriOf(Run()).ShouldBe("%E6%B4%BB%E5%8A%A8%201/%E6%96%B9%E6%A1%88.yaml");
    }

    [Fact]
    public void An_absolute_path_inside_the_folder_becomes_relative()
    {
        Check(_console.PathOf("holey.yaml"));
        UriOf(Run()).ShouldBe("holey.yaml");
    }

    [Fact]
    public void A_fix_that_closes_the_hole_is_offered_and_can_be_made()
    {
        Check("holey.yaml").ShouldBe(1);
        var change = Run().GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("holey.yaml");
        var replacement = change.GetProperty("replacements")[0];
        var region = replacement.GetProperty("deletedRegion");
        region.GetProperty("startLine").GetInt32().ShouldBe(region.GetProperty("endLine").GetInt32());
        var lines = SmallWorld.Holey.Split('\n');
        var (line, column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        lines[line - 1] = lines[line - 1]
            .Insert(
                column - 1,
                replacement.GetProperty("insertedContent").GetProperty("text").GetString().ShouldNotBeNull()
            );
        _console.With("mended.yaml", string.Join('\n', lines));
        _console.Read("mended.yaml").ShouldContain("limits: {perBuyer: 1, total: 1000}");
        Check("mended.yaml").ShouldBe(0);
    }

    [Fact]
    public void A_fix_reaches_into_the_file_that_is_included()
    {
        _console
            .With(
                "more/plan.yaml",
                SmallWorld.Good[..SmallWorld.Good.IndexOf("promotions:", StringComparison.Ordinal)]
                    + "include: [weekly.yaml]\n"
            )
            .With("more/weekly.yaml", "promotions:\n  - {id: w, scope: all, benefit: {amountOff: 2}}\n");
        Check("more/plan.yaml").ShouldBe(1);
        var change = Run().GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("more/weekly.yaml");
        change
            .GetProperty("replacements")[0]
            .GetProperty("insertedContent")
            .GetProperty("text")
            .GetString()
            .ShouldBe(", limits: {total: 1000}");
    }

    private static string? UriOf(JsonElement run) =>
        run.GetProperty("results")[0]
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString();

    private List<string?> FingerprintsOf(string plan)
    {
        _console.With("moving.yaml", plan);
        Check("moving.yaml").ShouldBe(1);
        return
        [
            .. Run()
                .GetProperty("results")
                .EnumerateArray()
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("promoaudit/v1").GetString()),
        ];
    }

    private JsonElement Run()
    {
        using var json = JsonDocument.Parse(_console.OutputText);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    private int Check(string arguments)
    {
        string[] rules = arguments.Contains("--rules") ? [] : ["--rules", "rules"];
        return _console.Run(["check", .. arguments.Split(' '), "--format", "sarif", .. rules]);
    }
}
