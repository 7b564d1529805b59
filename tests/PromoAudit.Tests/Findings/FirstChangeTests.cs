using PromoAudit.Tests.Examples;

namespace PromoAudit.Tests.Findings;

public sealed class FirstChangeTests
{
    [Theory]
    [InlineData("CN07-linshi-sofa-event", "stacking/below-cost", ".stacking", null)]
    [InlineData("INT24-ride-referral", "limits/nothing-caps-it", "promotions[invite-a-rider].limits.total", "1000")]
    [InlineData("CN02-starbucks-first-cup", "identity/cheaper-than-benefit", ".threshold.spend", null)]
    public void A_finding_names_one_field_of_the_plan(string incident, string rule, string path, string? to)
    {
        var first = ExampleAudit
            .Of($"examples/incidents/{incident}/as-launched.yaml")
            .Findings.First(finding => finding.RuleId == rule)
            .ChangeFirst.ShouldNotBeNull();
        first.Path.ShouldEndWith(path);
        first.To.ShouldBe(to);
        first.Place.ShouldNotBeNull();
    }

    [Fact]
    public void Every_finding_of_every_incident_names_a_path_that_a_plan_can_have()
    {
        foreach (var plan in ExampleFiles.In("incidents"))
        {
            foreach (var finding in ExampleAudit.Of(plan).Findings)
            {
                var first = finding.ChangeFirst.ShouldNotBeNull();
                first.Path.ShouldMatch(
                    @"^(promotions\[[^\]]+\]|catalog\[[^\]]+\]|shop|plan|market|[a-z][A-Za-z]*)(\.[A-Za-z]+(\[\d+\])?)*$",
                    $"{plan}: {finding.RuleId}"
                );
                first.Place.ShouldNotBeNull($"{plan}: {finding.RuleId}");
            }
        }
    }
}
