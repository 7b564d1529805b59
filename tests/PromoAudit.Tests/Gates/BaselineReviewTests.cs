using System.Text.Json;
using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Gates;

/// <summary>A change under review cannot record its own findings: with <c>--waivers-from</c>, the baseline counts as it was.</summary>
public sealed class BaselineReviewTests : IDisposable
{
    private const string File = "promoaudit-baseline.json";

    private readonly TestConsole _console = new TestConsole().WithRules().With("plans/holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Entries_that_the_change_adds_do_not_count_until_they_are_merged()
    {
        Record();
        _console.WithRepository().Commit("Live");
        _console.With("plans/new.yaml", SmallWorld.Holey.Replace("plan: holey", "plan: new", StringComparison.Ordinal));
        Record();
        _console.Git("checkout", "--quiet", "-b", "change");
        _console.Commit("Plan with its own baseline");

        Check().ShouldBe(0);
        Check("--waivers-from", "main", "--format", "json").ShouldBe(1);
        using var report = JsonDocument.Parse(_console.OutputText);
        var baseline = report.RootElement.GetProperty("baseline");
        baseline.GetProperty("path").GetString().ShouldBe(File);
        baseline.GetProperty("entries").GetInt32().ShouldBe(1);
        baseline.GetProperty("matched").GetInt32().ShouldBe(1);
        baseline.GetProperty("ignored").GetProperty("count").GetInt32().ShouldBe(1);
        _console.OutputText.ShouldContain($"\"{File}: plans/new.yaml limits/total-missing promotion:less-20\"");

        Check("--waivers-from", "main").ShouldBe(1);
        _console.OutputText.ShouldContain("1 waiver or baseline entry of the change under review was not counted");
        Check("--waivers-from", "change").ShouldBe(0);
        _console.OutputText.ShouldNotContain("not counted");
    }

    [Theory]
    [InlineData("\"medium\"", "\"high\"", 1)]
    [InlineData("\"severity\": \"high\", ", "\"severity\": \"critical\", ", 0)]
    [InlineData("\"severity\": \"high\", ", "\"severity\": \"high\", \"moneyAtRisk\": \"unlimited\", ", 0)]
    [InlineData("\"moneyAtRisk\": \"5 CNY\", ", "\"moneyAtRisk\": \"6 CNY\", ", 0)]
    [InlineData("\"moneyAtRisk\": \"5 CNY\", ", "", 0)]
    [InlineData("\"moneyAtRisk\": \"5 CNY\", ", "\"moneyAtRisk\": \"5 USD\", ", 0)]
    public void An_entry_that_the_change_loosens_counts_as_it_was(string then, string now, int code)
    {
        Record();
        var text = _console.Read(File);
        text =
            then.StartsWith("\"money", StringComparison.Ordinal)
                ? text.Replace("\"since\"", then + "\"since\"", StringComparison.Ordinal)
            : text.Contains(then, StringComparison.Ordinal) ? text
            : text.Replace("\"high\"", then, StringComparison.Ordinal);
        _console.With(File, text).WithRepository().Commit("Live");
        text.ShouldContain(then);
        _console.With(File, text.Replace(then, now, StringComparison.Ordinal));
        Check().ShouldBe(0);
        Check("--waivers-from", "main", "--format", "json").ShouldBe(code, _console.OutputText);
        _console.OutputText.ShouldContain("\"kind\": \"waiver-ignored\"");
    }

    [Fact]
    public void What_the_change_takes_out_or_makes_stricter_needs_nobody()
    {
        Record();
        _console.WithRepository().Commit("Live");
        _console.With("plans/holey.yaml", SmallWorld.Good);
        _console.Run("baseline", "plans", "--rules", "rules", "--prune").ShouldBe(0);
        Check("--waivers-from", "main", "--assurance", "stale-baseline=fail", "--assurance", "waiver-ignored=fail")
            .ShouldBe(0, _console.OutputText);
    }

    [Fact]
    public void A_baseline_that_was_not_there_or_could_not_be_read_has_no_entries()
    {
        _console.WithRepository().Commit("Live");
        Record();
        Check("--waivers-from", "main").ShouldBe(1);
        var good = _console.Read(File);
        _console.With(File, "[]").Commit("Broken").With(File, good);
        Check("--waivers-from", "main").ShouldBe(1);
        Check("--waivers-from", "nowhere").ShouldBe(2);
        _console.ErrorText.ShouldContain("error[PA682]");
    }

    [Fact]
    public void All_that_is_added_is_printed()
    {
        for (var index = 100; index < 170; index++)
        {
            var plan = SmallWorld.Holey.Replace("plan: holey", $"plan: holey-{index}", StringComparison.Ordinal);
            _console.With($"plans/{index}.yaml", plan);
        }

        Record();
        _console
            .OutputText.Split('\n')
            .Count(line => line.StartsWith("  + plans/", StringComparison.Ordinal))
            .ShouldBe(71);
        _console.OutputText.ShouldNotContain("more");
    }

    private void Record() => _console.Run("baseline", "plans", "--rules", "rules").ShouldBe(0, _console.ErrorText);

    private int Check(params string[] more) =>
        _console.Run(["check", "plans", "--rules", "rules", "--baseline", File, .. more]);
}
