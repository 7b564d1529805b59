using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Explaining;
using PromoAudit.Workshop.Suggesting;

namespace PromoAudit.Workshop.Importing;

/// <summary>
/// Finds an example that fires and one that stays quiet by trying: the quiet plan as it is, and the smallest change of it that alters the
/// answer of the rule; where there is none, the examples of the built-in rules. Both are tried again as the examples of the rule.
/// </summary>
internal sealed class ImportedExamples(string basePlan)
{
    private const string Guesses = """
        examples:
          - {fires: true, plan: {}}
          - {fires: false, plan: {}}

        """;

    /// <param name="path">Of the rule file in its set.</param>
    /// <param name="head">The rule without examples.</param>
    /// <returns>The rule with examples; null where none were found, or the rule does not load.</returns>
    public string? With(string path, string head, Diagnostics diagnostics)
    {
        if (Load(path, head + Guesses, diagnostics) is not { } set)
        {
            return null;
        }

        var text = new SourceText("base.yaml", basePlan);
        var audit = Audit.Run(text, new NoOtherFiles(), set, AuditOptions.Default);
        var explained = RuleExplainer.Explain(audit, set.Rules[0], set, AuditOptions.Default).Subjects;
        if (explained.IsEmpty)
        {
            return null;
        }

        var fires = Overlay(explained[0], RuleAnswer.Fires) ?? Known(set, ExampleAnswer.Fires);
        var quiet = Overlay(explained[0], RuleAnswer.Quiet) ?? Known(set, ExampleAnswer.Quiet);
        if (fires is null || quiet is null)
        {
            return null;
        }

        var whole = $"{head}examples:\n  - {{fires: true, plan: {fires}}}\n  - {{fires: false, plan: {quiet}}}\n";
        return
            Load(path, whole, new Diagnostics()) is { } loaded
            && RuleExamples.Run(loaded).All(result => result.Outcome == ExampleOutcome.Passed)
            ? whole
            : null;
    }

    private static string? Overlay(SubjectExplanation explained, RuleAnswer answer) =>
        explained.Answer == answer ? "{}"
        : explained.Flip.Outcomes.FirstOrDefault(outcome => outcome.To == answer) is { } outcome
            ? ExampleOverlay.Of(outcome.Edits)
        : null;

    /// <summary>What an example of a built-in rule says, if that is the answer to it.</summary>
    private static string? Known(RuleSet set, ExampleAnswer answer)
    {
        var rule = set.Rules[0];
        foreach (var known in RuleSet.Core().Rules.SelectMany(other => other.Examples))
        {
            var result = ExampleTrial
                .AllOf(set, rule, [known with { Expected = answer, Severity = null }])[0]
                .Judge(set);
            if (known.Beside is null && result.Outcome == ExampleOutcome.Passed)
            {
                return PlanText.Inline(known.Plan);
            }
        }

        return null;
    }

    private RuleSet? Load(string path, string rule, Diagnostics diagnostics) =>
        RuleSet.Load(new OneRule(path, rule, basePlan), diagnostics);

    private sealed class OneRule(string path, string rule, string basePlan) : IRuleFiles
    {
        public IReadOnlyList<string> Paths => ["ruleset.yaml", "base.yaml", path];

        public FileReading Read(string file) =>
            new(
                new SourceText(
                    file,
                    file == "ruleset.yaml" ? "name: imported\nversion: 1.0.0\n"
                        : file == "base.yaml" ? basePlan
                        : rule
                ),
                Problem: null
            );
    }
}
