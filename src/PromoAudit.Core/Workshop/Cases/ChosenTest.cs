using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Suggesting;

namespace PromoAudit.Workshop.Cases;

/// <summary>One test of a rule, taken out to be looked at by itself, with its whole plan as a plan file says it.</summary>
public sealed class ChosenTest
{
    private ChosenTest(string title, RuleExample test, YamlMapping? basePlan)
    {
        Plan = Written(title, ExamplePlan.Over(basePlan, test.Plan));
        Beside = test.Beside is { } beside ? Written(title, ExamplePlan.Beside(basePlan, beside)) : null;
    }

    /// <summary>What the test says, laid over the quiet plan.</summary>
    public SourceText Plan { get; }

    /// <summary>Judges the plan as a file of its own, which it then has places in.</summary>
    /// <param name="alone">The rule by itself.</param>
    public PlanAudit Audited(RuleSet alone, AuditOptions options) =>
        Audit.Run(Plan, new NoOtherFiles(), alone, options);

    /// <summary>The other plan, of a test that has two.</summary>
    public SourceText? Beside { get; }

    /// <param name="number">From 1, in the order of the rule file.</param>
    /// <returns>Null where the rule has no such example.</returns>
    public static ChosenTest? Example(RuleSet set, Rule rule, string number) =>
        At(set, rule, rule.Examples, Numbered(number), "example");

    /// <param name="wanted">From 1, in the order of the test file; or what the case calls itself.</param>
    /// <returns>Null where the rule has no such case.</returns>
    public static ChosenTest? Case(RuleSet set, Rule rule, CaseBook book, string wanted)
    {
        var cases = book.CasesOf(rule);
        var named = Array.FindIndex([.. cases], test => test.Name == wanted);
        return At(set, rule, cases, named < 0 ? Numbered(wanted) : named, "case");
    }

    /// <summary>What somebody probably meant who named a case that is none.</summary>
    public static string? NearestCase(Rule rule, CaseBook book, string wanted) =>
        NearestName.Find(wanted, book.CasesOf(rule).Select(test => test.Name).OfType<string>());

    private static ChosenTest? At(RuleSet set, Rule rule, ImmutableArray<RuleExample> tests, int index, string kind) =>
        index >= 0 && index < tests.Length
            ? new ChosenTest($"{rule.Id}, {kind} {index + 1}", tests[index], set.HomeOf(rule).BasePlan)
            : null;

    private static int Numbered(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;

    private static SourceText Written(string title, YamlMapping plan) => new(title, PlanText.Of(plan, ""));
}
