using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace PromoAudit.Tests.Cli;

public sealed class EvidenceCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .WithRepository()
        .With("plans/cut.yaml", MeetingPlans.Cut())
        .With("plans/shop.yaml", MeetingPlans.Shop)
        .Commit("Add the cut");

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_bundle_holds_plans_verdict_findings_approvals_and_history_with_their_digests()
    {
        Check();
        Run("evidence plans --verdict verdict.json --output out").ShouldBe(0);
        _console.Read("out/plans/0001/cut.yaml").ShouldBe(MeetingPlans.Cut());
        _console.Read("out/plans/0001/shop.yaml").ShouldBe(MeetingPlans.Shop);
        _console.Read("out/verdict.json").ShouldBe(_console.Read("verdict.json"));
        _console.Read("out/report.zh.txt").ShouldContain("审计了 1 份方案");
        ((bool?)Json("evidence.json")?["verdictHolds"]).ShouldBe(true);
        var commits = Json("history.json")?["commits"]?.AsArray().ShouldNotBeNull();
        commits?.Select(commit => (string?)commit?["path"]).ShouldBe(["plans/cut.yaml", "plans/shop.yaml"]);
        ((string?)commits?[0]?["author"]).ShouldBe("Mei Lin <mei.lin@example.com>");
        ((string?)commits?[0]?["subject"]).ShouldBe("Add the cut");
        Run("evidence --check out").ShouldBe(0);
    }

    [Fact]
    public void Sha256sum_agrees()
    {
        Check();
        Run("evidence plans --verdict verdict.json --output out").ShouldBe(0);
        var start = new ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"])
        {
            WorkingDirectory = _console.PathOf("out"),
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void The_same_input_at_the_same_moment_makes_the_same_bytes()
    {
        Check();
        Run("evidence plans --verdict verdict.json --output a.zip").ShouldBe(0);
        Run("evidence plans --verdict verdict.json --output b.zip").ShouldBe(0);
        File.ReadAllBytes(_console.PathOf("a.zip")).ShouldBe(File.ReadAllBytes(_console.PathOf("b.zip")));
        using var archive = ZipFile.OpenRead(_console.PathOf("a.zip"));
        archive.Entries.Select(entry => entry.FullName).ShouldContain("plans/0001/cut.yaml");
    }

    [Fact]
    public void A_changed_a_missing_and_an_added_file_are_found()
    {
        Check();
        Run("evidence plans --verdict verdict.json --output out").ShouldBe(0);
        _console.With("out/README.md", "x").With("out/.extra", "x");
        File.Delete(_console.PathOf("out/history.json"));
        Run("evidence --check out").ShouldBe(1);
        _console.OutputText.ShouldContain("\"README.md\" was changed");
        _console.OutputText.ShouldContain("\"history.json\" is missing.");
        _console.OutputText.ShouldContain("\".extra\" was added.");
    }

    [Fact]
    public void A_verdict_that_does_not_hold_is_refused_unless_it_is_wanted_anyway()
    {
        Check();
        _console.With("plans/cut.yaml", MeetingPlans.Cut() + "# edited\n");
        Run("evidence plans --verdict verdict.json --output out").ShouldBe(1);
        Directory.Exists(_console.PathOf("out")).ShouldBeFalse();
        Run("evidence plans --verdict verdict.json --output out --anyway").ShouldBe(0);
        ((bool?)Json("evidence.json")?["verdictHolds"]).ShouldBe(false);
        _console.Read("out/README.md").ShouldContain("did NOT hold");
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        Check();
        _console.With("out/mine.txt", "mine");
        Run("evidence plans --verdict verdict.json --output out").ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA694]");
        Directory.GetFileSystemEntries(_console.PathOf("out")).Length.ShouldBe(1);
    }

    [Fact]
    public void Without_a_place_the_folder_has_the_day_in_its_name()
    {
        Check();
        Run("evidence plans --verdict verdict.json").ShouldBe(0);
        File.Exists(_console.PathOf("evidence-2026-11-22/SHA256SUMS")).ShouldBeTrue();
    }

    [Fact]
    public void A_hostile_name_of_a_plan_stays_in_the_bundle()
    {
        var name = "plans/-a\n$(x)`y`;b.yaml";
        _console.With(name, SmallWorld.Good);
        Check();
        Run("evidence plans --verdict verdict.json --output out").ShouldBe(0);
        File.Exists(_console.PathOf("out/plans/0001/_-a__(x)_y__b.yaml")).ShouldBeTrue();
        Run("evidence --check out").ShouldBe(0);
    }

    [Theory]
    [InlineData("evidence plans")]
    [InlineData("evidence plans --verdict verdict.json --check")]
    [InlineData("evidence --check a b")]
    public void A_wrong_use_is_refused(string words) => Run(words).ShouldBe(3);

    [Fact]
    public void What_cannot_be_read_is_told()
    {
        Run("evidence plans --verdict verdict.json --output out").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA513]");
        Run("evidence --check plans").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA699]");
    }

    private JsonNode? Json(string path) => JsonNode.Parse(_console.Read($"out/{path}"));

    private void Check() => Run("check plans --verdict verdict.json").ShouldBe(0);

    private int Run(string words) => _console.Run([.. words.Split(' '), "--rules", "rules"]);
}
