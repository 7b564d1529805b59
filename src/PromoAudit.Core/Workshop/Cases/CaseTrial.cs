using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Cases;

/// <summary>One test of a rule, judged by everything that it says: what fires, and then severity, place, figures and missing fields.</summary>
internal sealed class CaseTrial
{
    private readonly ExampleTrial _trial;

    private CaseTrial(ExampleTrial trial) => _trial = trial;

    /// <summary>Tests of one rule with the facts of their plans; the facts are made once for all variants of the rule.</summary>
    public static ImmutableArray<CaseTrial> AllOf(RuleSet alone, Rule rule, ImmutableArray<RuleExample> examples) =>
        [.. ExampleTrial.AllOf(alone, rule, examples).Select(trial => new CaseTrial(trial))];

    /// <param name="alone">A set of the rule alone, or of a variant of it with the same names.</param>
    public ExampleResult Judge(RuleSet alone)
    {
        var example = _trial.Example;
        var result = _trial.Judge(alone);
        if (result.Outcome is not (ExampleOutcome.Passed or ExampleOutcome.OtherSeverity))
        {
            return result;
        }

        ImmutableArray<ExampleDifference> differences =
        [
            .. Severity(result, example),
            .. Place(result, example),
            .. Figures(result, example, alone),
            .. Missing(result, example),
        ];
        return differences.IsEmpty ? result : result with { Outcome = differences[0].Kind, Differences = differences };
    }

    private static IEnumerable<ExampleDifference> Severity(ExampleResult result, RuleExample example)
    {
        if (result.Outcome == ExampleOutcome.OtherSeverity && example.Severity is { } severity)
        {
            yield return new ExampleDifference(
                ExampleOutcome.OtherSeverity,
                "severity",
                RuleWords.Severities.WordFor(severity),
                RuleWords.Severities.WordFor(result.Findings[0].Severity),
                example.Place
            );
        }
    }

    private static IEnumerable<ExampleDifference> Place(ExampleResult result, RuleExample example)
    {
        if (example.Mark is { } mark && result.Findings is [var gravest, ..] && !IsSameLine(gravest.Place, mark))
        {
            yield return new ExampleDifference(
                ExampleOutcome.OtherPlace,
                CaseMarks.Mark,
                LineOf(mark),
                gravest.Place is { } place ? LineOf(place) : "",
                gravest.Place ?? mark
            );
        }
    }

    private IEnumerable<ExampleDifference> Figures(ExampleResult result, RuleExample example, RuleSet alone)
    {
        var expressions = example.Figures.Select(figure => figure.Expression.Value).ToList();
        if (example.MoneyAtRisk is { } money)
        {
            // A variant of the rule may have lost it.
            expressions.Add(alone.Rules[0].ReportText.MoneyAtRisk?.Value ?? "'-'");
            if (money.Value is not (CaseFigures.Unlimited or CaseFigures.Unknown))
            {
                expressions.Add(money.Value);
            }
        }

        if (expressions.Count == 0)
        {
            return [];
        }

        if (CaseFigures.Of(_trial, alone, expressions) is not { } all)
        {
            return [new ExampleDifference(ExampleOutcome.OtherFigures, expressions[0], "", "", example.Place)];
        }

        var found = all.Where(figures => IsAbout(figures, result))
            .Select(figures => Compared(figures, example))
            .ToArray();
        // The one that the case means is the one that comes nearest to it.
        return found.Length == 0 ? [] : found.MinBy(differences => differences.Length);
    }

    private static ImmutableArray<ExampleDifference> Compared(SubjectFigures found, RuleExample example)
    {
        var differences = ImmutableArray.CreateBuilder<ExampleDifference>();
        for (var index = 0; index < example.Figures.Length; index++)
        {
            var figure = example.Figures[index];
            Compare(figure.Expression.Value, figure.Value.Value.Trim(), found.Shown[index], figure.Value.Place);
        }

        if (example.MoneyAtRisk is { } money)
        {
            var expected = money.Value switch
            {
                CaseFigures.Unlimited => Expressions.ValueFormat.Unlimited.English,
                CaseFigures.Unknown => Expressions.ValueFormat.Unknown.English,
                _ => found.Shown[^1],
            };
            Compare("moneyAtRisk", expected, found.Shown[example.Figures.Length], money.Place);
        }

        return differences.DrainToImmutable();

        void Compare(string what, string expected, string actual, SourcePlace place)
        {
            if (!string.Equals(expected, actual, StringComparison.Ordinal))
            {
                differences.Add(new ExampleDifference(ExampleOutcome.OtherFigures, what, expected, actual, place));
            }
        }
    }

    /// <summary>Figures are those of the gravest finding, or of the first thing that is undecided; where all is quiet, those of anything will do.</summary>
    private static bool IsAbout(SubjectFigures figures, ExampleResult result) =>
        result switch
        {
            { Findings: [var gravest, ..] } => gravest.Subjects.SequenceEqual(figures.Subjects, StringComparer.Ordinal),
            { Inconclusive: [var first, ..] } => first.Subjects.SequenceEqual(figures.Subjects, StringComparer.Ordinal),
            _ => true,
        };

    private static IEnumerable<ExampleDifference> Missing(ExampleResult result, RuleExample example)
    {
        if (example.Missing is not [var first, ..])
        {
            yield break;
        }

        var expected = Listed(example.Missing.Select(field => field.Value.Trim()));
        var actual = Listed(result.Inconclusive.SelectMany(check => check.Missing).Select(field => field.Path));
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            yield return new ExampleDifference(ExampleOutcome.OtherMissing, "missing", expected, actual, first.Place);
        }
    }

    private static string Listed(IEnumerable<string> paths) =>
        string.Join(", ", paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static bool IsSameLine(SourcePlace? place, SourcePlace mark) =>
        place is not null && ReferenceEquals(place.File, mark.File) && place.Start.Line == mark.Start.Line;

    private static string LineOf(SourcePlace place) => $"{place.File.Path}:{place.Start.Line + 1}";
}
