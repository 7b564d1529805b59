using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>
/// Looks for cases that tell a rule from variants of it: changes one field of a test at a time, halves the way between two figures where the
/// answer differs, and goes on from the cases that told most. Knows nothing of what rules mean.
/// </summary>
internal sealed class CaseSearch
{
    private const int Rounds = 3;
    private const int Starts = 8;
    private const int Halvings = 16;

    private readonly RuleSet _set;
    private readonly Rule _rule;
    private readonly RuleSet _alone;
    private readonly YamlMapping? _basePlan;
    private readonly FieldValues _values;
    private readonly HashSet<WrittenFigure> _figures;
    private readonly HashSet<string> _names;
    private readonly List<(Mutant Mutant, RuleSet Alone)> _open;
    private readonly List<Found> _found = [];
    private readonly HashSet<string> _tried = new(StringComparer.Ordinal);
    private int _left;

    private CaseSearch(RuleSet set, Rule rule, ImmutableArray<Mutant> missed, FieldValues values, int budget)
    {
        (_set, _rule, _values, _left) = (set, rule, values, budget);
        _alone = set.Only(rule);
        _basePlan = set.HomeOf(rule).BasePlan;
        _open = [.. missed.Select(mutant => (mutant, set.Only(mutant.Rule)))];
        (_figures, _names) = FieldValues.MentionedBy(rule);
    }

    /// <param name="missed">Variants that no test of the rule notices.</param>
    /// <param name="others">Tests of other rules, which are tried as they are.</param>
    /// <param name="broken">Tests of the rule that do not come out as they say.</param>
    /// <param name="budget">Plans to be tried besides.</param>
    public static RuleSuggestions Of(
        RuleSet set,
        Rule rule,
        CaseBook book,
        ImmutableArray<Mutant> missed,
        FieldValues values,
        ImmutableArray<CaseDraft> others,
        int broken,
        int budget
    )
    {
        var search = new CaseSearch(set, rule, missed, values, budget);
        ImmutableArray<RuleExample> tests = [.. rule.Examples, .. book.CasesOf(rule)];
        var cases = search.Run(
            [.. tests.Select((test, index) => CaseDraft.Of(rule, test, index, search._basePlan))],
            others
        );
        return new RuleSuggestions(rule.Id, cases, [.. search._open.Select(one => one.Mutant)], broken);
    }

    private ImmutableArray<SuggestedCase> Run(ImmutableArray<CaseDraft> starts, ImmutableArray<CaseDraft> others)
    {
        var cases = ImmutableArray.CreateBuilder<SuggestedCase>();
        foreach (var other in others)
        {
            Try(other);
        }

        var told = Choose();
        cases.AddRange(told.Select(one => one.Case));
        starts = [.. starts.Take(Starts), .. told.Take(Starts).Select(one => one.Draft)];
        for (var round = 0; round < Rounds && _open.Count > 0 && !starts.IsEmpty; round++)
        {
            foreach (var isMentioned in new[] { true, false })
            {
                foreach (var start in starts)
                {
                    TryFieldsOf(start, isMentioned);
                }
            }

            var chosen = Choose();
            cases.AddRange(chosen.Select(one => one.Case));
            starts = [.. chosen.Take(Starts).Select(one => one.Draft)];
        }

        return cases.ToImmutable();
    }

    private void TryFieldsOf(CaseDraft start, bool isMentioned)
    {
        var before = Answer(start.Trial(_set, _rule), _alone);
        foreach (var field in FieldsOf(start))
        {
            if (IsMentioned(field) != isMentioned)
            {
                continue;
            }

            var points = new SortedList<decimal, string?>();
            var figure = WrittenFigure.Of(field.Value);
            if (figure is not null)
            {
                points[figure.Number] = before;
            }

            foreach (var value in _values.Instead(field, _figures, isMentioned))
            {
                if (_left <= 0)
                {
                    return;
                }

                var answer = Try(start.With(field, value, _basePlan));
                if (figure is not null && WrittenFigure.Of(value) is { } other && other.Unit == figure.Unit)
                {
                    points[other.Number] = answer;
                }
            }

            if (figure is not null)
            {
                Halve(start, field, figure, points);
            }
        }
    }

