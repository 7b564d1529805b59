using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Workshop;

/// <summary>A set of one rule over a small quiet plan, for tests of what tries rules.</summary>
internal static class OneRule
{
    public const string Id = "a/rule";

    private const string BasePlan = """
        promoaudit: 1
        plan: quiet
        currency: CNY
        timezone: Asia/Shanghai
        catalog:
          - {sku: TEE, price: 100, cost: 40, stock: 10}
          - {sku: CAP, price: 50, cost: 30, stock: 10}
        promotions:
          - {id: sale, benefit: {percentOff: 20%}, threshold: none, scope: all, limits: {total: 500, perBuyer: 2}}
        """;

    /// <param name="decides">The keys of the rule that decide: <c>when</c>, and whatever else of params, let, severity and lowered.</param>
    /// <param name="examples">Such as <c>fires: true, plan: {…}</c>; one that fires and one that is quiet stand in where there are none.</param>
    public static RuleSet Set(string decides, params string[] examples)
    {
        var severity = decides.Contains("severity:", StringComparison.Ordinal) ? "" : "severity: high\n";
        string[] tests = examples is [] ? ["fires: true, plan: {}", "fires: false, plan: {}"] : examples;
        var rule = $$"""
            id: {{Id}}
            since: 1.0.0
            classes: [C05]
            confidence: firm
            for: promotion
            at: promotion.benefit
            title: {en: Title, zh: 标题}
            message: {en: Message, zh: 消息}
            why: {en: Why, zh: 原因}
            do: {en: Do, zh: 做法}

            """;
        var text =
            rule + severity + decides + "\nexamples:\n" + string.Concat(tests.Select(test => $"  - {{{test}}}\n"));
        var diagnostics = new Diagnostics();
        var folder = new RuleFolder().With($"{Id}.yaml", text).With("base.yaml", BasePlan);
        var set = RuleSet.Load(folder, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return set.ShouldNotBeNull();
    }

    /// <summary>A plan whose promotion takes that much off.</summary>
    public static string Off(string percent) => $"{{promotions: [{{id: sale, benefit: {{percentOff: {percent}}}}}]}}";
}
