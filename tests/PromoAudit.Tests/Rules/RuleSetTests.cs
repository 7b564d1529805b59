using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Rules;

public sealed class RuleSetTests
{
    [Fact]
    public void A_rule_tells_what_its_file_says()
    {
        var set = new RuleFolder().With(RuleTexts.Path, RuleTexts.Good).Load();
        (set.Name, set.Version).ShouldBe(("demo", "1.2.0"));
        var rule = set.Rules.ShouldHaveSingleItem();
        rule.ShouldBeSameAs(set.Find("limits/too-many-uses"));
        rule.Status.ShouldBe(RuleStatus.Stable);
        rule.Confidence.ShouldBe(Confidence.Firm);
        rule.Subject.ShouldBe("promotion");
        rule.When.ShouldBe("promotion.uses > tolerated");
        rule.Since.ShouldBe("1.0.0");
        rule.Severities.ShouldBe([
            new SeverityStep(Severity.Critical, "promotion.uses > 1000"),
            new SeverityStep(Severity.High, null),
        ]);
        rule.Parameters.ShouldBe([
            new RuleParameter("tolerated", "Count", "100", new LocalizedText("uses that do no harm", "无害的次数")),
        ]);
        rule.NotWhen.ShouldBe([new LocalizedText("Somebody else pays.", "由别人出资。")]);
        rule.References.ShouldBe(["https://example.org/case"]);
        rule.Examples.Select(example => example.Expected).ShouldBe([ExampleAnswer.Fires, ExampleAnswer.Quiet]);
    }

    [Fact]
    public void Rules_are_ordered_by_id_whatever_the_order_of_the_files()
    {
        var set = new RuleFolder()
            .With("b/one.yaml", RuleTexts.Of("b/one", "promotion.stacks"))
            .With("a/two.yaml", RuleTexts.Of("a/two", "promotion.stacks"))
            .With("a/one.yaml", RuleTexts.Of("a/one", "promotion.stacks"))
            .Load();
        set.Rules.Select(rule => rule.Id).ShouldBe(["a/one", "a/two", "b/one"]);
    }

    [Fact]
    public void What_is_no_rule_is_left_alone() =>
        new RuleFolder()
            .With(RuleTexts.Path, RuleTexts.Good)
            .With("limits/too-many-uses.test.yaml", "- later")
            .With("limits/notes.md", "# notes")
            .With("draft.yaml", "id: draft")
            .Load()
            .Rules.Length.ShouldBe(1);

    [Fact]
    public void Names_may_differ_between_languages_but_figures_may_not() =>
        new RuleFolder()
            .With(RuleTexts.Path, RuleTexts.With("zh: \"{promotion.name}多用了", "zh: \"{plan.name}多用了"))
            .Load()
            .Rules.Length.ShouldBe(1);

    [Fact]
    public void Every_code_of_a_complaint_is_produced_by_a_mistake_of_the_table()
    {
        var source = File.ReadAllText(RepositoryRoot.File("src/PromoAudit.Core/Rules/RuleMessages.cs"));
        var golden = string.Concat(
            RepositoryRoot
                .Files("tests/PromoAudit.Tests/Rules", "RuleMistakesTests.*.verified.txt")
                .Select(path => File.ReadAllText(RepositoryRoot.File(path)))
        );
        for (var code = 301; source.Contains($"\"PA{code}\"", StringComparison.Ordinal); code++)
        {
            golden.ShouldContain($"[PA{code}]");
        }
    }
}
