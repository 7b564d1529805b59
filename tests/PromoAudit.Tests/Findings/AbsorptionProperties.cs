using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;

namespace PromoAudit.Tests.Findings;

/// <summary>Any findings of five rules that absorb one another, over three promotions and two items, in any order.</summary>
public sealed class AbsorptionProperties
{
    private static readonly RuleSet Rules = new RuleFolder()
        .With("a/one.yaml", RuleTexts.Of("a/one", "promotion.stacks", more: "absorbs: [a/two, a/three]"))
        .With("a/two.yaml", RuleTexts.Of("a/two", "promotion.stacks", more: "absorbs: [a/one, a/four]"))
        .With("a/three.yaml", RuleTexts.Of("a/three", "promotion.stacks", more: "absorbs: [a/four, a/five]"))
        .With("a/four.yaml", RuleTexts.Of("a/four", "promotion.stacks", more: "absorbs: [a/five]"))
        .With("a/five.yaml", RuleTexts.Of("a/five", "promotion.stacks"))
        .Load();

    private static readonly string[] Names = ["a/one", "a/two", "a/three", "a/four", "a/five"];
    private static readonly string[][] Subjects =
    [
        ["promotion:p"],
        ["promotion:q"],
        ["promotion:p", "promotion:q"],
        ["promotion:q", "promotion:r"],
        ["item:A"],
        ["item:B"],
        ["plan:demo"],
    ];
    private static readonly string[][] Parts =
    [
        [],
        ["promotion:p"],
        ["promotion:p", "promotion:q", "promotion:r"],
        ["item:A"],
        ["promotion:q", "item:A"],
    ];

    private static readonly Gen<Finding> AnyFinding =
        from rule in Gen.Elements(Names)
        from subject in Gen.Elements(Subjects)
        from parts in Gen.Elements(Parts)
        from severity in Gen.Elements(Severity.Low, Severity.Medium, Severity.High, Severity.Critical)
        from money in Gen.Choose(0, 3)
        from preview in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Finding
        {
            RuleId = rule,
            Subjects = [.. subject],
            Involves = subject[0] == "plan:demo" ? [.. parts] : [.. subject.Union(parts, StringComparer.Ordinal)],
            Severity = severity,
            MoneyAtRisk = money == 0 ? null : money,
            IsPreview = preview,
            Fingerprint = "0000000000000000",
        };

    // A rule speaks once of a subject.
    private static readonly Gen<Finding[]> AnyFindings = AnyFinding
        .ListOf()
        .Select(findings => findings.DistinctBy(KeyOf, StringComparer.Ordinal).ToArray());

    [Fact]
    public void The_order_of_the_rules_does_not_matter() =>
        Check(findings =>
        {
            var told = Told(findings);
            Told([.. findings.Reverse()]).ShouldBe(told);
            Told([.. findings.OrderBy(KeyOf, StringComparer.Ordinal)]).ShouldBe(told);
        });

    [Fact]
    public void Nothing_graver_is_ever_swallowed() =>
        Check(findings =>
        {
            var told = Absorb(findings);
            foreach (var gone in findings.Where(finding => told.TrueForAll(known => KeyOf(known) != KeyOf(finding))))
            {
                told.ShouldContain(known =>
                    known.Absorbed.Contains(gone.RuleId) && known.Severity >= gone.Severity && !known.IsPreview
                );
            }
        });

    [Fact]
    public void A_rule_on_trial_changes_nothing_for_the_others() =>
        Check(findings =>
            Told([.. findings.Where(finding => !finding.IsPreview)], trials: false)
                .ShouldBe(Told(findings, trials: false))
        );

    [Fact]
    public void What_may_vanish_hides_only_what_may_vanish_too() =>
        Check(findings =>
        {
            var told = Absorption.Apply([.. findings], Rules, finding => finding.MoneyAtRisk is not null);
            foreach (var stays in findings.Where(finding => finding.MoneyAtRisk is null))
            {
                var isTold = told.Exists(known => KeyOf(known) == KeyOf(stays));
                var isHidden = told.Exists(known => known.MoneyAtRisk is null && known.Absorbed.Contains(stays.RuleId));
                (isTold || isHidden).ShouldBeTrue();
            }
        });

    private static void Check(Action<Finding[]> holds) =>
        Prop.ForAll(AnyFindings.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static List<Finding> Absorb(Finding[] findings) => Absorption.Apply([.. findings], Rules, _ => false);

    /// <param name="trials">Whether findings of rules on trial are told too, and what was swallowed.</param>
    private static string Told(Finding[] findings, bool trials = true) =>
        string.Join(
            '\n',
            Absorb(findings)
                .Where(finding => trials || !finding.IsPreview)
                .Select(finding => KeyOf(finding) + (trials ? $" ({string.Join(' ', finding.Absorbed)})" : ""))
        );

    private static string KeyOf(Finding finding) => $"{finding.RuleId} {string.Join(' ', finding.Subjects)}";
}
