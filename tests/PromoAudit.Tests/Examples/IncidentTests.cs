using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

public class IncidentTests
{
    /// <summary>Those whose reports are kept beside them, to be read.</summary>
    private static readonly string[] Shown = ["CN01", "CN05", "CN06", "CN35", "INT24", "INT35"];

    public static TheoryData<string> Folders => [.. AllFolders()];

    public static TheoryData<string> ShownFolders =>
        [
            .. AllFolders()
                .Where(folder =>
                    Shown.Any(id => Path.GetFileName(folder).StartsWith($"{id}-", StringComparison.Ordinal))
                ),
        ];

    [Theory, MemberData(nameof(Folders))]
    public void A_plan_as_launched_is_stopped_for_its_own_reason(string folder)
    {
        var path = $"{folder}/as-launched.yaml";
        var expected = ExpectedClasses(path);

        var grave = ExampleAudit.Of(path).Findings.Where(finding => finding.Severity >= Severity.High).ToList();

        grave.ShouldContain(
            finding => finding.Classes.Any(expected.Contains),
            $"expected one of {string.Join(' ', expected)}, told:\n{ExampleAudit.Told(grave)}"
        );
    }

    [Theory, MemberData(nameof(Folders))]
    public void A_plan_as_it_should_have_been_has_nothing_grave(string folder) =>
        ExampleAudit
            .Told(
                ExampleAudit
                    .Of($"{folder}/as-it-should-have-been.yaml")
                    .Findings.Where(finding => finding.Severity >= Severity.High)
            )
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(Folders))]
    public void The_incidents_own_hole_is_among_the_first_two_told(string folder)
    {
        var path = $"{folder}/as-launched.yaml";
        var expected = ExpectedClasses(path);

        var first = ExampleAudit.Of(path).Findings.Take(2).ToList();

        first.ShouldContain(
            finding => finding.Severity >= Severity.High && finding.Classes.Any(expected.Contains),
            $"expected one of {string.Join(' ', expected)}, told first:\n{ExampleAudit.Told(first)}"
        );
    }

    [Fact]
    public void A_launched_plan_is_told_at_most_four_grave_things_on_average()
    {
        var plans = AllFolders().Select(folder => ExampleAudit.Of($"{folder}/as-launched.yaml")).ToList();

        var grave = plans.Sum(plan => plan.Findings.Count(finding => finding.Severity >= Severity.High));

        grave.ShouldBeLessThanOrEqualTo(4 * plans.Count);
    }

    [Theory, MemberData(nameof(Folders))]
    public void Both_plans_name_the_case_its_year_and_its_source(string folder)
    {
        var heads = new[] { "as-launched", "as-it-should-have-been" }
            .Select(name => File.ReadLines(RepositoryRoot.File($"{folder}/{name}.yaml")).First().Split(" | "))
            .ToArray();

        foreach (var head in heads)
        {
            head.Length.ShouldBe(5);
            head[0].ShouldBe("# " + Path.GetFileName(folder).Split('-')[0]);
            head[1].ShouldMatch(@"\b(19|20)\d\d\b|^year not published$");
            head[3].ShouldMatch("^source: .{5,}");
        }

        heads[0][..4].ShouldBe(heads[1][..4]);
    }

    [Theory, MemberData(nameof(ShownFolders))]
    public void A_report_reads_as_it_is_kept(string folder)
    {
        var isChinese = Path.GetFileName(folder).StartsWith("CN", StringComparison.Ordinal);
        ExampleAudit.VerifyReport(
            $"{folder}/as-launched.yaml",
            "text",
            isChinese ? Language.Chinese : Language.English,
            $"{folder}/as-launched.report.txt"
        );
    }

    private static IEnumerable<string> AllFolders() =>
        ExampleFiles.In("incidents").Select(path => path[..path.LastIndexOf('/')]).Distinct();

    // The first line of a plan names its classes: "# … | expects: C03 C05".
    private static HashSet<string> ExpectedClasses(string path)
    {
        var head = File.ReadLines(RepositoryRoot.File(path)).First();
        return
        [
            .. head[(head.IndexOf("expects:", StringComparison.Ordinal) + 8)..]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];
    }
}
