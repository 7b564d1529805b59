using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Workshop.Releases;

/// <summary>Decides whether a set may be released under the version it has.</summary>
internal sealed class ReleaseCheck(ReleaseCandidate candidate, IBaseSets sets, IReadOnlyList<ReleaseFile> released)
{
    private readonly Diagnostics _problems = new();
    private readonly SemanticVersion _version = SemanticVersion.TryParse(candidate.Set.Version) ?? default;

    /// <param name="released">Every release of that name, in any order.</param>
    public static ReleaseDecision Of(ReleaseCandidate candidate, IBaseSets sets, IReadOnlyList<ReleaseFile> released) =>
        new ReleaseCheck(candidate, sets, released).Decide();

    private ReleaseDecision Decide()
    {
        if (!ReleaseReader.IsName(candidate.Set.Name))
        {
            _problems.Add(ReleaseRefusals.NameOfNoFile(candidate.Set.Name));
        }

        if (candidate.LooseBase is { } extends)
        {
            _problems.Add(ReleaseRefusals.LooseBase(extends));
        }

        var same = released.FirstOrDefault(release => release.Version == candidate.Set.Version);
        var comparison = (same ?? Latest()) is { } against ? ComparisonWith(against) : null;
        if (same is not null && comparison is { Class: ChangeClass.None })
        {
            return Decision(comparison) with { IsReleased = true };
        }

        if (comparison is not null)
        {
            CheckVersion(comparison, same is not null);
        }

        CheckIds(same);
        CheckReplacements();
        var entry = candidate.ChangelogEntry;
        if (entry is null)
        {
            _problems.Add(ReleaseRefusals.NoChangelogEntry(candidate));
        }

        return Decision(comparison) with
        {
            Text = entry is null || _problems.HasErrors ? null : ReleaseWriter.Write(candidate.Frozen(entry)),
        };
    }

    private ReleaseDecision Decision(SetComparison? comparison) =>
        new()
        {
            Set = candidate.Set,
            Comparison = comparison,
            Problems = [.. _problems.Sorted()],
        };

    private void CheckVersion(SetComparison comparison, bool isReleased)
    {
        var before = SemanticVersion.TryParse(comparison.Before.Version) ?? default;
        if (isReleased)
        {
            _problems.Add(ReleaseRefusals.ReleasedOtherwise(candidate, comparison));
        }
        else if (SetComparison.Step(before, _version) < comparison.Class)
        {
            _problems.Add(ReleaseRefusals.VersionTooLow(candidate, comparison));
        }
    }

    /// <summary>An id that was given up stays given up: whoever named the old rule would get another one.</summary>
    private void CheckIds(ReleaseFile? same)
    {
        var earlier = released
            .Where(release => release != same && VersionOf(release).CompareTo(_version) < 0)
            .OrderBy(VersionOf)
            .ToArray();
        if (earlier is not [.., var latest])
        {
            return;
        }

        var kept = latest.RuleIds.ToHashSet(StringComparer.Ordinal);
        foreach (var rule in candidate.Set.Rules.Where(rule => !kept.Contains(rule.Id)))
        {
            if (earlier.LastOrDefault(release => release.RuleIds.Contains(rule.Id, StringComparer.Ordinal)) is { } last)
            {
                _problems.Add(ReleaseRefusals.IdUsedBefore(rule.Id, PlaceOf(rule), last));
            }
        }
    }

    private void CheckReplacements()
    {
        foreach (var rule in candidate.Set.Rules)
        {
            if (rule is { Status: RuleStatus.Deprecated, ReplacedBy: null })
            {
                _problems.Add(ReleaseRefusals.NoReplacement(rule.Id, PlaceOf(rule)));
            }
        }
    }

    private static SourcePlace PlaceOf(Rule rule) => rule.ConditionText.When.Place;

    private ReleaseFile? Latest() =>
        released.Where(release => VersionOf(release).CompareTo(_version) < 0).MaxBy(VersionOf);

    private static SemanticVersion VersionOf(ReleaseFile release) =>
        SemanticVersion.TryParse(release.Version) ?? default;

    /// <summary>Null when the release can no longer be read, which is refused.</summary>
    private SetComparison? ComparisonWith(ReleaseFile release)
    {
        var diagnostics = new Diagnostics();
        if (ReleaseLoader.Load(release, sets, diagnostics) is { } before)
        {
            return SetComparison.Of(before, candidate.Set);
        }

        foreach (var diagnostic in diagnostics.Sorted())
        {
            _problems.Add(diagnostic);
        }

        return null;
    }
}
