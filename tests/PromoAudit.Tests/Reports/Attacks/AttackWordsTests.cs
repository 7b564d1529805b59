using PromoAudit.Facts.Attacks;
using PromoAudit.Findings.Attacks;
using PromoAudit.Plans;
using PromoAudit.Reports.Attacks;

namespace PromoAudit.Tests.Reports.Attacks;

/// <summary>Whatever moves can do has words, in both languages.</summary>
public sealed class AttackWordsTests
{
    private static readonly Promotion[] Promotions = [new() { Id = "full-300" }, new() { Id = "save-10" }];

    public static TheoryData<string> Acts => [.. Enum.GetNames<Act>()];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Every_act_is_told_as_a_sentence(string name)
    {
        var act = Enum.Parse<Act>(name);
        ActWords.WordFor(act).ShouldMatch("^[a-z]+(-[a-z]+)*$");
        foreach (var cash in (decimal[])[-5m, 0m, 5m])
        {
            var bare = new AttackStep(act, cash, 0m);
            foreach (
                var step in (AttackStep[])
                    [bare, bare with { Goods = "TEE×3", Promotions = [.. Promotions], Count = 4m }]
            )
            {
                var story = ActWords.Story(step, "CNY");
                story.English.ShouldMatch("^[A-Z][^ ]*( [^ ]+)*[^ .,]\\.$");
                story.Chinese.ShouldMatch("^[^ ，。]( ?[^ 。])*。$");
                story.Chinese.ShouldNotMatch(" [，。]|，。");
            }
        }
    }

    [Fact]
    public void Every_act_term_and_aim_stands_in_its_own_row()
    {
        var acts = Enum.GetValues<Act>().Select(ActWords.WordFor).ToArray();
        acts.ShouldBeUnique();
        acts[(int)Act.ClaimCompensation].ShouldBe("claim-compensation");
        acts[(int)Act.Fake].ShouldBe("fake");
        foreach (var term in Enum.GetValues<Term>())
        {
            TermWords.WordFor(term).Replace("-", "").ShouldBe(term.ToString(), StringCompareShould.IgnoreCase);
            TermWords.NameOf(term).English.ShouldNotBeEmpty();
            TermWords.NameOf(term).Chinese.ShouldNotBeEmpty();
        }

        foreach (var aim in Enum.GetValues<Aim>())
        {
            AimWords.Find(AimWords.WordFor(aim)).ShouldBe(aim);
            AimWords.WordFor(aim).Replace("-", "").ShouldBe(aim.ToString(), StringCompareShould.IgnoreCase);
            AimWords.NameOf(aim).Chinese.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("200000", 200_000, null)]
    [InlineData("1", 1, null)]
    [InlineData("10s", null, 10_000d)]
    [InlineData("500ms", null, 500d)]
    [InlineData("1.5m", null, 90_000d)]
    public void A_budget_is_orders_or_time(string text, int? orders, double? milliseconds)
    {
        var budget = PromoAudit.Cli.Commands.SearchBudgetArgument.Read(text).ShouldNotBeNull();
        budget.Orders.ShouldBe(orders);
        budget.Time?.TotalMilliseconds.ShouldBe(milliseconds ?? 0);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("0s")]
    [InlineData("10 s")]
    [InlineData("10h")]
    [InlineData("99999999999")]
    [InlineData("9999999999999m")]
    public void What_is_neither_is_no_budget(string text) =>
        PromoAudit.Cli.Commands.SearchBudgetArgument.Read(text).ShouldBeNull();
}
