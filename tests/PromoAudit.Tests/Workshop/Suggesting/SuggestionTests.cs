using PromoAudit.Findings;
using PromoAudit.Reports.Testing;
using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Tests.Workshop.Cases;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Mutation;
using PromoAudit.Workshop.Suggesting;

namespace PromoAudit.Tests.Workshop.Suggesting;

public sealed class SuggestionTests
{
    [Fact]
    public void Suggested_cases_are_a_test_file_that_passes_and_notices_what_nothing_noticed_before()
    {
        var text = Suggest(CaseWorld.Folder);
        var (before, _) = Score(CaseWorld.Folder);
        var (after, results) = Score(CaseWorld.Folder.With(CaseWorld.TestPath, text));
        results.ShouldAllBe(result => result.Outcome == ExampleOutcome.Passed);
        before.Missed.Length.ShouldBeGreaterThan(5);
        after.Missed.Length.ShouldBe(text.Split("# not noticed yet").Length - 1);
        after.Missed.Length.ShouldBeLessThan(before.Missed.Length / 2);
    }

    [Fact]
    public void A_figure_on_the_border_is_found_by_halving_the_way()
    {
        var text = Suggest(CaseWorld.Folder);
        text.ShouldContain("limits: {total: 1000}");
        text.ShouldContain("benefit: {amountOff: 50}");
        text.ShouldContain("moneyAtRisk: 5000 CNY");
    }

    [Fact]
    public void The_same_suggestions_come_each_time() => Suggest(CaseWorld.Folder).ShouldBe(Suggest(CaseWorld.Folder));

    [Fact]
    public void Where_tests_notice_everything_nothing_is_suggested()
    {
        var first = Suggest(CaseWorld.Folder);
        var cases = first.Split('\n').Where(line => !line.StartsWith('#'));
        var second = Suggest(CaseWorld.Folder.With(CaseWorld.TestPath, string.Join('\n', cases)));
        second.ShouldNotContain("- name:");
    }

    [Theory]
    [InlineData("{a: {b: 1}}", "a.b", "2", "{a: {b: 2}}")]
    [InlineData("{}", "a.c", "2", "{a: {c: 2}}")]
    [InlineData("{a: {b: 1}}", "a.c", "~", "{a: {b: 1, c: ~}}")]
    [InlineData("{}", "list[x].v", "2", "{list: [{id: x, v: 2}]}")]
    [InlineData("{list: [{id: x, w: 3}]}", "list[x].v", "2", "{list: [{id: x, w: 3, v: 2}]}")]
    [InlineData("{}", "tiers[1].off", "9", "{tiers: [{off: 1}, {off: 9}]}")]
    public void Only_what_differs_is_laid_over_the_plan(string overlay, string field, string value, string expected)
    {
        var plan = Read("{a: {b: 1, c: 5}, list: [{id: x, v: 1}, {id: y, v: 1}], tiers: [{off: 1}, {off: 2}]}");
        var at = PlanField.AllOf(plan).Single(one => one.ToString() == field);
        var changed = PlanOverlay.With(Read(overlay), plan, at.Path.AsSpan(), PlanOverlay.Scalar(value));
        PlanText.Inline(changed).ShouldBe(expected);
    }

    [Theory]
    [InlineData("满300减50")]
    [InlineData("20:00")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("[1]")]
    [InlineData("it's \"quoted\" \\ so")]
    [InlineData(" spaced ")]
    [InlineData("- dash")]
    [InlineData("? what")]
    [InlineData("")]
    public void Whatever_a_plan_says_is_written_so_that_it_is_read_again(string value)
    {
        var plan = new YamlMapping(
            new SourceText("", ""),
            default,
            [
                new YamlEntry(
                    PlanOverlay.Scalar("key"),
                    new YamlScalar(new SourceText("", ""), default, value, ScalarStyle.Quoted)
                ),
            ]
        );
        ((YamlScalar?)Read(PlanText.Of(plan, ""))["key"]).ShouldNotBeNull().Value.ShouldBe(value);
        ((YamlScalar?)Read(PlanText.Inline(plan))["key"]).ShouldNotBeNull().Value.ShouldBe(value);
    }

    private static YamlMapping Read(string text)
    {
        var diagnostics = new Diagnostics();
        var node = YamlReader.Read(new SourceText("plan.yaml", text), diagnostics);
        diagnostics.HasErrors.ShouldBeFalse();
        return node.ShouldBeOfType<YamlMapping>();
    }

    private static string Suggest(RuleFolder folder)
    {
        var (set, book) = Load(folder);
        var text = new StringWriter();
        SuggestionReport.Of(set, set.Rules, book, () => { }).Write(text, Language.English);
        return text.ToString();
    }

    private static (RuleMutation Mutation, IReadOnlyList<ExampleResult> Results) Score(RuleFolder folder)
    {
        var (set, book) = Load(folder);
        return (MutationRun.Of(set, set.Rules, book).Rules[0], RuleTests.Run(set, book));
    }

    private static (RuleSet Set, CaseBook Book) Load(RuleFolder folder)
    {
        var diagnostics = new Diagnostics();
        var set = RuleSet.Load(folder, diagnostics).ShouldNotBeNull();
        var book = CaseBook.Load(folder, set, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return (set, book);
    }
}
