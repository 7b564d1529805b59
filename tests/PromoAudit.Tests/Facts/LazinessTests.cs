using PromoAudit.Facts;
using PromoAudit.Tests.Plans;

namespace PromoAudit.Tests.Facts;

/// <summary>What no rule asks for is not computed, and nothing is computed twice.</summary>
public sealed class LazinessTests
{
    [Fact]
    public void Only_the_fact_that_is_asked_for_is_computed()
    {
        var facts = new AuditFacts(PlanText.Sound(EverythingPlan.Text), FactTexts.Plain);
        var promotion = facts.Promotions[0];
        promotion.ComputedCount.ShouldBe(0);

        facts.Evaluate("promotion.hasThreshold");
        promotion.ComputedCount.ShouldBe(1);
        facts.Promotions[1].ComputedCount.ShouldBe(0);

        facts.Evaluate("promotion.hasThreshold or promotion.isLive");
        promotion.ComputedCount.ShouldBe(1);
        facts.Root.ComputedCount.ShouldBe(0);
    }

    [Fact]
    public void A_record_is_the_same_object_each_time_it_is_asked_for()
    {
        var facts = new AuditFacts(PlanText.Sound(EverythingPlan.Text), FactTexts.Plain);
        var first = facts.Evaluate("promotion.threshold").Record;
        first.ShouldNotBeNull();
        facts.Evaluate("promotion.threshold").Record.ShouldBeSameAs(first);
        facts.Evaluate("promotion.items").List.ShouldBeSameAs(facts.Evaluate("promotion.items").List);
        facts.Evaluate("first(plan.promotions)").Record.ShouldBeSameAs(facts.Promotions[0]);
    }

    [Fact]
    public void A_known_answer_allocates_nothing()
    {
        var facts = new AuditFacts(PlanText.Sound(EverythingPlan.Text), FactTexts.Plain);
        var scope = FactSchema.ScopeFor(SubjectKind.Promotion);
        var expression = FactTexts.Compile(
            "promotion.threshold.spend > 100 CNY and promotion.limits.total < 5000 and promotion.hasThreshold",
            scope
        );
        var frame = new PromoAudit.Expressions.Frame(facts);
        var subject = facts.Subjects(SubjectKind.Promotion)[0];
        frame.Start(scope);
        subject.Enter(frame);
        expression.Evaluate(frame).IsTrue.ShouldBeTrue();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1_000; round++)
        {
            frame.Start(scope);
            subject.Enter(frame);
            expression.Evaluate(frame);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
