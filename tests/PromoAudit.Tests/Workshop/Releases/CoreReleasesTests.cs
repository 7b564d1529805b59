using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Tests.Workshop.Releases;

/// <summary>The releases of the set core in this repository.</summary>
public sealed class CoreReleasesTests
{
    public static TheoryData<string> Files() => [.. RepositoryRoot.Files("rules/releases", "*")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_release_still_is_what_was_released_and_loads_with_the_facts_of_today(string path)
    {
        var set = Load(path);
        Path.GetFileName(path).ShouldBe($"{set.Name}-{set.Version}.promoaudit-rules");
        set.Data.ShouldNotBeNull().Files.ShouldContain(file => file.Path == "rates.yaml");
    }

    [Fact]
    public void Every_version_since_the_first_is_there() =>
        Files()
            .Select(row => Path.GetFileName(row.Data))
            .Take(2)
            .ShouldBe(["core-1.0.0.promoaudit-rules", "core-1.1.0.promoaudit-rules"]);

    [Fact]
    public void Rules_do_not_change_under_a_version_that_has_been_released()
    {
        // A version that has not been released may change until it is; see "Releasing" in rules/README.md.
        var core = RuleSet.Core();
        var path = $"rules/releases/core-{core.Version}.promoaudit-rules";
        if (File.Exists(RepositoryRoot.File(path)))
        {
            SetComparison
                .Of(Load(path), core)
                .Changes.Where(change => change.Class > ChangeClass.None)
                .Select(change => $"{change.Subject} {change.Part}: {change.Class}")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_version_of_core_is_never_before_the_latest_release()
    {
        var released = Files().Select(row => SemanticVersion.TryParse(Load(row.Data).Version)).Max();
        SemanticVersion
            .TryParse(RuleSet.Core().Version)
            .ShouldNotBeNull()
            .CompareTo(released.ShouldNotBeNull())
            .ShouldBeGreaterThanOrEqualTo(0);
    }

    private static RuleSet Load(string path)
    {
        var diagnostics = new Diagnostics();
        var text = new SourceText(path, File.ReadAllText(RepositoryRoot.File(path)));
        var set = RuleSet.ReadRelease(text, new BuiltInSets(RuleSet.Core), diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return set.ShouldNotBeNull();
    }
}
