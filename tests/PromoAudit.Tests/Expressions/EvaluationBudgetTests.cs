using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

public sealed class EvaluationBudgetTests
{
    private const string Numbers = "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]";

    private static readonly string Endless =
        $"sum({Numbers}, a => sum({Numbers}, b => sum({Numbers}, c => sum({Numbers}, d => promotion.uses))))";

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0} > 3")]
    [InlineData("{0} ?? 3")]
    [InlineData("known({0})")]
    [InlineData("promotion.stacks or true and {0} > 3 and known({0})")]
    [InlineData("count(distinct(map({1}, x => {0})))")]
    [InlineData("any({1}, x => {0} < 0)")]
    [InlineData("first({1}, x => {0} < 0) > 0")]
    [InlineData("count(filter({1}, x => {0} < 0))")]
    [InlineData("count({1}, x => {0} < 0)")]
    [InlineData("1 in map({1}, x => {0})")]
    public void Endless_evaluation_ends_as_unknown_and_says_so(string pattern)
    {
        var text = pattern
            .Replace("{0}", Endless, StringComparison.Ordinal)
            .Replace("{1}", Numbers, StringComparison.Ordinal);
        if (text.StartsWith("promotion.stacks or", StringComparison.Ordinal))
        {
            Demo.Evaluate(text).IsTrue.ShouldBeTrue();
            return;
        }

        var missing = Demo.Evaluate(text).Missing.Fields.ShouldHaveSingleItem();
        missing.Reason.ShouldBe(
            new LocalizedText("evaluation was stopped after 200000 steps", "计算超过 200000 步，已停止")
        );
    }

    [Fact]
    public void The_budget_is_per_subject_and_shared_by_the_expressions_of_a_rule()
    {
        var scope = Demo.Scope();
        var let = ExpressionCompiler.Compile(Demo.Source(Endless), scope, null, new Diagnostics()).ShouldNotBeNull();
        scope.DefineLet("endless", let, default);
        var when = ExpressionCompiler
            .Compile(Demo.Source("endless > 3"), scope, null, new Diagnostics())
            .ShouldNotBeNull();
        var cheap = ExpressionCompiler
            .Compile(Demo.Source("promotion.uses"), scope, null, new Diagnostics())
            .ShouldNotBeNull();
        var frame = Demo.Frame(scope);
        when.Evaluate(frame).IsUnknown.ShouldBeTrue();
        frame.BudgetExceeded.ShouldBeTrue();
        cheap.Evaluate(frame).IsUnknown.ShouldBeTrue();

        frame.Start(scope);
        frame.BudgetExceeded.ShouldBeFalse();
    }

    [Fact]
    public void A_let_is_computed_once_per_subject_and_only_when_asked_for()
    {
        var asked = 0;
        var record = new RecordType(
            "R",
            default,
            () => [new ComputedProperty("p", ExpressionType.Count, default, (_, _) => Value.OfCount(++asked))]
        );
        var scope = new Scope();
        var slot = scope.Define("r", record, default);
        scope.DefineLet("once", Compiled("r.p", scope), default);
        var unused = Compiled("r == r or once > 0", scope);
        var twice = Compiled("once + once", scope);
        var frame = Demo.Frame(Demo.Scope());

        frame.Start(scope);
        frame[slot] = Value.OfRecord(record);
        unused.Evaluate(frame).IsTrue.ShouldBeTrue();
        asked.ShouldBe(0);
        twice.Evaluate(frame).Number.ShouldBe(2);
        asked.ShouldBe(1);
        frame.Start(scope);
        frame[slot] = Value.OfRecord(record);
        twice.Evaluate(frame).Number.ShouldBe(4);
        asked.ShouldBe(2);
    }

    [Fact]
    public void A_known_answer_costs_no_allocation()
    {
        var scope = Demo.Scope();
        var when = Compiled(
            "promotion.kind == full-reduction and promotion.amountOff / promotion.threshold.spend > 0.1 "
                + "and promotion.limits.total > 100 and any(plan.items, i => i.price * 20% > tolerated) "
                + "and promotion.gift in [return-or-charge, keep] and has(promotion.threshold) and promotion.ends - promotion.starts > 1h",
            scope
        );
        var frame = Demo.Frame(scope);
        when.Evaluate(frame).IsTrue.ShouldBeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            when.Evaluate(frame);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static Expression Compiled(string text, Scope scope) =>
        ExpressionCompiler.Compile(Demo.Source(text), scope, null, new Diagnostics()).ShouldNotBeNull(text);
}
