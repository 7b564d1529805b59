using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>What the rules of a set say about one plan.</summary>
/// <param name="Reach">Without the figures, of which the rules know nothing.</param>
internal sealed record Verdict(
    ImmutableArray<Finding> Findings,
    ImmutableArray<Inconclusive> Inconclusive,
    AuditReach Reach
);

/// <summary>Asks every rule about every subject of its kind. A rule that is quiet costs no memory.</summary>
internal sealed class Auditor
{
    private readonly Func<SubjectKind, ImmutableArray<Subject>> _subjects;
    private readonly Frame _frame;
    private readonly StepMeter _meter;
    private readonly string _plan;
    private readonly List<Finding> _findings = [];
    private readonly List<Inconclusive> _inconclusive = [];
    private readonly SortedSet<string> _stopped = new(StringComparer.Ordinal);
    private readonly bool[] _asked = new bool[(int)SubjectKind.Attack + 1];

    private Auditor(
        EvaluationContext context,
        Func<SubjectKind, ImmutableArray<Subject>> subjects,
        string? plan,
        StepMeter meter
    )
    {
        _meter = meter;
        _subjects = subjects;
        _frame = new Frame(context);
        _plan = plan ?? string.Join(' ', subjects(SubjectKind.Plan).SelectMany(one => one.Keys));
    }

    /// <param name="subjects">What rules of a kind look at, in the order of the plan.</param>
    /// <param name="signed">Losses that are meant, by what findings call the promotion.</param>
    /// <param name="plan">What fingerprints call the plan; follows from the subjects if not said.</param>
    public static Verdict Run(
        RuleSet rules,
        EvaluationContext context,
        Func<SubjectKind, ImmutableArray<Subject>> subjects,
        IReadOnlyDictionary<string, SignedLoss> signed,
        string? plan = null,
        StepMeter? meter = null
    )
    {
        var auditor = new Auditor(context, subjects, plan, meter ?? new StepMeter());
        foreach (var rule in rules.Rules)
        {
            if (rule.Runs)
            {
                auditor.Ask(rule);
            }
        }

        var acceptances = new Acceptances(rules, signed, context.PlanCurrency);
        var findings = Absorption.Apply(auditor._findings, rules, acceptances.MayCover);
        acceptances.Apply(findings);
        findings.Sort(FindingOrder.WorstFirst);
        return new Verdict([.. findings], MissingRanking.Apply(auditor._inconclusive), auditor.Reach());
    }

    private AuditReach Reach()
    {
        var asked = ImmutableArray.CreateBuilder<SubjectKind>(_asked.Length);
        for (var kind = 0; kind < _asked.Length; kind++)
        {
            if (_asked[kind])
            {
                asked.Add((SubjectKind)kind);
            }
        }

        return new AuditReach { Subjects = asked.DrainToImmutable(), CutShort = [.. _stopped] };
    }

    private void Ask(Rule rule)
    {
        var subjects = _subjects(rule.SubjectKind);
        // That a search for attacks found none is an answer.
        _asked[(int)rule.SubjectKind] |= rule.SubjectKind == SubjectKind.Attack || !subjects.IsEmpty;
        if (subjects.IsEmpty)
        {
            return;
        }

        _meter.StartRule();
        var (scope, when) = rule.Condition;
        foreach (var subject in subjects)
        {
            if (_meter.Stop is { } reason)
            {
                // One for all that it was not asked about.
                AddUndecided(rule, subject, reason);
                return;
            }

            _frame.Start(scope);
            subject.Enter(_frame);
            var answer = when.Evaluate(_frame);
            _meter.Count(_frame);
            if (answer.IsTrue)
            {
                _findings.Add(FindingBuilder.Build(rule, subject, _plan, _frame));
                _meter.Count(_frame);
                if (_frame.BudgetExceeded)
                {
                    AddUndecided(rule, subject, Unknowns.OverBudget);
                }
            }
            else if (answer.IsUnknown)
            {
                AddUndecided(rule, subject, MissingIn(answer, out var isCutShort), isCutShort);
                if (_frame.BudgetExceeded)
                {
                    _stopped.Add(rule.Id);
                }
            }
        }
    }

    /// <summary>What ran out of steps is never taken to be quiet, and a finding that lacks figures for that is not taken to be whole.</summary>
    private void AddUndecided(Rule rule, Subject subject, LocalizedText reason)
    {
        _stopped.Add(rule.Id);
        AddUndecided(rule, subject, [new MissingField(rule.Id, null, reason)], isCutShort: true);
    }

    private void AddUndecided(Rule rule, Subject subject, ImmutableArray<MissingField> missing, bool isCutShort) =>
        _inconclusive.Add(
            new Inconclusive(rule.Id, subject.Keys, missing)
            {
                Gravest = rule.Gravest,
                IsPreview = rule.Status == RuleStatus.Preview,
                IsCutShort = isCutShort,
            }
        );

    /// <param name="isCutShort">Whether something was stopped; what it would have shown may decide the rule whatever else is missing.</param>
    private static ImmutableArray<MissingField> MissingIn(in Value answer, out bool isCutShort)
    {
        var fields = answer.Missing.Fields;
        var missing = ImmutableArray.CreateBuilder<MissingField>(fields.Count);
        isCutShort = false;
        foreach (var field in fields)
        {
            isCutShort |= field.IsCutShort;
            missing.Add(new MissingField(field.Path, field.Place, field.Reason));
        }

        return missing.MoveToImmutable();
    }
}
