using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance;

/// <summary>What can make a run look better than it is. Each can be ignored, told, or stop the run; see <see cref="AssuranceTraits"/>.</summary>
public enum AssuranceKind
{
    /// <summary>No plan was audited at all.</summary>
    NothingAudited,

    /// <summary>A folder or pattern led to no plan.</summary>
    NothingMatched,

    /// <summary>Only changed plans were asked for, and none had changed.</summary>
    NothingChanged,

    /// <summary>A plan in a format version that this program does not know.</summary>
    UnknownVersion,

    /// <summary>A search, or the evaluation of a rule, ended before it had seen everything.</summary>
    SearchCutShort,

    /// <summary>More plans can meet on one order than were priced together.</summary>
    MeetingsLeftOut,

    /// <summary>A file beside plans that was audited neither by itself nor with a plan that includes it.</summary>
    SkippedFile,

    /// <summary>A plan without a promotion.</summary>
    EmptyPlan,

    /// <summary>A promotion whose status is not live: some rules look at live ones only.</summary>
    NotLive,

    /// <summary>Plans of the same name: what stands for a finding of one stands for that of the other too.</summary>
    SamePlanId,

    /// <summary>A check that could be as grave as the threshold lacks figures.</summary>
    GraveInconclusive,

    /// <summary>A milder check lacks figures.</summary>
    Inconclusive,

    /// <summary>A rule that was switched off, or made milder than its authors meant, outside of the rule set itself.</summary>
    RuleWeakened,

    /// <summary>A rule that the rule set switches off.</summary>
    RuleOff,

    /// <summary>A rule had nothing to look at in any plan.</summary>
    RuleNeverApplied,

    /// <summary>A rule on trial found something as grave as the threshold, which stops nothing.</summary>
    TrialFinding,

    /// <summary>A platform profile, price, rate or legal figure that nobody has verified had a part in a verdict, also in a quiet one.</summary>
    UnverifiedFigure,

    /// <summary>The baseline has entries of findings that are gone.</summary>
    StaleBaseline,

    /// <summary>Waivers and entries of the baseline that the change under review brings in were not counted.</summary>
    WaiverIgnored,

    /// <summary>A finding was lowered because its plan declares that the loss is meant.</summary>
    AcceptedLoss,
}

public enum AssuranceLevel
{
    /// <summary>Counted in the summary, and nothing more.</summary>
    Ignore,

    Warn,

    /// <summary>The run does not pass.</summary>
    Fail,
}

/// <summary>Something that makes a run say less than it seems to.</summary>
/// <param name="Count">How many plans, files, checks or rules it is about; more than 0.</param>
/// <param name="Message">A full sentence with the figures in it.</param>
/// <param name="Remedy">What to do about it; a full sentence.</param>
/// <param name="Details">The names it is about, sorted; no more than a hundred.</param>
public sealed record Assurance(
    AssuranceKind Kind,
    AssuranceLevel Level,
    int Count,
    LocalizedText Message,
    LocalizedText? Remedy,
    ImmutableArray<string> Details
);
