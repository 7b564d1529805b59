using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

public class EverydayTests
{
    public static TheoryData<string> Plans => [.. ExampleFiles.In("everyday")];

    [Theory, MemberData(nameof(Plans))]
    public void A_sound_promotion_is_left_alone(string path)
    {
        var audit = ExampleAudit.Of(path);

        ExampleAudit.Told(audit.Findings.Where(finding => finding.Severity >= Severity.Medium)).ShouldBeEmpty();
        audit.Inconclusive.Length.ShouldBeLessThan(
            4,
            string.Join(
                '\n',
                audit.Inconclusive.Select(undecided =>
                    $"{undecided.RuleId}: {string.Join(' ', undecided.Missing.Select(missing => missing.Path))}"
                )
            )
        );
    }

    [Fact]
    public void They_cover_many_kinds_platforms_and_currencies()
    {
        var plans = ExampleFiles.In("everyday").Select(Load).ToArray();

        plans.Length.ShouldBeGreaterThanOrEqualTo(18);
        plans.Select(plan => plan.Profile).Distinct().Count().ShouldBeGreaterThanOrEqualTo(12);
        plans.Select(plan => plan.Currency).Distinct().Count().ShouldBeGreaterThanOrEqualTo(6);
        plans
            .SelectMany(plan => plan.Promotions)
            .SelectMany(promotion => promotion.Benefits)
            .Select(benefit => benefit.Kind)
            .Distinct()
            .Count()
            .ShouldBeGreaterThanOrEqualTo(15);
    }

    [Fact]
    public void Most_of_them_are_as_short_as_staff_would_write_them()
    {
        var lines = ExampleFiles
            .In("everyday")
            .Select(path => File.ReadLines(RepositoryRoot.File(path)).Count())
            .Order()
            .ToArray();

        lines[lines.Length / 2].ShouldBeLessThanOrEqualTo(18);
        lines[^1].ShouldBeLessThanOrEqualTo(30);
    }

    private static Plan Load(string path) =>
        PlanLoader.Load(ExampleFiles.Text(path), ExampleFiles.Beside(path), new Diagnostics()).ShouldNotBeNull();
}
