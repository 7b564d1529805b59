using PromoAudit.Reports.Guides;

namespace PromoAudit.Tests.Reports;

public sealed class RuleFileSchemaTests
{
    private const string Rule = """
        id: limits/total-missing
        since: 1.0.0
        classes: [C05]
        severity: {critical: true, otherwise: high}
        confidence: certain
        for: promotion
        when: not declared(promotion.limits.total)
        at: promotion.limits
        title: {en: a, zh: b}
        message: {en: a, zh: b}
        why: {en: a, zh: b}
        do: {en: a, zh: b}
        examples: [{fires: true, plan: {}}, {fires: false, plan: {}}]

        """;

    public static TheoryData<string> CoreRules =>
        [
            .. RepositoryRoot
                .Files("rules/core", "*.yaml")
                .Where(path => path.Split('/').Length == 4 && !path.EndsWith(".test.yaml", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(CoreRules))]
    public async Task Every_rule_of_the_repository_follows_the_schema(string path) =>
        (
            await Problems(
                await File.ReadAllTextAsync(RepositoryRoot.File(path), TestContext.Current.CancellationToken)
            )
        ).ShouldBeEmpty();

    [Theory]
    [InlineData("for: promotion", "for: shop")]
    [InlineData("when: not", "wenn: not")]
    [InlineData("title: {en: a, zh: b}", "title: {en: a}")]
    [InlineData("otherwise: high", "high: true")]
    [InlineData("fires: true", "fires: perhaps")]
    [InlineData("id: limits/total-missing", "id: total-missing")]
    public async Task What_no_rule_may_say_is_refused(string right, string wrong)
    {
        (await Problems(Rule)).ShouldBeEmpty();
        (await Problems(Rule.Replace(right, wrong))).ShouldNotBeEmpty();
    }

    private static Task<string[]> Problems(string yaml) => SchemaCheck.Problems(RuleFileSchema.Write, yaml);
}
