using PromoAudit.Rules;

namespace PromoAudit.Tests.Examples;

/// <summary>Plans by somebody who had read the documents and not the rules: ways in which promotions are abused, and sound promotions.</summary>
public class CaseTests
{
    private const string Folder = "tests/PromoAudit.Tests/Examples/Cases";

    /// <summary>Found, but for less than high: coupons of a fifth, a pledge for fakes, counters that lag.</summary>
    private static readonly string[] Milder = ["big-blue-coupon", "shared-budget", "wine-fest"];

    public static TheoryData<string> Abused => [.. RepositoryRoot.Files($"{Folder}/abused", "*.yaml")];

    public static TheoryData<string> Sound => [.. RepositoryRoot.Files($"{Folder}/sound", "*.yaml")];

    [Theory, MemberData(nameof(Abused))]
    public void What_is_abused_is_stopped_for_a_right_reason(string path)
    {
        var head = File.ReadLines(RepositoryRoot.File(path)).First();
        var expected = head["# expects:".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var least = Milder.Contains(Path.GetFileNameWithoutExtension(path)) ? Severity.Medium : Severity.High;

        var findings = ExampleAudit.Of(path).Findings;

        findings.ShouldContain(
            finding => finding.Severity >= least && finding.Classes.Any(expected.Contains),
            ExampleAudit.Told(findings)
        );
    }

    [Theory, MemberData(nameof(Sound))]
    public void What_is_sound_is_not_stopped(string path) =>
        ExampleAudit
            .Told(ExampleAudit.Of(path).Findings.Where(finding => finding.Severity >= Severity.High))
            .ShouldBeEmpty();
}
