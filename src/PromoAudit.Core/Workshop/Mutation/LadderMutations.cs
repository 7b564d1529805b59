using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>What a rule says with one step of a ladder done differently.</summary>
/// <param name="Place">The condition of the step.</param>
/// <param name="Case">As in <see cref="Change"/>.</param>
internal sealed record LadderChange(
    RulePartKind Part,
    SourcePlace Place,
    string Before,
    string After,
    LocalizedText Case,
    ReportText Report
);

/// <summary>Steps of severity, and of what lowers it, forgotten or asked in another order.</summary>
internal static class LadderMutations
{
    public static IEnumerable<LadderChange> Of(ReportText report) =>
        OfSteps(
                RulePartKind.Severity,
                report.Severity,
                rung => rung.Condition is { } condition ? new Step(rung.Severity, condition) : null,
                steps => report with { Severity = steps }
            )
            .Concat(
                OfSteps(
                    RulePartKind.Lowered,
                    report.Lowered,
                    step => new Step(step.To, step.When),
                    steps => report with { Lowered = steps }
                )
            );

    /// <param name="read">Null for the last step of a severity, which has no condition and stays where it is.</param>
    private static IEnumerable<LadderChange> OfSteps<T>(
        RulePartKind part,
        ImmutableArray<T> steps,
        Func<T, Step?> read,
        Func<ImmutableArray<T>, ReportText> with
    )
    {
        for (var index = 0; index < steps.Length; index++)
        {
            if (read(steps[index]) is not { } step)
            {
                continue;
            }

            yield return new LadderChange(
                part,
                step.Condition.Place,
                $"{step.Word}: {step.Text}",
                "",
                CaseTexts.Step(step.Word, step.Text),
                with(steps.RemoveAt(index))
            );
            if (index + 1 < steps.Length && read(steps[index + 1]) is { } next)
            {
                yield return new LadderChange(
                    part,
                    step.Condition.Place,
                    $"{step.Word}: {step.Text}; {next.Word}: {next.Text}",
                    $"{next.Word}: {next.Text}; {step.Word}: {step.Text}",
                    CaseTexts.BothSteps(step.Text, next.Text),
                    with(steps.SetItem(index, steps[index + 1]).SetItem(index + 1, steps[index]))
                );
            }
        }
    }

    private sealed record Step(Severity Severity, YamlScalar Condition)
    {
        public string Word => RuleWords.Severities.WordFor(Severity);

        public string Text => Condition.Value.Trim();
    }
}