    /// <summary>Between two figures with different answers lies one from which on it differs: cases on it tell <c>&lt;</c> from <c>&lt;=</c>.</summary>
    private void Halve(CaseDraft start, PlanField field, WrittenFigure figure, SortedList<decimal, string?> points)
    {
        for (var index = 0; index + 1 < points.Count; index++)
        {
            var (low, high) = (points.Keys[index], points.Keys[index + 1]);
            var below = points.Values[index];
            if (below is null || points.Values[index + 1] is not { } above || below == above)
            {
                continue;
            }

            for (var halving = 0; halving < Halvings && _left > 0; halving++)
            {
                var middle = (low + high) / 2m;
                middle = high - low > 1m ? decimal.Floor(middle) : decimal.Round(middle, 2, MidpointRounding.ToZero);
                if (middle <= low || middle >= high)
                {
                    break;
                }

                var value = PlanOverlay.Scalar((figure with { Number = middle }).ToString());
                if (Try(start.With(field, value, _basePlan)) is not { } answer)
                {
                    break;
                }

                (low, high) = answer == below ? (middle, high) : (low, middle);
            }
        }
    }

    private IEnumerable<PlanField> FieldsOf(CaseDraft start)
    {
        foreach (var field in PlanField.AllOf(start.Whole))
        {
            yield return field;
            if (field.Value is YamlMapping group)
            {
                foreach (var absent in Absent(field.Path, field.Key, group))
                {
                    yield return absent;
                }
            }

            if (field.Value is YamlSequence list)
            {
                for (var index = 0; index < list.Items.Count; index++)
                {
                    if (list.Items[index] is YamlMapping element)
                    {
                        var step = new PlanStep(field.Key, PlanOverlay.NameOf(element) ?? $"{index}", index);
                        foreach (var absent in Absent(field.Path[..^1].Add(step), field.Key, element))
                        {
                            yield return absent;
                        }
                    }
                }
            }
        }
    }

    private IEnumerable<PlanField> Absent(ImmutableArray<PlanStep> path, string key, YamlMapping group) =>
        _values
            .KeysOf(key)
            .Where(name => group[name] is null)
            .Select(name => new PlanField(path.Add(new PlanStep(name)), null));

    private bool IsMentioned(PlanField field) =>
        field.Key == FieldValues.Status || field.Path.Any(step => _names.Contains(step.Key));

    /// <summary>What the rule says of it, and which variants say something else.</summary>
    private string? Try(CaseDraft draft)
    {
        if (!_tried.Add(PlanText.Inline(draft.Plan)))
        {
            return null;
        }

        _left--;
        var trial = draft.Trial(_set, _rule);
        var answer = Answer(trial, _alone);
        if (answer is not null)
        {
            var told = _open.Where(one => Answer(trial, one.Alone) != answer).Select(one => one.Mutant).ToHashSet();
            if (told.Count > 0)
            {
                _found.Add(new Found(draft, trial, told));
            }
        }

        return answer;
    }

    /// <summary>Null where the plan cannot be read.</summary>
    private static string? Answer(ExampleTrial trial, RuleSet alone)
    {
        var result = trial.Judge(alone);
        return result.Outcome == ExampleOutcome.Unreadable ? null
            : result.Findings is [var gravest, ..] ? $"fires {gravest.Severity}"
            : result.Inconclusive.IsEmpty ? "quiet"
            : "unknown";
    }

    /// <summary>Few that together tell all: those that tell most first, of equals the one that says least.</summary>
    private List<(CaseDraft Draft, SuggestedCase Case)> Choose()
    {
        var chosen = new List<(CaseDraft, SuggestedCase)>();
        while (_found.Count > 0)
        {
            var best = _found.MaxBy(one => (one.Told.Count, -one.Draft.Name.English.Length));
            if (best is null || best.Told.Count == 0)
            {
                break;
            }

            ImmutableArray<Mutant> notices = [.. _open.Select(one => one.Mutant).Where(best.Told.Contains)];
            chosen.Add((best.Draft, CaseOf(best, notices)));
            _open.RemoveAll(one => best.Told.Contains(one.Mutant));
            foreach (var other in _found.Where(other => other != best))
            {
                other.Told.ExceptWith(best.Told);
            }

            _found.Remove(best);
        }

        _found.Clear();
        return chosen;
    }

    private SuggestedCase CaseOf(Found found, ImmutableArray<Mutant> notices)
    {
        var result = found.Trial.Judge(_alone);
        var gravest = result.Findings.IsEmpty ? null : result.Findings[0];
        return new SuggestedCase(
            found.Draft.Name,
            gravest is not null ? ExampleAnswer.Fires
                : result.Inconclusive.IsEmpty ? ExampleAnswer.Quiet
                : ExampleAnswer.Inconclusive,
            gravest?.Severity,
            gravest is { Unbounded: true } ? CaseFigures.Unlimited
                : gravest?.MoneyAtRisk is { } money && found.Draft.Whole["currency"] is YamlScalar currency
                    ? $"{new WrittenFigure(money, "")} {currency.Value}"
                : null,
            found.Draft.Plan,
            found.Draft.Beside,
            notices
        );
    }

    private sealed record Found(CaseDraft Draft, ExampleTrial Trial, HashSet<Mutant> Told);
}
