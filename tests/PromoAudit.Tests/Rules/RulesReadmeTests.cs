using System.Globalization;
using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Tests.Cli;
using PromoAudit.Tests.Workshop.Linting;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Linting;
using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Tests.Rules;

/// <summary>The guide for authors says what the machinery does.</summary>
public sealed class RulesReadmeTests
{
    private const string QuietPlan = """
        promoaudit: 1
        plan: quiet
        currency: CNY
        timezone: Asia/Shanghai
        promotions:
          - {id: sale, benefit: {percentOff: 7折}, threshold: none, scope: all, limits: {total: 500}}
        """;

    private static readonly string Guide = File.ReadAllText(RepositoryRoot.File("rules/README.md"));

    [Fact]
    public void The_whole_rule_of_the_guide_loads_and_its_examples_pass()
    {
        var rule = Guide.Split("```yaml\n")[1].Split("```")[0];
        var diagnostics = new Diagnostics();
        var folder = new RuleFolder("name: my-rules\nversion: 1.0.0\n").With("limits/big-discount.yaml", rule);
        var set = RuleSet.Load(folder, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        RuleExamples
            .Run(set.ShouldNotBeNull())
            .Select(result => result.Outcome)
            .ShouldBe([ExampleOutcome.Passed, ExampleOutcome.Passed]);
    }

    [Fact]
    public void The_test_file_of_the_guide_passes()
    {
        var diagnostics = new Diagnostics();
        var folder = new RuleFolder("name: my-rules\nversion: 1.0.0\n")
            .With("base.yaml", QuietPlan)
            .With("limits/big-discount.yaml", Block("id: limits/big-discount"))
            .With("limits/big-discount.test.yaml", Block("cases:"));
        var set = RuleSet.Load(folder, diagnostics).ShouldNotBeNull();
        var book = CaseBook.Load(folder, set, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        RuleTests
            .Run(set, book)
            .Where(result => result.Name is not null)
            .Select(result => result.Outcome)
            .ShouldBe([ExampleOutcome.Passed, ExampleOutcome.Passed, ExampleOutcome.Passed]);
    }

    [Fact]
    public void What_coverage_and_changes_of_the_rule_show_is_what_the_tool_prints()
    {
        using var console = new TestConsole()
            .With("my-rules/ruleset.yaml", "name: my-rules\nversion: 1.0.0\n")
            .With("my-rules/base.yaml", QuietPlan)
            .With("my-rules/limits/big-discount.yaml", Block("id: limits/big-discount"))
            .With("my-rules/limits/big-discount.test.yaml", Block("cases:"));
        console.Run("rules", "coverage", "my-rules", "--lang", "en").ShouldBe(0);
        console.OutputText.ShouldBe(Shown("coverage"));
        console.Run("rules", "mutate", "my-rules", "--lang", "en").ShouldBe(0);
        console.OutputText.ShouldContain(Shown("mutate"));

        var noticing = Block("- name: What is retired").Replace("\n", "\n  ", StringComparison.Ordinal);
        console.With("my-rules/limits/big-discount.test.yaml", $"{Block("cases:")}  {noticing.TrimEnd()}\n");
        console.Run("rules", "mutate", "my-rules", "--lang", "en").ShouldBe(0);
        console.OutputText.ShouldNotContain(Shown("mutate"));
    }

    [Fact]
    public void The_most_changes_of_one_rule_are_the_real_ones() =>
        Guide.ShouldContain(
            $"At most {MutationRun.Most.ToString("N0", CultureInfo.InvariantCulture)} changes are made to one rule."
        );

    private static string Shown(string name) => Guide.Split($"<!-- {name} -->\n```text\n")[1].Split("```")[0];

    [Fact]
    public void The_table_of_keys_of_a_case_is_the_one_cases_are_read_by()
    {
        var rows = CaseKeys.Case.Select(key =>
            $"| `{key.Name}` |{(key.IsRequired ? " required " : " ")}| {key.Describes.English} |"
        );
        Guide.ShouldContain($"|---|---|---|\n{string.Join('\n', rows)}\n");
    }

    [Fact]
    public void Every_way_to_fail_is_listed()
    {
        var names = Enum.GetValues<ExampleOutcome>()
            .Where(outcome => outcome != ExampleOutcome.Passed)
            .Select(outcome => $"| {ExampleWords.NameOf(outcome).English} | ");
        names.ShouldAllBe(name => Guide.Contains(name, StringComparison.Ordinal));
    }

    private static string Block(string start) =>
        Guide
            .Split("```yaml\n")
            .Skip(1)
            .Select(part => part.Split("```")[0])
            .First(block => block.Contains(start, StringComparison.Ordinal));

    [Fact]
    public void The_table_of_keys_is_the_one_rules_are_read_by()
    {
        var rows = RuleKeys.Rule.Select(key =>
            $"| `{key.Name}` |{(key.IsRequired ? " required " : " ")}| {key.Describes.English} |"
        );
        Guide.ShouldContain($"|---|---|---|\n{string.Join('\n', rows)}\n");
    }

    [Fact]
    public void The_table_of_changes_is_the_one_they_are_read_by()
    {
        var rows = RuleKeys.Change.Select(key =>
            $"| `{key.Name}` |{(key.IsRequired ? " required " : " ")}| {key.Describes.English} |"
        );
        Guide.ShouldContain($"| Key of a change | | What it says |\n|---|---|---|\n{string.Join('\n', rows)}\n");
    }

    [Fact]
    public void The_set_of_the_guide_that_stands_on_core_loads()
    {
        var manifest = Guide.Split("## Build on core")[1].Split("```yaml\n")[1].Split("```")[0];
        var diagnostics = new Diagnostics();
        var set = RuleSet.Load(new RuleFolder(manifest), diagnostics).ShouldNotBeNull();
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        var label = RuleSetLabel.Of(set);
        Guide.ShouldContain(
            $"*1 plan audited with acme 2.0.0 on core {set.Extends.ShouldNotBeNull().Version} ({label.Rules} rules, 1 off)*"
        );
    }

    [Fact]
    public void The_locked_rules_of_core_are_those_of_the_guide()
    {
        var locked = RuleSet.Core().Rules.Where(rule => rule.IsLocked).Select(rule => rule.Id.Split('/')[0]).ToArray();
        locked.Count(category => category == "law").ShouldBe(6);
        locked.Count(category => category == "prize").ShouldBe(2);
        locked.Length.ShouldBe(8);
    }

    [Fact]
    public void The_table_of_lint_checks_is_the_one_that_looks()
    {
        var rows = LintChecks.All.Select(check =>
            $"| `{check.Name}` | {check.Severity.ToString().ToLowerInvariant()} | {check.Asks.English} |"
        );
        Guide.ShouldContain($"| Check | | Finds |\n|---|---|---|\n{string.Join('\n', rows)}\n<!-- /checks -->");
    }

    [Fact]
    public void The_silence_of_the_guide_silences()
    {
        var silence = Guide[Guide.IndexOf("lintOff:\n", StringComparison.Ordinal)..].Split("```")[0];
        var rule = LintTexts.With(("examples:\n", $"{silence}examples:\n"));
        LintTexts.Lint(LintTexts.Good).Findings.ShouldContain(finding => finding.Check == "bare-literal");
        LintTexts
            .Lint(rule)
            .Findings.ShouldNotContain(finding => finding.Check == "bare-literal" || finding.Check == "idle-silence");
    }

    [Fact]
    public void Every_word_is_explained()
    {
        IEnumerable<string> words =
        [
            .. RuleWords.Severities.All,
            .. RuleWords.Confidences.All,
            .. RuleWords.Statuses.All,
            .. RuleWords.Subjects.All,
        ];
        words.ShouldAllBe(word => Guide.Contains($"\n| `{word}` | ", StringComparison.Ordinal));
        RuleWords.Classes.ShouldAllBe(name => Guide.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("promotion")]
    [InlineData("item")]
    [InlineData("pair")]
    [InlineData("meeting")]
    public void The_names_of_each_subject_are_listed(string subject)
    {
        var kind = RuleWords.Subjects.Find(subject).ShouldNotBeNull();
        var line = Guide.Split('\n').First(text => text.StartsWith($"| `{subject}` | ", StringComparison.Ordinal));
        var plan = Guide.Split('\n').Single(text => text.StartsWith("| `plan` | the plan", StringComparison.Ordinal));
        PlanSchema
            .Instance.ScopeFor(kind)
            .Names.ShouldAllBe(name => (line + plan).Contains($"`{name.Name}`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_limits_are_the_real_ones()
    {
        var flat = Guide.ReplaceLineEndings(" ").Replace(",", "", StringComparison.Ordinal);
        flat.ShouldContain(
            $"| a rule file | {RuleReader.MaxLength} characters and {RuleReader.MaxEntries} entries under one key |"
        );
        flat.ShouldContain(
            $"| a set | {RuleSetLoader.MaxRules} rules those it stands on included; {RuleSetRoom.MaxCharacters} characters {RuleSetRoom.MaxExamples} examples and {RuleSet.MaxFiles} files |"
        );
        flat.ShouldContain($"| sets that stand on each other | {RuleSetLoader.MaxDepth} |");
        flat.ShouldContain(
            $"| an expression | {PromoAudit.Expressions.ExpressionCompiler.LengthBudget} characters and {PromoAudit.Expressions.ExpressionCompiler.NodeBudget} parts |"
        );
        flat.ShouldContain($"| a rule for one subject | {PromoAudit.Expressions.Frame.StepBudget} steps |");
        flat.ShouldContain($"| a rule for all subjects of a plan | {StepMeter.MostOfRule} steps |");
        flat.ShouldContain($"| all rules for a plan | {StepMeter.MostOfPlan} steps |");
    }
}
