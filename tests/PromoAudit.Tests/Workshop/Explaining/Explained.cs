using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Tests.Workshop.Explaining;

/// <summary>A rule of one condition, explained for a small plan.</summary>
internal static class Explained
{
    /// <summary>What stands behind the promotion and its article is said with the plan.</summary>
    public static string Plan(string promotion, string catalog = "{sku: TEE, name: T-Shirt, price: 99, cost: 41}") =>
        $$"""
            promoaudit: 1
            plan: small
            currency: CNY
            timezone: Asia/Shanghai
            catalog:
              - {{catalog}}
            promotions:
              - {id: sale, scope: all, {{promotion}} }
            """;

    public static RuleSet Rules(string when, string subject = "promotion", string let = "")
    {
        var names = let.Length > 0 ? "let: {" + let + "}" : "";
        var text = $$"""
            id: own/rule
            since: 1.0.0
            classes: [C05]
            severity: high
            confidence: certain
            for: {{subject}}
            params:
              most: {type: Count, default: 5, describes: {en: Enough for one buyer., zh: 一个人够用的次数。} }
            {{names}}
            when: >-
              ({{when}}) and most > 0
            at: {{subject}}
            title: {en: A rule, zh: 一条规则}
            message: {en: It holds., zh: 条件成立。}
            why: {en: It matters., zh: 有影响。}
            do: {en: Look., zh: 请检查。}
            examples:
              - {fires: true, plan: {plan: a} }
              - {fires: false, plan: {plan: b} }
            """;
        var diagnostics = new Diagnostics();
        var set = RuleSet.Load(new RuleFolder("name: own\nversion: 1.0.0\n").With("own/rule.yaml", text), diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return set.ShouldNotBeNull();
    }

    public static RuleExplanation Of(string plan, RuleSet rules, string? subject = null)
    {
        var audit = Audit.Run(new SourceText("plan.yaml", plan), new NoFiles(), rules, AuditOptions.Default);
        audit.Diagnostics.Select(diagnostic => diagnostic.Message.English).ShouldBeEmpty();
        return RuleExplainer.Explain(audit, rules.Rules[0], rules, AuditOptions.Default, subject);
    }

    public static SubjectExplanation Of(string plan, string when, string subject = "promotion", string let = "") =>
        Of(plan, Rules(when, subject, let)).Subjects[0];

    /// <summary>The edits of the one change that was found, as the plan text says them.</summary>
    public static IEnumerable<string> EditsOf(SubjectExplanation explained) =>
        explained.Flip.Outcomes.SelectMany(outcome => outcome.Edits.Select(edit => $"{edit.Field}: {edit.To}"));

    /// <summary>The part that the condition of a test is; beside it stands one that uses the parameter.</summary>
    public static ExplainedPart PartOf(SubjectExplanation explained) => explained.Condition.Parts[0];

    private sealed class NoFiles : IFileSource
    {
        public FileReading Read(string path) => new(null, new LocalizedText("There is none.", "没有文件。"));
    }
}
