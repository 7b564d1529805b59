using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Reports;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Facts;

/// <summary>What authors of rules are told of a fact: its unit, its meaning in both languages, and an example that compiles.</summary>
public sealed class FactGuideTests
{
    private static readonly SubjectKind[] Kinds = Enum.GetValues<SubjectKind>();

    [Fact]
    public void Every_fact_has_a_meaning_and_a_unit_in_both_languages()
    {
        foreach (var fact in FactCatalog.All)
        {
            foreach (var text in new[] { fact.Describes, FactUnits.Of(fact.Type) })
            {
                text.English.ShouldNotBeNullOrWhiteSpace(fact.Path);
                text.Chinese.ShouldNotBeNullOrWhiteSpace(fact.Path);
            }
        }
    }

    [Fact]
    public void Every_fact_has_an_example_that_compiles()
    {
        var wrong = new List<string>();
        foreach (var fact in FactCatalog.All)
        {
            var example = FactExamples.Of(fact);
            if (!Array.Exists(Kinds, kind => Compiles(example, kind)))
            {
                wrong.Add($"{fact.Path}: {example}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("promotion.limits.perBuyer", "promotion.limits.perBuyer <= 1")]
    [InlineData("promotion.benefits.percentOff", "any(promotion.benefits, x => x.percentOff >= 10%)")]
    [InlineData("promotion.status", "promotion.status == \"draft\"")]
    public void A_field_of_the_plan_gets_one_from_its_type(string path, string example) =>
        FactExamples.Of(FactCatalog.Find(path).ShouldHaveSingleItem()).ShouldBe(example);

    [Fact]
    public void The_guide_tells_all_of_it()
    {
        using var writer = new StringWriter();
        FactGuide.Write("item.cost", RuleSet.Core(), writer, ReportOptions.Default with { Width = 160 }).ShouldBeTrue();
        var lines = writer.ToString().Split('\n');
        lines[0].ShouldBe("item.cost: Money");
        lines[2].ShouldBe("  Unit: money in the plan's currency; rules name one, such as 100 CNY");
        lines.ShouldContain("  Example: item.cost >= 100 CNY");
        lines.ShouldContain(line => line.StartsWith("  Used by ", StringComparison.Ordinal));
    }

    private static bool Compiles(string example, SubjectKind kind) =>
        ExpressionCompiler.Compile(
            ExpressionSource.FromText("example", example),
            FactSchema.ScopeFor(kind),
            expected: null,
            new Diagnostics()
        )
            is not null;
}
