using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Workshop.Releases;

/// <summary>Whether a set may be released as it is, and what the release would be.</summary>
public sealed record ReleaseDecision
{
    /// <summary>The set with the data that would be frozen with it.</summary>
    public required RuleSet Set { get; init; }

    /// <summary>Against the release of this version, else the latest before it; null where there is none.</summary>
    public SetComparison? Comparison { get; init; }

    /// <summary>The version has been released, and nothing that asks for another version differs.</summary>
    public bool IsReleased { get; init; }

    /// <summary>The file to write; null when it is refused or released already.</summary>
    public string? Text { get; init; }

    public string FileName => ReleaseFile.NameOf(Set.Name, Set.Version);

    /// <summary>Why it is refused, and warnings.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];
}
