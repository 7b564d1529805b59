using System.Collections.Immutable;

namespace PromoAudit.Governance.Waivers;

/// <summary>What comments and files write the same way: several subjects in one text.</summary>
internal static class WaiverWords
{
    private static readonly string[] Between = [" + ", " and ", "、"];

    /// <summary>A waiver as a comment, to copy from.</summary>
    public const string Example =
        "# promoaudit: waive stacking/below-cost, subject promotion:full-300, reason \"the brand pays for it\", approver li.na, until 2026-12-31";

    public static ImmutableArray<string> Subjects(string text) =>
        [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
