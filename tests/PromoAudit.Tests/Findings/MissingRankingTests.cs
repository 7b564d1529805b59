using System.Globalization;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Tests.Findings;

public sealed class MissingRankingTests
{
    [Fact]
    public void A_field_that_decides_one_grave_rule_comes_before_one_that_decides_two_mild_ones() =>
        Ranked(
                Check("a/grave", Severity.Critical, "item.cost"),
                Check("a/mild", Severity.Low, "shop.returns"),
                Check("b/mild", Severity.Low, "shop.returns")
            )
            .ShouldBe(["item.cost 16", "shop.returns 4"]);

    [Fact]
    public void A_field_that_decides_alone_comes_before_one_of_several() =>
        Ranked(
                Check("a/both", Severity.High, "plan.market", "shop.fees"),
                Check("b/both", Severity.High, "plan.market", "shop.fees"),
                Check("c/alone", Severity.High, "item.cost")
            )
            .ShouldBe(["item.cost 8", "plan.market 4", "shop.fees 4"]);

    [Fact]
    public void The_same_field_of_several_things_is_one_wish()
    {
        var wanted = MissingRanking.Of([
            Check("a/rule", Severity.Medium, "catalog[TEE].cost"),
            Check("a/rule", Severity.Medium, "catalog[CAP].cost"),
            Check("b/rule", Severity.Medium, "catalog[CAP].cost", "shop.fees"),
        ])[0];
        wanted.Path.ShouldBe("catalog[].cost");
        wanted.Names.ShouldBe(["TEE", "CAP"]);
        wanted.Decides.ShouldBe(["a/rule"]);
        wanted.Helps.ShouldBe(["b/rule"]);
        wanted.Weight.ShouldBe(9);
    }

    [Fact]
    public void Each_check_names_the_most_useful_of_its_fields_first() =>
        MissingRanking
            .Apply([
                Check("a/both", Severity.High, "plan.market", "shop.fees"),
                Check("b/alone", Severity.Low, "shop.fees"),
            ])[0]
            .Missing.Select(field => field.Path)
            .ShouldBe(["shop.fees", "plan.market"]);

    [Fact]
    public void Where_nothing_is_missing_there_is_nothing_to_rank()
    {
        MissingRanking.Of([]).ShouldBeEmpty();
        MissingRanking.Apply([]).ShouldBeEmpty();
    }

    private static IEnumerable<string> Ranked(params Inconclusive[] checks) =>
        MissingRanking
            .Of(checks)
            .Select(wanted => string.Create(CultureInfo.InvariantCulture, $"{wanted.Path} {wanted.Weight:0.##}"));

    private static Inconclusive Check(string rule, Severity gravest, params string[] fields) =>
        new(rule, ["plan:demo"], [.. fields.Select(field => new MissingField(field, null))]) { Gravest = gravest };
}
