namespace PromoAudit.Workshop.Comparing;

/// <summary>
/// What a change of each part asks for. Judged by what the part can do, not by what this change does: whether a new condition fires more
/// or less often is not decidable, and a hole that a gate no longer stops matters as much as one that it newly stops.
/// </summary>
internal static class ChangeClasses
{
    /// <summary>Keys of rules that only change what readers are told.</summary>
    private static readonly string[] Words =
    [
        "since",
        "replacedBy",
        "title",
        "message",
        "why",
        "do",
        "fix",
        "notWhen",
        "refs",
        "describes",
        "because",
        "note",
    ];

    /// <summary>Keys of data files that only say where a figure comes from.</summary>
    private static readonly string[] Origins = ["source", "verified", "article", "describes"];

    /// <param name="path">Such as <c>params.deep.describes.zh</c> or <c>notWhen[2].en</c>.</param>
    public static ChangeClass OfRulePart(string path, ChangeKind kind) =>
        path.StartsWith("examples[", StringComparison.Ordinal) ? ChangeClass.None
        : path == "for" || (kind == ChangeKind.Removed && IsTypeOfParameter(path)) ? ChangeClass.Major
        : path.StartsWith("let.", StringComparison.Ordinal) ? ChangeClass.Minor
        : Names(path).Any(name => Array.IndexOf(Words, name) >= 0) ? ChangeClass.Patch
        : ChangeClass.Minor;

    public static ChangeClass OfDataPart(string path) =>
        Names(path).Any(name => Array.IndexOf(Origins, name) >= 0) ? ChangeClass.Patch : ChangeClass.Minor;

    /// <summary>A plan that names a profile which is gone can no longer be read.</summary>
    public static ChangeClass OfDataFile(string path, ChangeKind kind) =>
        kind == ChangeKind.Removed && path.StartsWith("profiles/", StringComparison.Ordinal)
            ? ChangeClass.Major
            : ChangeClass.Minor;

    /// <summary>Sets that extend this one may tune the parameter.</summary>
    private static bool IsTypeOfParameter(string path) =>
        path.StartsWith("params.", StringComparison.Ordinal) && path.EndsWith(".type", StringComparison.Ordinal);

    /// <summary>The names of a path. That of a parameter, which its author chose, does not count.</summary>
    private static IEnumerable<string> Names(string path) =>
        path.Split('.')
            .Select(name => name.IndexOf('[', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name)
            .Where((_, index) => index != 1 || !path.StartsWith("params.", StringComparison.Ordinal));
}
