using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Tests.Workshop.Explaining;

/// <summary>Every rule of the set that comes with PromoAudit can be explained, and the explanation says what the rule says.</summary>
public sealed class CoreExplanationTests
{
    private static readonly RuleSet Core = RuleSet.Core();

    public static TheoryData<string> Rules() =>
        [.. Core.Rules.Where(rule => rule.SubjectKind != SubjectKind.Meeting).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_tree_answers_as_the_rule_does(string id)
    {
        var rule = Core.Find(id).ShouldNotBeNull();
        var trees = 0;
        foreach (var example in rule.Examples.DistinctBy(example => example.Expected))
        {
            var diagnostics = new Diagnostics();
            var plan = PlanLoader.Load(ExamplePlan.Over(Core.BasePlan, example.Plan), diagnostics).ShouldNotBeNull();
            var profile = AuditOptions.Default.Profiles.Load(plan.Profile, null, diagnostics).ShouldNotBeNull();
            var facts = new AuditFacts(plan, profile);
            var frame = new Frame(facts);
            foreach (var subject in facts.Subjects(rule.SubjectKind).Take(3))
            {
                frame.Start(rule.Condition.Scope);
                subject.Enter(frame);
                var answer = PartValues.AnswerOf(rule.Condition.When.Evaluate(frame));
                frame.Start(rule.Condition.Scope);
                subject.Enter(frame);
                var tree = ConditionTree.Of(rule.Condition.When, frame);
                tree.Answer.ShouldBe(answer, tree.Text.English);
                trees++;
                foreach (var part in All(tree))
                {
                    part.Text.English.ShouldNotBeNullOrWhiteSpace();
                    part.Text.Chinese.ShouldNotBeNullOrWhiteSpace();
                }

                if (answer != PartAnswer.Unknown)
                {
                    DecidingClaims.Of(rule.Condition.When, frame).ShouldNotBeEmpty();
                    FiringDistance.Of(rule.Condition.When, frame).ShouldSatisfy(answer);
                }
            }
        }

        trees.ShouldBeGreaterThan(0);
    }

    private static IEnumerable<ExplainedPart> All(ExplainedPart part) => part.Parts.SelectMany(All).Prepend(part);
}

internal static class DistanceAssertions
{
    public static void ShouldSatisfy(this decimal distance, PartAnswer answer)
    {
        if (answer == PartAnswer.True)
        {
            distance.ShouldBe(0);
        }
        else
        {
            distance.ShouldBeGreaterThan(0);
        }
    }
}
