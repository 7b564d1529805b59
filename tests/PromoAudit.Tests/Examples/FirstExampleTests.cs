using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

public class FirstExampleTests
{
    private const string Plan = "examples/first/plan.yaml";

    [Theory]
    [InlineData("text", Language.English, "report.en.txt")]
    [InlineData("text", Language.Chinese, "report.zh.txt")]
    [InlineData("json", Language.English, "report.json")]
    public void The_plan_of_the_readme_is_reported_as_it_prints_there(
        string format,
        Language language,
        string golden
    ) => ExampleAudit.VerifyReport(Plan, format, language, $"examples/first/{golden}");

    [Fact]
    public void Its_hole_is_the_stack_that_nobody_declared()
    {
        var findings = ExampleAudit.Of(Plan).Findings;

        findings[0].RuleId.ShouldBe("stacking/below-cost");
        findings[0].Severity.ShouldBe(Severity.Critical);
    }
}
