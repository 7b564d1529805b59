using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Proofs;

/// <summary>What a run decided about exactly these files, by exactly these rules, so that somebody else can hold the files against it later.</summary>
public sealed record LaunchVerdict
{
    /// <summary>Version of the program.</summary>
    public required string Tool { get; init; }

    public required DateTimeOffset Moment { get; init; }

    /// <summary>Null when no rules could be read.</summary>
    public RuleStamp? Rules { get; init; }

    /// <summary>Null without one.</summary>
    public AuditedFile? Configuration { get; init; }

    /// <summary>What decides besides rules and files, whoever said it.</summary>
    public ImmutableArray<DecidingSetting> Settings { get; init; } = [];

    /// <summary>Null without one.</summary>
    public AuditedFile? Baseline { get; init; }

    public ImmutableArray<AuditedFile> Waivers { get; init; } = [];

    /// <summary>The full name of the commit whose waivers counted; null for those of the working files.</summary>
    public string? WaiversCommit { get; init; }

    /// <summary>Why the run audited only some of the plans, such as <c>shard 1/4</c>; null when it was asked for all.</summary>
    public string? Part { get; init; }

    public ImmutableArray<ProvenPlan> Plans { get; init; } = [];

    public required Outcome Outcome { get; init; }

    /// <summary>Findings from this severity on stopped the run; null for none.</summary>
    public Severity? Threshold { get; init; }

    public ImmutableArray<LocalizedText> Reasons { get; init; } = [];

    /// <summary>The last day on which all waivers count that the decision rests on; null where it rests on none.</summary>
    public DateOnly? ValidUntil { get; init; }
}

/// <summary>Which rules, to the byte.</summary>
public sealed record RuleStamp(string Name, string Version, string Digest);

/// <summary>A setting that can change the decision.</summary>
/// <param name="Value">Null where nothing is set.</param>
public sealed record DecidingSetting(string Name, string? Value)
{
    /// <summary>A flag of this very run says so.</summary>
    public bool IsSaid { get; init; }
}

/// <summary>A plan that the run was about.</summary>
/// <param name="Path">From the folder of the run on.</param>
/// <param name="Files">The plan's own file first, then what it includes.</param>
public sealed record ProvenPlan(string Path, string? Id, bool IsAudited, ImmutableArray<AuditedFile> Files);
