using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;
using MissingField = PromoAudit.Findings.MissingField;

namespace PromoAudit.Workshop.Explaining;

/// <summary>
/// Opens the condition of a rule for the subjects of a plan. Where there are many, those that fired come first, then those that are
/// undecided, then those that are nearest to firing.
/// </summary>
internal sealed class RuleExplainer
{
    private const int MostOpened = 3;

    /// <summary>How near a subject is to firing takes every part of the condition; beyond this many the order of the plan has to do.</summary>
    private const int MostMeasured = 300;

    private readonly PlanAudit _audit;
    private readonly Rule _rule;
    private readonly RuleSet _rules;
    private readonly AuditFacts _facts;
    private readonly Frame _frame;
    private readonly FlipSearch _flips;

    private RuleExplainer(PlanAudit audit, Rule rule, RuleSet rules, AuditFacts facts, AuditOptions options)
    {
        (_audit, _rule, _rules, _facts) = (audit, rule, rules, facts);
        _frame = new Frame(facts);
        _flips = new FlipSearch(audit, rule, rules, options);
    }

    /// <summary>What the rule is asked about in the plan.</summary>
    public static ImmutableArray<Subject> SubjectsOf(PlanAudit audit, Rule rule, AuditOptions options) =>
        FactsOf(audit, options)?.Subjects(rule.SubjectKind) ?? [];

    /// <param name="audit">Audited with the whole set.</param>
    /// <param name="chosen">Those to be opened; null for the ones that say most.</param>
    public static RuleExplanation Explain(
        PlanAudit audit,
        Rule rule,
        RuleSet rules,
        AuditOptions options,
        string? chosen = null
    )
    {
        options = options.For(rules);
        if (FactsOf(audit, options) is not { } facts)
        {
            return new RuleExplanation(audit, rule, rules, [], []);
        }

        var all = facts.Subjects(rule.SubjectKind);
        var subjects = chosen is null ? all : SubjectNames.Called(all, chosen);
        return new RuleExplainer(audit, rule, rules, facts, options).Explain(subjects);
    }

    private static AuditFacts? FactsOf(PlanAudit audit, AuditOptions options) =>
        audit.Plan is { } plan && options.Profiles.Load(plan.Profile, place: null, new Diagnostics()) is { } profile
            ? new AuditFacts(plan, profile, options.Figures)
            : null;

    private RuleExplanation Explain(ImmutableArray<Subject> subjects)
    {
        var asked = subjects.Select(subject => (Subject: subject, Answer: AnswerOf(subject))).ToArray();
        var measured = 0;
        var order = asked
            .OrderBy(one => one.Answer)
            .ThenBy(one =>
                one.Answer == RuleAnswer.Quiet && asked.Length > 1 && measured++ < MostMeasured ? Distance(one.Subject)
                : one.Answer == RuleAnswer.Quiet ? decimal.MaxValue
                : 0
            )
            .ToArray();
        return new RuleExplanation(
            _audit,
            _rule,
            _rules,
            [.. order.Take(MostOpened).Select((one, index) => Open(one.Subject, one.Answer, index == 0))],
            [.. order.Skip(MostOpened).Select(one => new OtherSubject(one.Subject, one.Answer))]
        );
    }

    private void Enter(Subject subject)
    {
        _frame.Start(_rule.Condition.Scope);
        subject.Enter(_frame);
    }

    private RuleAnswer AnswerOf(Subject subject)
    {
        Enter(subject);
        return RuleAnswers.Of(_rule.Condition.When.Evaluate(_frame));
    }

    private decimal Distance(Subject subject)
    {
        Enter(subject);
        return FiringDistance.Of(_rule.Condition.When, _frame);
    }

    private SubjectExplanation Open(Subject subject, RuleAnswer answer, bool isFirst)
    {
        var missing = MissingOf(subject, answer);
        var (severity, lowered) = answer == RuleAnswer.Fires ? Ladder(subject) : ([], []);
        var finding = _audit.Findings.FirstOrDefault(found => IsOf(found.RuleId, found.Subjects, subject));
        Enter(subject);
        var tree = ConditionTree.Of(_rule.Condition.When, _frame);
        return new SubjectExplanation
        {
            Subject = subject,
            Answer = answer,
            Verdict =
                answer == RuleAnswer.Undecided
                    ? VerdictSentence.Undecided(missing)
                    : VerdictSentence.Of(answer, DecidingClaims.Of(_rule.Condition.When, _frame)),
            Condition = tree,
            Missing = missing,
            Severity = severity,
            Lowered = lowered,
            Finding = finding,
            ToldBy = answer == RuleAnswer.Fires && finding is null ? ToldBy(subject) : null,
            Flip = _flips.For(_facts, subject, answer, isFirst),
        };
    }

    private (ImmutableArray<ExplainedStep> Severity, ImmutableArray<ExplainedStep> Lowered) Ladder(Subject subject)
    {
        // The report has slots of its own, which the frame must have room for.
        var report = _rule.Report;
        Enter(subject);
        return SeverityLadder.Of(report, _frame);
    }

    private ImmutableArray<MissingField> MissingOf(Subject subject, RuleAnswer answer)
    {
        if (answer != RuleAnswer.Undecided)
        {
            return [];
        }

        var known = _audit.Inconclusive.FirstOrDefault(check => IsOf(check.RuleId, check.Subjects, subject));
        Enter(subject);
        return known?.Missing ?? PartValues.MissingOf(_rule.Condition.When.Evaluate(_frame));
    }

    private Finding? ToldBy(Subject subject)
    {
        Enter(subject);
        var finding = FindingBuilder.Build(_rule, subject, $"plan:{_facts.Plan.Id}", _frame);
        return _audit.Findings.FirstOrDefault(found =>
            found.Absorbed.Contains(_rule.Id, StringComparer.Ordinal) && Involvement.Covers(found, finding)
        );
    }

    private bool IsOf(string rule, ImmutableArray<string> subjects, Subject subject) =>
        rule == _rule.Id && subjects.AsSpan().SequenceEqual(subject.Keys.AsSpan());
}
