using PromoAudit.Expressions;
using PromoAudit.Findings;

namespace PromoAudit.Tests.Findings;

public sealed class StepMeterTests
{
    [Fact]
    public void One_rule_may_take_only_so_many_steps_and_the_next_starts_anew()
    {
        var meter = new StepMeter(perRule: 300_000, perPlan: 1_000_000_000);
        meter.StartRule();
        Spend(meter, 200_000);
        meter.Stop.ShouldBeNull();
        Spend(meter, 200_000);
        meter
            .Stop.ShouldNotBeNull()
            .English.ShouldBe("the rule took more than 300000 steps for this plan and was stopped");
        meter.StartRule();
        meter.Stop.ShouldBeNull();
    }

    [Fact]
    public void All_rules_together_may_take_only_so_many_steps()
    {
        var meter = new StepMeter(perRule: 300_000, perPlan: 500_000);
        for (var rule = 0; rule < 3; rule++)
        {
            meter.StartRule();
            Spend(meter, 200_000);
        }

        meter.StartRule();
        meter.Stop.ShouldNotBeNull().English.ShouldContain("more than 500000 steps for this plan together");
    }

    private static void Spend(StepMeter meter, int steps)
    {
        var frame = new Frame(new TestContextOfNothing());
        frame.Start(new Scope());
        frame.Take(steps);
        meter.Count(frame);
    }

    private sealed class TestContextOfNothing : EvaluationContext
    {
        public override string PlanCurrency => "CNY";

        public override decimal? ToPlanCurrency(decimal amount, string currency) => amount;
    }
}
