using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>
/// One test of a rule with the facts of its plan, which are made once: any number of variants of the rule can be judged by it, one after the
/// other.
/// </summary>
internal sealed class ExampleTrial
{
    private readonly string _ruleId;
    private readonly int _number;
    private readonly AuditOptions _options;
    private readonly KnownPlan _plan;
    private readonly KnownPlan? _other;
    private readonly Lazy<KnownMeeting?> _meeting;

    private ExampleTrial(YamlMapping? basePlan, AuditOptions options, string ruleId, int number, RuleExample example)
    {
        (_ruleId, _number, Example) = (ruleId, number, example);
        _options = options;
        _plan = Known(example, ExamplePlan.Over(basePlan, example.Plan));
        _other = example.Beside is { } beside ? Known(example, ExamplePlan.Beside(basePlan, beside)) : null;
        _meeting = new Lazy<KnownMeeting?>(Meet, LazyThreadSafetyMode.None);
    }

    public RuleExample Example { get; }

    /// <summary>All tests of a rule, in the order of its file.</summary>
    public static ImmutableArray<ExampleTrial> AllOf(RuleSet set, Rule rule) => AllOf(set, rule, rule.Examples);

    /// <summary>Further tests of a rule; they are numbered in their order.</summary>
    public static ImmutableArray<ExampleTrial> AllOf(RuleSet set, Rule rule, ImmutableArray<RuleExample> examples)
    {
        var basePlan = set.HomeOf(rule).BasePlan;
        var options = AuditOptions.Default.For(set);
        return
        [
            .. examples.Select((example, index) => new ExampleTrial(basePlan, options, rule.Id, index + 1, example)),
        ];
    }

    /// <param name="alone">A set of the rule alone, or of a variant of it.</param>
    public ExampleResult Judge(RuleSet alone)
    {
        var audit = Audited(alone);
        return new ExampleResult(
            _ruleId,
            _number,
            Example.Expected,
            OutcomeOf(audit, Example),
            Example.Place,
            audit.Findings,
            audit.Inconclusive,
            audit.Diagnostics
        )
        {
            Name = Example.Name,
        };
    }

    private KnownPlan Known(RuleExample example, YamlMapping said)
    {
        var diagnostics = new Diagnostics();
        var plan = PlanLoader.Load(said, diagnostics);
        return KnownPlan.Of(example.Place.File, plan, diagnostics, _options);
    }

    private KnownMeeting? Meet() =>
        _plan.Plan is { } first && _other?.Plan is { } second ? KnownMeeting.Of(first, second, _options) : null;

    private PlanAudit Audited(RuleSet alone)
    {
        if (_plan.Plan is not null && _other is { Plan: null } unreadable)
        {
            return unreadable.Ask(alone);
        }

        var audit = _plan.Ask(alone);
        return KnownMeeting.IsAskedFor(alone) && _meeting.Value is { } meeting
            ? KnownMeeting.With(audit, meeting.Ask(alone))
            : audit;
    }

    private static ExampleOutcome OutcomeOf(PlanAudit audit, RuleExample example)
    {
        if (audit.Status == PlanStatus.NotAudited)
        {
            return ExampleOutcome.Unreadable;
        }

        var answer =
            audit.Findings.Length > 0 ? ExampleAnswer.Fires
            : audit.Inconclusive.Length > 0 ? ExampleAnswer.Inconclusive
            : ExampleAnswer.Quiet;
        return (example.Expected, answer) switch
        {
            (ExampleAnswer.Fires, ExampleAnswer.Fires)
                when example.Severity is { } severity && severity != audit.Findings[0].Severity =>
                ExampleOutcome.OtherSeverity,
            _ when example.Expected == answer => ExampleOutcome.Passed,
            (_, ExampleAnswer.Fires) => ExampleOutcome.Noisy,
            (_, ExampleAnswer.Quiet) => ExampleOutcome.Missing,
            _ => ExampleOutcome.Undecided,
        };
    }
}
