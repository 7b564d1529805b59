using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Tests.Cli;

public sealed class PlanMarkTests
{
    [Theory]
    [InlineData("promoaudit: 1\nplan: x\n", true)]
    [InlineData("promoaudit: 1\npromotions: []\n", true)]
    [InlineData("promoaudit: 1\nplna: x\n", true)]
    [InlineData("promoaudit: 1\nshop: {shipping: none}\n", false)]
    [InlineData("# comment\n\nplan: x\npromoaudit: 1\n", true)]
    [InlineData("\"promoaudit\": 1\nplan: x\n", true)]
    [InlineData("{promoaudit: 1, plan: x}\n", true)]
    [InlineData("promoaduit: 1\nplan: x\n", true)]
    [InlineData("Promoaudit: 1\nplan: x\n", true)]
    [InlineData("plan: x\npromotions: []\n", true)]
    [InlineData("plan: x\n", false)]
    [InlineData("shop: {shipping: none}\n", false)]
    [InlineData("services:\n  promoaudit: 1\n", false)]
    [InlineData("# promoaudit: 1\n", false)]
    [InlineData("", false)]
    public void A_plan_is_told_from_other_files_even_with_a_slip_in_its_first_line(string text, bool isPlan) =>
        PlanMark.IsIn(new SourceText("a.yaml", text)).ShouldBe(isPlan);
}
