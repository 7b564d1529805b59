using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Tests.Rules;

/// <summary>The set that comes with PromoAudit: every example of every rule, and the form the command line starts with.</summary>
public sealed class CoreRulesTests
{
    private static readonly RuleSet Core = RuleSet.Core();

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in Core.Rules)
        {
            for (var number = 1; number <= rule.Examples.Length; number++)
            {
                data.Add(rule.Id, number);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_comes_out_as_it_says(string id, int number)
    {
        var result = RuleExamples.Run(Core, Core.Find(id).ShouldNotBeNull())[number - 1];
        result.Outcome.ShouldBe(ExampleOutcome.Passed, Explain(result));
    }

    [Fact]
    public void Only_rules_about_the_signature_itself_ask_for_it()
    {
        // What is accepted is lowered in one place, up to its bound: a rule that stays quiet by itself would know no bound.
        var asking = RepositoryRoot
            .Files("rules/core", "*.yaml")
            .Where(path => !path.EndsWith(CaseBook.Ending, StringComparison.Ordinal))
            .Where(path =>
                File.ReadLines(RepositoryRoot.File(path))
                    .TakeWhile(line => !line.StartsWith("title:", StringComparison.Ordinal))
                    .Any(line => line.Contains("accepts", StringComparison.Ordinal))
            )
            .Select(path => Path.GetFileNameWithoutExtension(path));
        asking.ShouldBe(["acceptance-unsigned", "author-approves"]);
    }

    [Fact]
    public void The_quiet_plan_is_quiet()
    {
        var plan = File.ReadAllText(RepositoryRoot.File("rules/core/base.yaml"));
        var audit = Audit.Run(new SourceText("base.yaml", plan), new NoFiles(), Core, AuditOptions.Default);
        audit.Diagnostics.ShouldBeEmpty();
        audit.Findings.Select(finding => $"{finding.RuleId}: {finding.Message.English}").ShouldBeEmpty();
        audit.Inconclusive.Select(answer => $"{answer.RuleId}: {answer.Missing[0].Path}").ShouldBeEmpty();
    }

    public static TheoryData<string> Classes() =>
        [.. Enumerable.Range(1, 18).Select(number => $"C{number:00}"), "TERMS", "DATA"];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_class_has_three_rules_of_which_two_are_mainly_about_it(string name)
    {
        Core.Rules.Where(rule => rule.Classes.Contains(name)).Select(rule => rule.Id).Count().ShouldBeGreaterThan(2);
        Core.Rules.Where(rule => rule.Classes[0] == name).Select(rule => rule.Id).Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void The_set_has_at_least_seventy_rules() => Core.Rules.Length.ShouldBeGreaterThanOrEqualTo(70);

    [Fact]
    public void Every_rule_names_what_it_rests_on() =>
        Core.Rules.Where(rule => rule.References.IsEmpty).Select(rule => rule.Id).ShouldBeEmpty();

    [Fact]
    public void The_command_line_carries_exactly_these_rules()
    {
        using var stream = typeof(PromoAudit.Cli.ExitCodes).Assembly.GetManifestResourceStream("core.rules");
        var prepared = RuleSet.ReadPrepared(stream.ShouldNotBeNull());
        (prepared.Name, prepared.Version, prepared.Digest).ShouldBe((Core.Name, Core.Version, Core.Digest));
        prepared.Rules.Select(rule => rule.Id).ShouldBe(Core.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void The_changelog_tells_of_this_version() =>
        File.ReadAllText(RepositoryRoot.File("rules/core/CHANGELOG.md")).ShouldContain($"\n## {Core.Version}\n");

    private static string Explain(ExampleResult result) =>
        string.Join(
            '\n',
            [
                result.Place.ToString(),
                .. result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, Language.English)),
                .. result.Findings.Select(finding => finding.Message.English),
                .. result.Inconclusive.SelectMany(answer => answer.Missing).Select(field => $"missing {field.Path}"),
            ]
        );

    private sealed class NoFiles : IFileSource
    {
        public FileReading Read(string path) =>
            new(null, new LocalizedText("There is no such file.", "没有这个文件。"));
    }
}
