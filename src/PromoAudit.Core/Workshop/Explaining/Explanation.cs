using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>What a rule says about one subject.</summary>
internal enum RuleAnswer
{
    Fires,
    Undecided,
    Quiet,
}

/// <summary>Why a rule fired for the subjects of a plan, or why not.</summary>
/// <param name="Audit">The plan by itself, with all rules of the set.</param>
/// <param name="Others">Those that are not opened: what came out, and no more.</param>
internal sealed record RuleExplanation(
    PlanAudit Audit,
    Rule Rule,
    RuleSet Rules,
    ImmutableArray<SubjectExplanation> Subjects,
    ImmutableArray<OtherSubject> Others
);

internal sealed record OtherSubject(Subject Subject, RuleAnswer Answer);

/// <summary>One subject with the whole condition opened.</summary>
internal sealed record SubjectExplanation
{
    public required Subject Subject { get; init; }

    public required RuleAnswer Answer { get; init; }

    /// <summary>In one sentence.</summary>
    public required LocalizedText Verdict { get; init; }

    public required ExplainedPart Condition { get; init; }

    /// <summary>What would decide it, most useful first; empty where it is decided.</summary>
    public ImmutableArray<MissingField> Missing { get; init; } = [];

    /// <summary>In the order of the rule, up to the one that decided; empty where the rule is quiet.</summary>
    public ImmutableArray<ExplainedStep> Severity { get; init; } = [];

    public ImmutableArray<ExplainedStep> Lowered { get; init; } = [];

    /// <summary>As the report tells it; null where the rule does not fire, or where <see cref="ToldBy"/> does.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The finding of another rule that tells of the same hole.</summary>
    public Finding? ToldBy { get; init; }

    public required Flip Flip { get; init; }
}

/// <summary>A step of the ladder of severities, or of what lowers it.</summary>
/// <param name="Claim">Null for the last step, which has no condition.</param>
/// <param name="Because">What readers are told where it lowers.</param>
internal sealed record ExplainedStep(
    Severity Severity,
    LocalizedText? Claim,
    PartAnswer Answer,
    bool Decides,
    LocalizedText? Because = null
);
