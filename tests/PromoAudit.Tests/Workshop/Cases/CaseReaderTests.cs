using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Tests.Workshop.Cases;

public sealed class CaseReaderTests
{
    private const string Mistakes = """
        case: []
        cases:
          - name: An unknown key
            fires: true
            sevrity: high
            plan: {}
          - fires: maybe
            plan: {}
          - name: Nothing to look at
            fires: true
          - name: What belongs to another answer
            fires: false
            severity: high
            moneyAtRisk: 3 CNY
            missing: [promotions]
            plan: {}
          - name: A figure that does not compile
            fires: true
            figures: {given: 3, givn: 3, promotion.limits.total + 3 CNY: 3, much: []}
            plan: {}
          - name: Not money
            fires: true
            moneyAtRisk: 1000
            plan: {}
          - name: Money out of the plan
            fires: true
            moneyAtRisk: given
            plan: {}
          - name: A mark outside of the plan # here
            fires: true
            plan: {}
          - name: Two marks
            fires: true
            plan:
              promotions: # here
                - id: sale # here
          - name: Nowhere to be
            fires: false
            plan:
              plan: a # here
          - name: Two marks
            fires: true
            plan: {}
          - not a case
        # here
        """;

    [Fact]
    public void Every_mistake_in_a_test_file_is_explained_in_both_languages()
    {
        var folder = CaseWorld.Folder.With(CaseWorld.TestPath, Mistakes);
        Baseline.Verify(CaseWorld.Complaints(folder) + "\n----\n\n" + CaseWorld.Complaints(folder, Language.Chinese));
    }

    [Theory]
    [InlineData("limits/endles.test.yaml", "Call it `limits/endless.test.yaml`, after the rule that it tries.")]
    [InlineData("endless.test.yaml", "A test file stands beside the rule that it tries")]
    [InlineData("price/other.test.yaml", "A test file stands beside the rule that it tries")]
    public void A_test_file_needs_a_rule_beside_it(string path, string remedy)
    {
        var complaints = CaseWorld.Complaints(CaseWorld.Folder.With(path, "cases: []"));
        complaints.ShouldStartWith("error[PA370]: This test file has no rule beside it");
        complaints.ShouldContain($" --> {path}:1:1");
        complaints.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("unreadable", "error[PA317]")]
    [InlineData("", "error[PA005]")]
    [InlineData("- a", "error[PA303]")]
    [InlineData("cases: []", "error[PA376]")]
    [InlineData("cases: {}", "error[PA303]")]
    public void A_file_without_cases_is_an_error(string text, string code) =>
        CaseWorld.Complaints(CaseWorld.Folder.With(CaseWorld.TestPath, text)).ShouldStartWith(code);

    [Fact]
    public void A_file_that_is_too_long_is_not_read()
    {
        var text = "cases: []" + new string(' ', CaseReader.MaxLength);
        CaseWorld
            .Complaints(CaseWorld.Folder.With(CaseWorld.TestPath, text))
            .ShouldStartWith("error[PA377]: The test file has 100009 characters; 100000 are the most that is read.");
    }

    [Theory]
    [InlineData(CaseReader.MaxEntries, "")]
    [InlineData(CaseReader.MaxEntries + 1, "error[PA377]: \"cases\" has 51 entries; 50 are the most.")]
    public void A_file_has_at_most_so_many_cases(int count, string complaint)
    {
        var cases = Enumerable.Range(1, count).Select(number => $"  - {{name: a{number}, fires: false, plan: {{}}}}\n");
        CaseWorld
            .Complaints(CaseWorld.Folder.With(CaseWorld.TestPath, "cases:\n" + string.Concat(cases)))
            .Split("\n --> ")[0]
            .ShouldBe(complaint);
    }

    [Fact]
    public void A_rule_without_money_cannot_be_asked_for_it()
    {
        var folder = CaseWorld.Folder;
        var rule = folder.Read($"{CaseWorld.Id}.yaml").Text.ShouldNotBeNull().Text;
        folder.With($"{CaseWorld.Id}.yaml", rule.Replace("moneyAtRisk: given\n", "", StringComparison.Ordinal));
        CaseWorld
            .Complaints(
                folder.With(CaseWorld.TestPath, "cases: [{name: a, fires: true, moneyAtRisk: 3 CNY, plan: {}}]")
            )
            .ShouldStartWith("error[PA378]");
    }

    [Fact]
    public void A_sign_inside_a_text_is_no_mark()
    {
        var results = CaseWorld.Try(
            """
            cases:
              - name: A name that ends like a mark
                fires: false
                plan:
                  promotions:
                    - id: sale
                      terms:
                        text: |
                          See # here
                          and # here
                      name: "two
                        lines # here
                        of text"
            """
        );
        results.ShouldHaveSingleItem().Outcome.ShouldBe(PromoAudit.Findings.ExampleOutcome.Passed);
    }

    [Fact]
    public void Test_files_are_no_part_of_the_set()
    {
        var diagnostics = new Diagnostics();
        var without = RuleSet.Load(CaseWorld.Folder, diagnostics).ShouldNotBeNull();
        var with = RuleSet
            .Load(CaseWorld.Folder.With(CaseWorld.TestPath, "cases: [what: ever]"), diagnostics)
            .ShouldNotBeNull();
        with.Digest.ShouldBe(without.Digest);
        with.Rules.Length.ShouldBe(1);
        diagnostics.Count.ShouldBe(0);
    }

    [Fact]
    public void The_library_carries_no_test_files() =>
        typeof(RuleSet)
            .Assembly.GetManifestResourceNames()
            .ShouldNotContain(name => name.Contains(".test.", StringComparison.Ordinal));
}
