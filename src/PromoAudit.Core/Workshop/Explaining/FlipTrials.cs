using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>What the rule says about an edited plan.</summary>
/// <param name="Distance">How far it is from the answer that is looked for; less is nearer.</param>
internal sealed record FlipTrial(Candidate Candidate, RuleAnswer Answer, decimal Distance);

/// <summary>Asks one rule about one subject of edited plans, each set of edits once and no more than so many.</summary>
internal sealed class FlipTrials(PlanAudit audit, Rule rule, RuleSet rules, AuditOptions options, Subject subject)
{
    private readonly Dictionary<string, FlipTrial?> _known = new(StringComparer.Ordinal);
    private readonly List<string> _fields = [];

    public required int Left { get; set; }

    /// <summary>What the rule answers now: looked for is quiet where it fires, fires where it is quiet, either where it is undecided.</summary>
    public required RuleAnswer Now { get; init; }

    public int Tried { get; private set; }

    /// <summary>Something was not tried, because nothing was left.</summary>
    public bool RanOut { get; private set; }

    /// <summary>Which fields were written, in the order tried.</summary>
    public IReadOnlyList<string> Fields => _fields;

    public bool IsWanted(FlipTrial trial) =>
        Now switch
        {
            RuleAnswer.Fires => trial.Answer == RuleAnswer.Quiet,
            RuleAnswer.Quiet => trial.Answer == RuleAnswer.Fires,
            _ => trial.Answer != RuleAnswer.Undecided,
        };

    /// <returns>Null where the edits cannot be made, change nothing or make the plan doubtful, and where nothing is left.</returns>
    public FlipTrial? Of(Candidate candidate)
    {
        if (_known.TryGetValue(candidate.Name, out var known))
        {
            return known;
        }

        if (!IsFair(candidate))
        {
            return null;
        }

        if (Left <= 0)
        {
            RanOut = true;
            return null;
        }

        Left--;
        return _known[candidate.Name] = Try(candidate);
    }

    /// <summary>Whether another audit of the edited text says the same: the proof that is shown.</summary>
    public bool Proves(FlipTrial trial)
    {
        if (!IsWanted(trial) || EditedPlan.Of(audit, trial.Candidate.Edits) is not { } edited)
        {
            return false;
        }

        var again = Audit.Run(edited.Text, edited.Files, rules.Only(rule), options);
        var answer =
            again.Findings.Any(found => IsOfSubject(found.Subjects)) ? RuleAnswer.Fires
            : again.Inconclusive.Any(check => IsOfSubject(check.Subjects)) ? RuleAnswer.Undecided
            : RuleAnswer.Quiet;
        return again.Status == PlanStatus.Audited && answer == trial.Answer;
    }

    /// <summary>What would only silence a rule that fires is no change of what can happen.</summary>
    private bool IsFair(Candidate candidate) => Now != RuleAnswer.Fires || candidate.Edits.All(HonestEdits.IsHonest);

    private FlipTrial? Try(Candidate candidate)
    {
        if (
            EditedPlan.Of(audit, candidate.Edits) is not { } edited
            || edited.Diagnostics.Count > audit.Diagnostics.Count
            || options.Profiles.Load(edited.Plan.Profile, place: null, new Diagnostics()) is not { } profile
        )
        {
            return null;
        }

        Tried++;
        foreach (var edit in candidate.Edits)
        {
            if (!_fields.Contains(edit.Path))
            {
                _fields.Add(edit.Path);
            }
        }

        return Ask(candidate, new AuditFacts(edited.Plan, profile, options.Figures));
    }

    private FlipTrial Ask(Candidate candidate, AuditFacts facts)
    {
        var (scope, when) = rule.Condition;
        foreach (var other in facts.Subjects(subject.Kind))
        {
            if (!IsOfSubject(other.Keys))
            {
                continue;
            }

            var frame = new Frame(facts);
            frame.Start(scope);
            other.Enter(frame);
            var value = when.Evaluate(frame);
            var answer = RuleAnswers.Of(value);
            return new FlipTrial(candidate, answer, DistanceOf(answer, value, when, frame));
        }

        // An attack that no longer pays is none.
        return new FlipTrial(candidate, RuleAnswer.Quiet, Now == RuleAnswer.Quiet ? decimal.MaxValue : 0);
    }

    private decimal DistanceOf(RuleAnswer answer, in Value value, Expression when, Frame frame) =>
        Now == RuleAnswer.Undecided
            ? answer == Now
                ? value.Missing.Fields.Count
                : 0
            : FiringDistance.Of(when, frame, wanted: Now == RuleAnswer.Quiet);

    private bool IsOfSubject(ImmutableArray<string> keys) => keys.AsSpan().SequenceEqual(subject.Keys.AsSpan());
}
