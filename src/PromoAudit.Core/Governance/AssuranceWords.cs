namespace PromoAudit.Governance;

/// <summary>Assurances and their levels, spelt as configurations, flags and reports spell them.</summary>
public static class AssuranceWords
{
    /// <summary>In the order of <see cref="AssuranceKind"/>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<AssuranceKind>().Select(Of)];

    /// <summary>In the order of <see cref="AssuranceLevel"/>.</summary>
    public static IReadOnlyList<string> Levels { get; } = [.. Enum.GetValues<AssuranceLevel>().Select(Of)];

    public static string Of(AssuranceKind kind) =>
        kind switch
        {
            AssuranceKind.NothingAudited => "nothing-audited",
            AssuranceKind.NothingMatched => "nothing-matched",
            AssuranceKind.NothingChanged => "nothing-changed",
            AssuranceKind.SkippedFile => "skipped-file",
            AssuranceKind.UnknownVersion => "unknown-version",
            AssuranceKind.GraveInconclusive => "grave-inconclusive",
            AssuranceKind.Inconclusive => "inconclusive",
            AssuranceKind.RuleWeakened => "rule-weakened",
            AssuranceKind.RuleNeverApplied => "rule-never-applied",
            AssuranceKind.UnverifiedFigure => "unverified-figure",
            AssuranceKind.SearchCutShort => "search-cut-short",
            AssuranceKind.MeetingsLeftOut => "meetings-left-out",
            AssuranceKind.StaleBaseline => "stale-baseline",
            AssuranceKind.WaiverIgnored => "waiver-ignored",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind has a word."),
        };

    public static string Of(AssuranceLevel level) =>
        level switch
        {
            AssuranceLevel.Ignore => "ignore",
            AssuranceLevel.Warn => "warn",
            AssuranceLevel.Fail => "fail",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Every level has a word."),
        };

    /// <returns>Null for a word that names none.</returns>
    public static AssuranceKind? FindKind(string word)
    {
        for (var index = 0; index < Kinds.Count; index++)
        {
            if (Kinds[index] == word)
            {
                return (AssuranceKind)index;
            }
        }

        return null;
    }

    /// <returns>Null for a word that names none.</returns>
    public static AssuranceLevel? FindLevel(string word)
    {
        for (var index = 0; index < Levels.Count; index++)
        {
            if (Levels[index] == word)
            {
                return (AssuranceLevel)index;
            }
        }

        return null;
    }
}
