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
        audit
            .Inconclusive.Select(undecided =>
                $"{undecided.RuleId}: {string.Join(' ', undecided.Missing.Select(missing => missing.Path))}"
            )
            .ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Plans))]
    public void Its_report_is_kept_beside_it(string path) =>
        ExampleAudit.VerifyReport(
            path,
            "text",
            path.Contains("/taobao/", StringComparison.Ordinal) ? Language.Chinese : Language.English,
            $"{path[..^".yaml".Length]}.report.txt"
        );
}
