using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Tests.Workshop.Cases;

/// <summary>One rule about discounts without an end, a quiet plan, and test files to try on them.</summary>
internal static class CaseWorld
{
    public const string Id = "limits/endless";

    public const string TestPath = $"{Id}.test.yaml";

    private const string BasePlan = """
        promoaudit: 1
        plan: quiet
        currency: CNY
        timezone: Asia/Shanghai
        catalog: [{sku: TEE, price: 99, cost: 41}]
        promotions:
          - {id: sale, benefit: {amountOff: 20}, threshold: none, scope: all, limits: {total: 500}, expectedUses: 100}
        """;

    private const string Rule = """
        id: limits/endless
        since: 1.0.0
        classes: [C05]
        severity: {high: promotion.benefit.amountOff >= much, otherwise: low}
        confidence: certain
        for: promotion
        params:
          much: {type: Money, default: 50 CNY, describes: {en: Much., zh: 很多。}}
        let:
          given: promotion.benefit.amountOff * promotion.expectedUses
        when: promotion.limits.total > 1000 and given > 0
        at: promotion.benefit
        moneyAtRisk: given
        title: {en: No end, zh: 没有上限}
        message: {en: "{promotion.id} gives {given}.", zh: "{promotion.id}送出{given}。"}
        why: {en: Why., zh: 原因。}
        do: {en: Do., zh: 做法。}
        examples:
          - {fires: true, plan: {promotions: [{id: sale, limits: {total: 5000}}]}}
          - {fires: false, plan: {}}
        """;

    public static RuleFolder Folder =>
        new RuleFolder("name: small\nversion: 1.0.0\n").With("base.yaml", BasePlan).With($"{Id}.yaml", Rule);

    /// <summary>How the cases of a test file come out; nothing may be wrong with the file.</summary>
    public static ImmutableArray<ExampleResult> Try(string cases)
    {
        var diagnostics = new Diagnostics();
        var folder = Folder.With(TestPath, cases);
        var set = RuleSet.Load(folder, diagnostics).ShouldNotBeNull();
        var book = CaseBook.Load(folder, set, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return [.. RuleTests.Run(set, book).Skip(2)];
    }

    /// <summary>Everything that is wrong with test files, as it prints.</summary>
    public static string Complaints(RuleFolder folder, Language language = Language.English)
    {
        var diagnostics = new Diagnostics();
        var set = RuleSet.Load(folder, diagnostics).ShouldNotBeNull();
        CaseBook.Load(folder, set, diagnostics);
        return DiagnosticRenderer.RenderAll(diagnostics, language);
    }
}
