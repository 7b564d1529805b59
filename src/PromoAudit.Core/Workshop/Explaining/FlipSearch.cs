using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Plans;
using PromoAudit.Repairs;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Explaining;

/// <summary>
/// Looks for the smallest change of the plan that changes the answer of a rule about one subject: one field, moved as little as possible;
/// only where no single field does, two or three together. A rule that is undecided wants the missing fields filled in.
/// </summary>
internal sealed class FlipSearch(PlanAudit audit, Rule rule, RuleSet rules, AuditOptions options)
{
    /// <summary>Edited plans for one subject.</summary>
    private const int MostTrials = 400;

    /// <summary>Where every edited plan has to be searched for attacks again.</summary>
    private const int MostAttackTrials = 60;

    /// <summary>Nearest edits that others are put beside.</summary>
    private const int MostHelpful = 6;

    private const int MostProofs = 5;
    private const int MostFields = 3;

    /// <param name="isFirst">Subjects behind the first one get fewer trials.</param>
    public Flip For(AuditFacts facts, Subject subject, RuleAnswer now, bool isFirst)
    {
        var most = AsksForAttacks ? MostAttackTrials : MostTrials;
        var trials = new FlipTrials(audit, rule, rules, options, subject)
        {
            Now = now,
            Left = (RepairRequest.Default with { AuditsPerFinding = isFirst ? most : most / 3 }).AuditsFor(audit.Plan),
        };
        var candidates = CandidatesOf(facts, subject);
        var outcomes = now == RuleAnswer.Undecided ? Decided(trials, candidates) : Changed(trials, candidates);
        return new Flip(outcomes, trials.Tried, [.. trials.Fields], !trials.RanOut);
    }

    private bool AsksForAttacks =>
        rule.SubjectKind == SubjectKind.Attack
        || rule.Condition.When.References.Any(reference => reference.Path.Contains("attack", StringComparison.Ordinal));

    private FlipCandidates CandidatesOf(AuditFacts facts, Subject subject)
    {
        var frame = new Frame(facts);
        var finding = FindingBuilder.Build(rule, subject, $"plan:{facts.Plan.Id}", frame);
        frame.Start(rule.Condition.Scope);
        subject.Enter(frame);
        return new FlipCandidates(facts, finding, DecidingFields.Of(rule.Condition.When, frame, facts.Plan));
    }

    private ImmutableArray<FlipOutcome> Changed(FlipTrials trials, FlipCandidates candidates)
    {
        var singles = Tried(trials, candidates.Direct().Concat(candidates.Known()).Concat(candidates.Benefits()));
        if (!singles.Exists(trials.IsWanted))
        {
            singles.AddRange(Tried(trials, candidates.OtherWords()));
        }

        foreach (var field in candidates.Movable())
        {
            FlipMoves.Away(trials, field, candidates.Currency, singles);
        }

        var flips = singles.FindAll(trials.IsWanted);
        flips = flips.Count > 0 ? FlipMoves.Back(trials, candidates.Plan, flips) : Together(trials, singles);
        return Smallest(trials, candidates, flips) is { } outcome ? [outcome] : [];
    }

    /// <summary>The first missing field that decides by itself, with a value for each answer; else some of them together.</summary>
    private ImmutableArray<FlipOutcome> Decided(FlipTrials trials, FlipCandidates candidates)
    {
        var singles = new List<FlipTrial>();
        foreach (var field in candidates.Missing())
        {
            var fillings = Tried(trials, candidates.Fillings(field));
            if (fillings.Exists(trials.IsWanted))
            {
                return EachAnswer(trials, candidates, FlipMoves.Boundary(trials, field, candidates.Currency, fillings));
            }

            singles.AddRange(fillings);
        }

        if (singles.Count == 0)
        {
            // What is missing is nothing that could be filled in: a division by zero, a sum that is too large.
            return Changed(trials, candidates);
        }

        return EachAnswer(trials, candidates, Together(trials, singles));
    }

    private ImmutableArray<FlipOutcome> EachAnswer(
        FlipTrials trials,
        FlipCandidates candidates,
        List<FlipTrial> flips
    ) =>
        [
            .. new[] { RuleAnswer.Quiet, RuleAnswer.Fires }
                .Select(answer => Smallest(trials, candidates, flips.FindAll(flip => flip.Answer == answer)))
                .OfType<FlipOutcome>(),
        ];

    private static List<FlipTrial> Tried(FlipTrials trials, IEnumerable<Candidate> candidates)
    {
        var tried = new List<FlipTrial>();
        foreach (var candidate in candidates)
        {
            if (trials.Of(candidate) is { } trial)
            {
                tried.Add(trial);
            }
        }

        return tried;
    }

    /// <summary>Fewest fields first, then what changes least of what stands there; the first that another audit proves.</summary>
    private FlipOutcome? Smallest(FlipTrials trials, FlipCandidates candidates, List<FlipTrial> flips)
    {
        var sorted = flips
            .OrderBy(flip => flip.Candidate.FieldCount)
            .ThenBy(flip => flip.Candidate.Edits.Sum(edit => FlipMoves.ChangeOf(candidates.Plan, edit)));
        return sorted.Take(MostProofs).FirstOrDefault(trials.Proves) is { } proven
            ? new FlipOutcome(
                [.. RepairEdits.Of(audit, proven.Candidate).Select(edit => AsWritten(candidates.Plan, edit))],
                proven.Answer
            )
            : null;
    }

    /// <summary>A group that the plan writes as a plain value is changed there: it has no key for the part.</summary>
    private static RepairEdit AsWritten(Plan plan, RepairEdit edit) =>
        OpenField.ShorthandOf(plan, edit.Field) is { } group ? edit with { Field = group } : edit;

    private static List<FlipTrial> Together(FlipTrials trials, List<FlipTrial> singles)
    {
        var nearest = Nearest(singles);
        for (var fields = 2; fields <= MostFields && nearest.Length > 0; fields++)
        {
            var joined = new List<FlipTrial>();
            foreach (var first in nearest)
            {
                foreach (var second in Nearest(singles, 4 * MostHelpful))
                {
                    if (!SayTheSame(first, second) && trials.Of(first.Candidate.And(second.Candidate)) is { } trial)
                    {
                        joined.Add(trial);
                    }
                }
            }

            var flips = joined.FindAll(trials.IsWanted);
            if (flips.Count > 0)
            {
                return flips;
            }

            nearest = Nearest(joined);
        }

        return [];
    }

    private static bool SayTheSame(FlipTrial first, FlipTrial second) =>
        first.Candidate.Edits.Any(edit => second.Candidate.Edits.Any(other => other.Path == edit.Path));

    private static FlipTrial[] Nearest(List<FlipTrial> trials, int most = MostHelpful) =>
        [
            .. trials
                .OrderBy(trial => trial.Distance)
                .DistinctBy(trial => trial.Candidate.Fields, StringComparer.Ordinal)
                .Take(most),
        ];
}
