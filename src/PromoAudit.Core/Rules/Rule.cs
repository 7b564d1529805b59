using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>One rule of a set. Its parts are read and compiled when first asked for: a rule that stays quiet never reads its messages.</summary>
public sealed class Rule
{
    private readonly RuleHead _head;
    private readonly SubjectSchema _schema;
    private readonly Lazy<ReportText> _reportText;
    private readonly Lazy<GuideText> _guide;
    private readonly Lazy<ConditionText> _conditionText;
    private readonly Lazy<RuleCondition> _condition;
    private readonly Lazy<RuleReport> _report;

    internal Rule(
        RuleHead head,
        IRuleContent content,
        SubjectSchema schema,
        ImmutableArray<RuleExample> examples,
        IExpressionObserver? observer = null
    )
    {
        (_head, _schema, Examples) = (head, schema, examples);
        _conditionText = new Lazy<ConditionText>(content.ReadCondition);
        _reportText = new Lazy<ReportText>(content.ReadReport);
        _guide = new Lazy<GuideText>(content.ReadGuide);
        _condition = new Lazy<RuleCondition>(() => RuleAssembly.Condition(this, schema, observer));
        _report = new Lazy<RuleReport>(() => RuleAssembly.Report(this, schema, observer));
    }

    private Rule(
        Rule like,
        ConditionText conditionText,
        ReportText reportText,
        RuleCondition condition,
        RuleReport report
    )
    {
        (_head, _schema, Examples, Changes) = (like._head, like._schema, like.Examples, like.Changes);
        _conditionText = new Lazy<ConditionText>(conditionText);
        _reportText = new Lazy<ReportText>(reportText);
        _guide = like._guide;
        _condition = new Lazy<RuleCondition>(condition);
        _report = new Lazy<RuleReport>(report);
    }

    /// <summary>Category and name, such as <c>refund/threshold-not-rechecked</c>.</summary>
    public string Id => _head.Id;

    public RuleStatus Status => _head.Status;

    /// <summary>Switched off by a set that extends the one it comes from.</summary>
    public bool IsOff => _head.IsOff;

    /// <summary>Whether it looks at plans: it is neither deprecated nor switched off.</summary>
    public bool Runs => Status != RuleStatus.Deprecated && !IsOff;

    /// <summary>Sets that extend the one it comes from cannot weaken it.</summary>
    public bool IsLocked => _guide.Value.IsLocked;

    public Confidence Confidence => _head.Confidence;

    /// <summary>Classes of loophole, such as <c>C10</c>; the first is the main one.</summary>
    public ImmutableArray<string> Classes => _head.Classes;

    /// <summary>What it looks at: <c>plan</c>, <c>promotion</c>, <c>item</c> or <c>pair</c>.</summary>
    public string Subject => RuleWords.Subjects.WordFor(_head.Subject);

    public LocalizedText Title => _reportText.Value.Title;

    public LocalizedText Why => _reportText.Value.Why;

    /// <summary>The condition as the rule file has it.</summary>
    public string When => ConditionText.When.Value.Trim();

    /// <summary>The first step whose condition holds decides; the last has none.</summary>
    public ImmutableArray<SeverityStep> Severities =>
        [.. ReportText.Severity.Select(rung => new SeverityStep(rung.Severity, rung.Condition?.Value.Trim()))];

    /// <summary>The gravest of <see cref="Severities"/>.</summary>
    internal Severity Gravest
    {
        get
        {
            var gravest = Severity.Info;
            foreach (var rung in ReportText.Severity)
            {
                gravest = rung.Severity > gravest ? rung.Severity : gravest;
            }

            return gravest;
        }
    }

    /// <summary>What lowers the severity: the first step that holds, if it is milder.</summary>
    public ImmutableArray<LoweringStep> Lowered =>
        [
            .. ReportText.Lowered.Select(step => new LoweringStep(
                step.To,
                step.When.Value.Trim(),
                Translations.Plain(step.Because)
            )),
        ];

    /// <summary>Whether <c>accepts</c> of a plan may lower its findings.</summary>
    public bool IsAcceptable => ReportText.IsAcceptable;

    public ImmutableArray<RuleParameter> Parameters =>
        [
            .. ConditionText.Parameters.Select(
                (parameter, index) =>
                    new RuleParameter(
                        parameter.Name.Value,
                        parameter.Type.Name,
                        parameter.Default.Value.Trim(),
                        _guide.Value.Parameters[index].Describes
                    )
            ),
        ];

    /// <summary>The version of the set that brought it.</summary>
    public string Since => _guide.Value.Since;

    /// <summary>For a deprecated rule: the one to use instead.</summary>
    public string? ReplacedBy => _guide.Value.ReplacedBy;

    /// <summary>Rules that are not shown beside this one for the same subject.</summary>
    public ImmutableArray<string> Absorbs => ReportText.Absorbs;

    /// <summary>Known false alarms.</summary>
    public ImmutableArray<LocalizedText> NotWhen => _guide.Value.NotWhen;

    /// <summary>Law, incidents and other sources.</summary>
    public ImmutableArray<string> References => _guide.Value.References;

    internal SubjectKind SubjectKind => _head.Subject;

    internal RuleHead Head => _head;

    internal ConditionText ConditionText => _conditionText.Value;

    internal ReportText ReportText => _reportText.Value;

    internal GuideText GuideText => _guide.Value;

    internal RuleCondition Condition => _condition.Value;

    internal RuleReport Report => _report.Value;

    /// <summary>Empty for a prepared rule.</summary>
    internal ImmutableArray<RuleExample> Examples { get; }

    /// <summary>What sets changed about it, the one that extends its own set first.</summary>
    internal ImmutableArray<RuleChange> Changes { get; private init; } = [];

    /// <summary>The rule as a set that extends its own set wants it.</summary>
    internal Rule Changed(RuleChange change)
    {
        var head = _head with { IsOff = change.IsOff ?? IsOff };
        var content = new ReadRule(change.Over(ConditionText), change.Over(ReportText), GuideText);
        return new Rule(head, content, _schema, Examples) { Changes = Changes.Add(change) };
    }

    /// <summary>The same rule, compiled again; the observer is shown what decides whether it fires and how grave it is.</summary>
    internal Rule ObservedBy(IExpressionObserver observer) =>
        new(_head, new ReadRule(ConditionText, ReportText, GuideText), _schema, Examples, observer)
        {
            Changes = Changes,
        };

    /// <summary>A rule that says something else and is like this one in everything but that; null where what it says does not compile.</summary>
    /// <param name="mayBeConstant">Whether its condition may be one that does not depend on the plan.</param>
    internal Rule? Saying(ConditionText condition, ReportText report, bool mayBeConstant = false) =>
        RuleAssembly.Unchecked(SubjectKind, condition, report, _schema, mayBeConstant) is { } parts
            ? new Rule(this, condition, report, parts.Condition, parts.Report)
            : null;

    public override string ToString() => Id;
}

/// <summary>A severity and the condition under which a rule has it.</summary>
/// <param name="When">Null for the last step.</param>
public sealed record SeverityStep(Severity Severity, string? When);

/// <summary>A fact that proves a hole harmless.</summary>
/// <param name="Because">What readers are told, with expressions in braces.</param>
public sealed record LoweringStep(Severity To, string When, LocalizedText Because);

/// <summary>A figure of a rule that its user may tune.</summary>
/// <param name="Type">Bool, Number, Percent, Money, Count, Duration or Text.</param>
/// <param name="Default">As the rule file has it, such as <c>1 CNY</c>.</param>
public sealed record RuleParameter(string Name, string Type, string Default, LocalizedText Describes);
