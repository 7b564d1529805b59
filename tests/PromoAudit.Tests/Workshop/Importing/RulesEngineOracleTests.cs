using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;
using RuleParameter = RulesEngine.Models.RuleParameter;

namespace PromoAudit.Tests.Workshop.Importing;

/// <summary>An imported rule says of every plan what RulesEngine itself says of the same figures.</summary>
public sealed class RulesEngineOracleTests
{
    private static readonly int[] Percents = [1, 7, 29, 30, 31, 50, 90];
    private static readonly int[] Totals = [1, 150, 333, 500, 501, 999, 1000, 1400];

    [Fact]
    public async Task An_imported_workflow_gives_the_same_verdicts_over_a_grid_of_plans()
    {
        var diagnostics = new Diagnostics();
        var rules = Workflows.Import(Workflows.Discounts, diagnostics).ShouldNotBeNull();
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        rules
            .Select(rule => rule.Path)
            .ShouldBe(["discounts/deep-discount.yaml", "discounts/open-to-all.yaml", "discounts/much-given.yaml"]);
        var folder = new RuleFolder("name: imported\nversion: 1.0.0\n").With("base.yaml", Workflows.Plan());
        foreach (var rule in rules)
        {
            folder.With(rule.Path, rule.Text);
        }

        var set = RuleSet.Load(folder, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        RuleExamples.Run(set.ShouldNotBeNull()).ShouldAllBe(result => result.Outcome == ExampleOutcome.Passed);

        var engine = new global::RulesEngine.RulesEngine([Workflows.Discounts.Trim('[', ']', ' ', '\n', '\r')]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var percent in Percents)
        {
            foreach (var total in Totals)
            {
                foreach (var hasThreshold in new[] { true, false })
                {
                    var theirs = await Succeeding(engine, percent, total, hasThreshold);
                    Firing(set, percent, total, hasThreshold).ShouldBe(theirs, $"{percent}% {total} {hasThreshold}");
                    seen.Add(string.Join(' ', theirs));
                }
            }
        }

        seen.Count.ShouldBeGreaterThan(4);
    }

    private static async Task<string[]> Succeeding(
        global::RulesEngine.RulesEngine engine,
        int percent,
        int total,
        bool hasThreshold
    )
    {
        var offer = new Offer(percent / 100.0, total, hasThreshold);
        var results = await engine.ExecuteAllRulesAsync("Discounts", new RuleParameter("input1", offer));
        return
        [
            .. results
                .Where(result => result.IsSuccess)
                .Select(result =>
                    result.Rule.RuleName switch
                    {
                        "DeepDiscount" => "discounts/deep-discount",
                        "OpenToAll" => "discounts/open-to-all",
                        _ => "discounts/much-given",
                    }
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string[] Firing(RuleSet set, int percent, int total, bool hasThreshold)
    {
        var plan = Workflows.Plan($"{percent}%", total, hasThreshold ? "{spend: 100}" : "none");
        var audit = Audit.Run(new SourceText("plan.yaml", plan), new NoFiles(), set, AuditOptions.Default);
        audit.Status.ShouldBe(PlanStatus.Audited);
        audit.Inconclusive.ShouldBeEmpty();
        return [.. audit.Findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal)];
    }

    /// <summary>What the workflow looks at; RulesEngine reads its properties.</summary>
    public sealed record Offer(double Discount, int Total, bool HasThreshold);

    private sealed class NoFiles : IFileSource
    {
        public FileReading Read(string path) => new(null, new LocalizedText("There is none.", "没有文件。"));
    }
}
