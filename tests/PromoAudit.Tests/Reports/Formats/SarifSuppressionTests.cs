using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Reports.Sarif;
using PromoAudit.Rules;

namespace PromoAudit.Tests.Reports.Formats;

public sealed class SarifSuppressionTests
{
    [Fact]
    public void What_is_written_has_the_shape_of_SARIF() =>
        SarifShape
            .Complaints(GovernedRuns.Written("sarif", GovernedRuns.Everything).Replace("(this version)", "1.0.0"))
            .ShouldBeEmpty();

    [Fact]
    public void Known_and_waived_findings_are_suppressed_and_open_ones_are_said_not_to_be()
    {
        using var json = Parsed(
            GovernedRuns.Ending(Outcome.Stop, Severity.High, SampleRuns.Refund, GovernedRuns.Known, GovernedRuns.Waived)
        );
        var results = Run(json).GetProperty("results");
        results[0].GetProperty("suppressions").GetArrayLength().ShouldBe(0);
        results[0].GetProperty("baselineState").GetString().ShouldBe("new");
        var known = results[1].GetProperty("suppressions")[0];
        known.GetProperty("kind").GetString().ShouldBe("external");
        known.GetProperty("status").GetString().ShouldBe("accepted");
        results[1].GetProperty("baselineState").GetString().ShouldBe("unchanged");
        var waived = results[2].GetProperty("suppressions")[0];
        waived.GetProperty("kind").GetString().ShouldBe("external");
        waived
            .GetProperty("justification")
            .GetString()
            .ShouldBe("Waived by 陈晓 until 2026-12-31: the till ends it (waivers.yaml:2:5)");
        waived
            .GetProperty("location")
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString()
            .ShouldBe("waivers.yaml");
    }

    [Fact]
    public void A_waiver_in_a_comment_of_the_plan_is_in_the_source()
    {
        var finding = GovernedRuns.Waived with
        {
            Waiver = new AppliedWaiver("r", "a", new DateOnly(2026, 12, 31), SampleRuns.Place("benefit:")),
        };
        using var json = Parsed(GovernedRuns.Ending(Outcome.Pass, Severity.High, finding));
        Run(json)
            .GetProperty("results")[0]
            .GetProperty("suppressions")[0]
            .GetProperty("kind")
            .GetString()
            .ShouldBe("inSource");
    }

    [Fact]
    public void Where_nothing_is_settled_nothing_is_said_of_it()
    {
        using var json = Parsed(GovernedRuns.Ending(Outcome.Stop, Severity.High, SampleRuns.Refund));
        var result = Run(json).GetProperty("results")[0];
        result.TryGetProperty("suppressions", out _).ShouldBeFalse();
        result.TryGetProperty("baselineState", out _).ShouldBeFalse();
    }

    [Fact]
    public void The_decision_and_what_weakens_it_are_notifications_and_waiver_files_have_results()
    {
        using var json = Parsed(GovernedRuns.Everything);
        var notifications = Run(json)
            .GetProperty("invocations")[0]
            .GetProperty("toolExecutionNotifications")
            .EnumerateArray()
            .ToDictionary(each =>
                each.GetProperty("descriptor").GetProperty("id").GetString() + each.GetProperty("message").GetRawText()
            );
        notifications.Keys.ShouldContain(key => key.StartsWith("gate-decision") && key.Contains("NO VERDICT"));
        notifications.Keys.ShouldContain(key => key.StartsWith("gate/grave-inconclusive"));
        notifications.Keys.ShouldNotContain(key => key.StartsWith("gate/stale-baseline"));
        Run(json)
            .GetProperty("results")
            .EnumerateArray()
            .Select(result => result.GetProperty("ruleId").GetString())
            .ShouldContain("governance/waiver-expired");
    }

    [Fact]
    public void Where_there_is_no_room_for_all_the_open_ones_stay()
    {
        var settled = GovernedRuns.Known with { Severity = Severity.Critical };
        var findings = Enumerable.Repeat(settled, SarifReport.MostResults).Append(SampleRuns.Refund).ToArray();
        using var json = Parsed(GovernedRuns.Ending(Outcome.Stop, Severity.High, findings));
        var results = Run(json).GetProperty("results");
        results.GetArrayLength().ShouldBe(SarifReport.MostResults);
        results[SarifReport.MostResults - 1].GetProperty("baselineState").GetString().ShouldBe("new");
    }

    private static JsonDocument Parsed(PromoAudit.Reports.AuditRun run) =>
        JsonDocument.Parse(GovernedRuns.Written("sarif", run));

    private static JsonElement Run(JsonDocument json) => json.RootElement.GetProperty("runs")[0];
}
