using System.Text.RegularExpressions;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Tests.Facts.Attacks;
using PromoAudit.Tests.Plans;

namespace PromoAudit.Tests.Facts;

/// <summary>What documentation, explanations and suggestions say of the facts.</summary>
public sealed partial class FactReferenceTests
{
    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var entry in FactCatalog.All)
        {
            if (entry.Example is { } example)
            {
                examples.Add(entry.Path, example);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_computed_fact_has_an_example_that_works(string path, string example)
    {
        var kind =
            example.Contains("meeting.", StringComparison.Ordinal) ? SubjectKind.Meeting
            : path.StartsWith("attack.", StringComparison.Ordinal) ? SubjectKind.Attack
            : example.Contains("pair.", StringComparison.Ordinal) ? SubjectKind.Pair
            : Item().IsMatch(example) ? SubjectKind.Item
            : SubjectKind.Promotion;
        example.ShouldContain(path.Split('.')[^1]);
        if (kind == SubjectKind.Meeting)
        {
            Should.NotThrow(() => MeetingFactTests.Ask(example));
            return;
        }

        var facts =
            kind == SubjectKind.Attack
                ? IncidentAttackTests.Facts("CN01-pdd-tv-show-coupon")
                : new AuditFacts(PlanText.Sound(EverythingPlan.Text), FactTexts.Plain);
        facts.Subjects(kind).ShouldNotBeEmpty();
        for (var at = 0; at < facts.Subjects(kind).Length; at++)
        {
            Should.NotThrow(() => facts.Evaluate(example, kind, at));
        }
    }

    [Fact]
    public void Every_fact_is_described_in_one_line_in_both_languages()
    {
        foreach (var entry in FactCatalog.All)
        {
            entry.Describes.English.ShouldNotBeNullOrWhiteSpace(entry.Path);
            entry.Describes.English.ShouldNotContain('\n', entry.Path);
            entry.Describes.English.ShouldNotEndWith(".", entry.Path);
            entry.Describes.Chinese.Any(letter => letter is >= '\u3400' and <= '\u9fff').ShouldBeTrue(entry.Path);
            entry.Describes.Chinese.ShouldNotEndWith("。", entry.Path);
            (entry.IsPlanField || entry.Example is not null).ShouldBeTrue($"{entry.Path} has no example");
            ReferenceEquals(entry.Type, ExpressionType.Failed).ShouldBeFalse(entry.Path);
        }
    }

    [Fact]
    public void Paths_are_unique_and_every_contracted_one_is_there()
    {
        var paths = FactCatalog.All.Select(entry => entry.Path).ToArray();
        paths.ShouldBeUnique();
        foreach (
            var path in new[]
            {
                "promotion.threshold.spend",
                "promotion.limits.total",
                "promotion.benefit.kind",
                "promotion.benefits[].amountOff",
                "promotion.exposure.lossAtCap",
                "promotion.smallestBasket.share",
                "promotion.refund.saved",
                "promotion.alone.cut",
                "item.cheapest.received",
                "plan.cheapestCarts[].paid",
                "pair.together",
                "profile.guestsEscapeLimits",
                "shop.returns.window",
            }
        )
        {
            paths.ShouldContain(path);
        }
    }

    [Theory]
    [InlineData("promotion.limits.total", "promotion.limits.total")]
    [InlineData("promotion.benefits.amountOff", "promotion.benefits[].amountOff")]
    [InlineData("lossAtCap", "promotion.exposure.lossAtCap")]
    public void A_fact_is_found_by_path_or_by_name(string asked, string found) =>
        FactCatalog.Find(asked)[0].Path.ShouldBe(found);

    [Theory]
    [InlineData("promotion.limit.total", "promotion.limits.total")]
    [InlineData("lossAtCup", "lossAtCap")]
    [InlineData("hasTreshold", "hasThreshold")]
    public void A_slip_is_answered_with_the_nearest_name(string asked, string meant)
    {
        FactCatalog.Find(asked).ShouldBeEmpty();
        FactCatalog.Nearest(asked).ShouldBe(meant);
    }

    [Fact]
    public void The_document_lists_every_computed_fact()
    {
        var path = RepositoryRoot.File("src/PromoAudit.Core/Facts/README.md");
        var text = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        const string start = "<!-- facts: kept current by FactReferenceTests -->\n";
        const string end = "<!-- end of facts -->\n";
        var (from, to) = (
            text.IndexOf(start, StringComparison.Ordinal) + start.Length,
            text.IndexOf(end, StringComparison.Ordinal)
        );
        Baseline.Verify(text[..from] + Table() + text[to..], "src/PromoAudit.Core/Facts/README.md");
    }

    private static string Table()
    {
        var rows = FactCatalog
            .All.Where(entry => !entry.IsPlanField)
            // A record that several facts share is written out under the first.
            .DistinctBy(entry => (entry.Name, entry.Example))
            .Select(entry =>
                $"| `{entry.Path}` | {entry.Type.Name.Replace("<", "\\<", StringComparison.Ordinal)} | {entry.Describes.English} | {entry.Describes.Chinese} |\n"
            );
        return "\n| fact | type | meaning | 含义 |\n|---|---|---|---|\n" + string.Concat(rows) + "\n";
    }

    [GeneratedRegex(@"(?<![.\w])item\b")]
    private static partial Regex Item();
}
