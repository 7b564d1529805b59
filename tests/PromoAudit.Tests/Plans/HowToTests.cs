using System.Text.RegularExpressions;
using PromoAudit.Plans;

namespace PromoAudit.Tests.Plans;

public sealed partial class HowToTests
{
    private const string Page = "src/PromoAudit.Core/Plans/HOWTO.md";

    private const string Goods = """
        catalog:
          - {sku: TEE, price: 99, category: [apparel]}
          - {sku: CAP, price: 39}
          - {sku: MUG, price: 25}
          - {sku: EBOOK, price: 20}
          - {sku: SHRIMP, price: 12}
          - {sku: COFFEE, price: 30}
          - {sku: RIDE, price: 18}
          - {sku: PHONE, price: 4999}
          - {sku: MEAL, price: 35}

        """;

    private const string Promotion =
        "promotions: [{id: any, scope: all, threshold: {spend: 200}, benefit: {amountOff: 10}}]\n";

    public static TheoryData<string> Blocks =>
        [.. Yaml().Matches(File.ReadAllText(RepositoryRoot.File(Page))).Select(match => match.Groups["block"].Value)];

    [Theory, MemberData(nameof(Blocks))]
    public void Whatever_the_page_shows_can_be_copied_into_a_plan(string block)
    {
        // A block is a list of promotions, or some keys of a plan.
        var plan = block.StartsWith("- ", StringComparison.Ordinal)
            ? Goods + "promotions:\n" + block
            : block
                + (block.Contains("catalog:", StringComparison.Ordinal) ? "" : Goods)
                + (block.Contains("promotions:", StringComparison.Ordinal) ? "" : Promotion);

        PlanText.Sound(PlanText.Head + plan).Promotions.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_page_shows_every_kind_of_benefit()
    {
        var page = File.ReadAllText(RepositoryRoot.File(Page));
        foreach (var kind in Enum.GetNames<BenefitKind>().Where(kind => kind != nameof(BenefitKind.Nothing)))
        {
            page.ShouldContain($"{char.ToLowerInvariant(kind[0])}{kind[1..]}: ");
        }
    }

    [GeneratedRegex("```yaml\n(?<block>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
