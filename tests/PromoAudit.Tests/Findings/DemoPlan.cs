using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Expressions;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Findings;

/// <summary>The subjects of the demo schema: TEE and MUG with a cost, CAP without one, and one promotion.</summary>
internal static class DemoPlan
{
    private static readonly Demo.Thing[] Items =
    [
        new("TEE", 99, 41, 500),
        new("CAP", 20, null, 80),
        new("MUG", 200, 90, 12),
    ];

    public static Verdict Audit(RuleFolder folder, string plan = "demo") => Audit(folder.Load(), plan);

    public static Verdict Audit(RuleSet rules, string plan = "demo", params SignedLoss[] signed) =>
        Auditor.Run(
            rules,
            new Yuan(),
            kind => Subjects(kind, plan),
            signed.ToDictionary(loss => $"promotion:{loss.Promotion}", StringComparer.Ordinal)
        );

    /// <summary>Every item that many times.</summary>
    public static Func<SubjectKind, ImmutableArray<Subject>> Repeated(int times)
    {
        var plans = Subjects(SubjectKind.Plan, "demo");
        ImmutableArray<Subject> items =
        [
            .. Enumerable.Repeat(Subjects(SubjectKind.Item, "demo"), times).SelectMany(x => x),
        ];
        return kind => kind == SubjectKind.Plan ? plans : items;
    }

    public static EvaluationContext Context { get; } = new Yuan();

    private static ImmutableArray<Subject> Subjects(SubjectKind kind, string plan)
    {
        var thePlan = Value.OfRecord(new Demo.Thing("plan"));
        var promotion = new Demo.Thing("p1");
        return kind switch
        {
            SubjectKind.Plan => [Subject(kind, [$"plan:{plan}"], [thePlan])],
            SubjectKind.Promotion => [Subject(kind, ["promotion:p1"], [Value.OfRecord(promotion), thePlan])],
            SubjectKind.Item =>
            [
                .. Items.Select(item => Subject(kind, [$"item:{item.Name}"], [Value.OfRecord(item), thePlan])),
            ],
            _ => [],
        };
    }

    private static Subject Subject(SubjectKind kind, ImmutableArray<string> keys, ImmutableArray<Value> roots) =>
        new(kind, keys, LocalizedText.Same(keys[0]), null, roots);

    private sealed class Yuan : EvaluationContext
    {
        public override string PlanCurrency => "CNY";

        public override decimal? ToPlanCurrency(decimal amount, string currency) => currency == "CNY" ? amount : null;
    }
}
