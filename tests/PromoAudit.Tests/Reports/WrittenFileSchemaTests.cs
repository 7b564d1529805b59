using PromoAudit.Facts.Profiles;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Tests.Reports;

/// <summary>The schemas of test files, sets and profiles: every file of the repository follows its own, and what no reader takes is refused.</summary>
public sealed class WrittenFileSchemaTests
{
    private const string Case = """
        cases:
          - name: A discount of exactly ten percent counts
            fires: true
            severity: high
            plan: {promotions: [{id: sale, benefit: {percentOff: 9折}}]}
            moneyAtRisk: 1000 CNY
            figures: {promotion.uses: 3}
          - {name: Nobody knows, fires: unknown, plan: {}, missing: ["promotions[sale].limits.total"]}

        """;

    private const string Set = """
        name: acme
        version: 2.0.0
        changelog: CHANGELOG.md
        extends: core@1.1.0
        change:
          refund/threshold-not-rechecked:
            params: {tolerated: 20 CNY, most: 3}
            severity: critical
            reason: goodwill
            by: li.na
          price/far-below-usual: {off: true, reason: outlet goods}

        """;

    private const string Profile = """
        profile: my-shop
        extends: generic
        describes: {en: a, zh: b}
        layers:
          - {layer: item, select: best, each: line, threshold: list, source: seen, verified: true}
        benefits:
          - {layer: item, of: [fixedPrice], source: seen, verified: false}
        settings:
          digits: {is: 2, source: seen, verified: true}
          clampLines: {is: true, source: seen, verified: true}
          guests: {is: counted, source: seen, verified: true}

        """;

    public static TheoryData<string> Cases => [.. RepositoryRoot.Files("rules", "*.test.yaml")];

    public static TheoryData<string> Profiles => [.. RepositoryRoot.Files("rules/profiles", "*.yaml")];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Every_test_file_of_the_repository_follows_the_schema(string path) =>
        Follows(CaseFileSchema.Write, path);

    [Theory]
    [MemberData(nameof(Profiles))]
    public Task Every_profile_of_the_repository_follows_the_schema(string path) =>
        Follows(ProfileFileSchema.Write, path);

    [Fact]
    public Task The_set_core_follows_the_schema() => Follows(RuleSetFileSchema.Write, "rules/core/ruleset.yaml");

    [Theory]
    [InlineData("cases:", "case:")]
    [InlineData("name: A", "nmae: A")]
    [InlineData("fires: true", "fires: perhaps")]
    [InlineData("severity: high", "severity: hihg")]
    [InlineData("plan: {}", "plan: none")]
    [InlineData("figures: {promotion.uses: 3}", "figures: [3]")]
    public Task What_no_test_file_may_say_is_refused(string right, string wrong) =>
        Refuses(CaseFileSchema.Write, Case, right, wrong);

    [Theory]
    [InlineData("version: 2.0.0", "version: v2")]
    [InlineData("extends: core", "extend: core")]
    [InlineData("severity: critical", "severity: {high: true}")]
    [InlineData("off: true", "off: outlet")]
    [InlineData("off: true", "of: true")]
    [InlineData(", reason: outlet goods", "")]
    [InlineData("price/far-below-usual", "far-below-usual")]
    [InlineData("{tolerated: 20 CNY, most: 3}", "[tolerated]")]
    public Task What_no_set_may_say_is_refused(string right, string wrong) =>
        Refuses(RuleSetFileSchema.Write, Set, right, wrong);

    [Theory]
    [InlineData("profile: my-shop", "profil: my-shop")]
    [InlineData("describes: {en: a, zh: b}", "describes: {en: a}")]
    [InlineData("select: best", "select: cheapest")]
    [InlineData("of: [fixedPrice]", "of: [fixedPrize]")]
    [InlineData("guests:", "geusts:")]
    [InlineData("is: counted", "is: uncounted")]
    [InlineData("is: 2,", "is: 4,")]
    [InlineData("clampLines: {is: true, source: seen,", "clampLines: {is: true,")]
    public Task What_no_profile_may_say_is_refused(string right, string wrong) =>
        Refuses(ProfileFileSchema.Write, Profile, right, wrong);

    [Fact]
    public void The_reader_of_profiles_takes_every_word_that_the_schema_offers_and_no_other()
    {
        foreach (var setting in ProfileKeys.Settings)
        {
            setting
                .Words.ShouldNotBeNull()
                .ShouldAllBe(word => Complaints(setting.Name, word).Length == 0, setting.Name);
            Complaints(setting.Name, "something-else").ShouldNotBeEmpty(setting.Name);
        }
    }

    [Fact]
    public void Every_key_has_a_description_in_both_languages()
    {
        RuleKey[] keys =
        [
            .. RuleKeys.Rule,
            .. RuleKeys.Parameter,
            .. RuleKeys.Set,
            .. RuleKeys.Change,
            .. CaseKeys.File,
            .. CaseKeys.Case,
        ];
        keys.ShouldAllBe(key => key.Describes.English.Length > 0 && key.Describes.Chinese.Length > 0);
        ProfileKeys.Settings.ShouldAllBe(key => key.Describes.English.Length > 0 && key.Describes.Chinese.Length > 0);
    }

    private static string Complaints(string setting, string word)
    {
        var diagnostics = new Diagnostics();
        var text = $"profile: x\nsettings:\n  {setting}: {{is: {word}, source: seen, verified: true}}\n";
        var root = YamlReader.Read(new SourceText("x.yaml", text), diagnostics).ShouldNotBeNull();
        new ProfileReader(root, diagnostics).Read("x", new Profile { Name = "x" });
        // The layers of nothing are missing, which is not the matter here.
        return string.Concat(diagnostics.Sorted().Where(one => one.Code != "PA407").Select(one => one.Message.English));
    }

    private static async Task Follows(Action<TextWriter> schema, string path)
    {
        var text = await File.ReadAllTextAsync(RepositoryRoot.File(path), TestContext.Current.CancellationToken);
        (await SchemaCheck.Problems(schema, text)).ShouldBeEmpty();
    }

    private static async Task Refuses(Action<TextWriter> schema, string text, string right, string wrong)
    {
        text.ShouldContain(right);
        (await SchemaCheck.Problems(schema, text)).ShouldBeEmpty();
        (await SchemaCheck.Problems(schema, text.Replace(right, wrong, StringComparison.Ordinal))).ShouldNotBeEmpty();
    }
}
