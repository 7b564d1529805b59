using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Findings;

public enum PlanStatus
{
    /// <summary>The plan could not be read; no rule has looked at it.</summary>
    NotAudited,

    /// <summary>Every rule of the set has looked at it: what is in neither list is clean.</summary>
    Audited,

    /// <summary>PromoAudit itself failed on it: a fault of PromoAudit, which says nothing about the plan.</summary>
    Failed,
}

/// <summary>All that the audit of one plan says.</summary>
public sealed record PlanAudit
{
    /// <summary>The path of the plan as the user wrote it.</summary>
    public required string Path { get; init; }

    public required PlanStatus Status { get; init; }

    /// <summary>What the plan calls itself; null when it could not be read.</summary>
    public string? Id { get; init; }

    /// <summary>The platform that it is for; null when it could not be read.</summary>
    public string? Profile { get; init; }

    /// <summary>ISO 4217, of all its money; null when it could not be read.</summary>
    public string? Currency { get; init; }

    /// <summary>The plan itself, for what works on with it. Null when it could not be read, and when the audit was read back from a report.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The text of the plan itself; included files stand behind the places.</summary>
    public SourceText? Text { get; init; }

    /// <summary>Opens what the plan includes; null for a plan that came from no file.</summary>
    internal IFileSource? Files { get; init; }

    /// <summary>The plan's own file first, then what it includes, by path. Only kept where it was asked for; otherwise empty.</summary>
    public ImmutableArray<AuditedFile> ReadFiles { get; init; } = [];

    /// <summary>Only what the plan comes to with others was asked for: its own findings are left out.</summary>
    public bool OnlyMeetings { get; init; }

    /// <summary>Worst first: by severity, then money at risk, then file, place and rule.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    public ImmutableArray<Inconclusive> Inconclusive { get; init; } = [];

    /// <summary>How far the audit went.</summary>
    public AuditReach Reach { get; init; } = AuditReach.None;

    /// <summary>What the inconclusive checks lack, most useful first.</summary>
    public ImmutableArray<WantedField> Wanted => MissingRanking.Of(Inconclusive);

    /// <summary>Waivers of the plan that did not count because the change under review brings them in, each in one line.</summary>
    public ImmutableArray<string> WaiversIgnored { get; init; } = [];

    /// <summary>The same for a run that asks only what the plan comes to with others.</summary>
    public PlanAudit WithoutItsOwn() =>
        this with
        {
            OnlyMeetings = true,
            Findings = [],
            Inconclusive = [],
            Diagnostics = [],
        };

    /// <summary>What is wrong with the text of the plan and of the files it includes, sorted.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
