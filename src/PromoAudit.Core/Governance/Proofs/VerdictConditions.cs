using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Governance.Proofs;

/// <summary>What a verdict is held against: the files, rules and settings that are here now.</summary>
public sealed record VerdictConditions
{
    public required string Tool { get; init; }

    public required DateTimeOffset Moment { get; init; }

    /// <summary>Null for no limit.</summary>
    public TimeSpan? MaxAge { get; init; }

    public required RuleStamp Rules { get; init; }

    /// <summary>Somebody here has said which rules count: a lock, a configuration or the command line.</summary>
    public bool AreRulesNamed { get; init; }

    public AuditedFile? Configuration { get; init; }

    public ImmutableArray<DecidingSetting> Settings { get; init; } = [];

    /// <summary>The mildest threshold that is good enough; null for none.</summary>
    public Severity? Threshold { get; init; }

    /// <summary>Digests of the baseline and the waiver files that the verdict names, by path; what is not here is missing.</summary>
    public ImmutableArray<AuditedFile> Files { get; init; } = [];

    /// <summary>The commit that the revision of waivers stands for here; null where it stands for none.</summary>
    public string? WaiversCommit { get; init; }

    public ImmutableArray<ProvenPlan> Plans { get; init; } = [];

    /// <summary>The content of the verdict is what its digest says.</summary>
    public bool IsWhole { get; init; }

    public required VerdictSignature Signature { get; init; }
}

/// <summary>What the key has to say to the signature.</summary>
public enum VerdictSignature
{
    /// <summary>No key was given, so that nobody vouches for the verdict.</summary>
    NotAskedFor,

    /// <summary>Whoever has the key wrote the verdict.</summary>
    Right,

    Wrong,

    /// <summary>There is a key, and the verdict is not signed.</summary>
    Missing,
}
