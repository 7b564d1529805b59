using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Governance.Baselines;

/// <summary>
/// Whether a finding is graver than it was when it was recorded: a higher severity, or the same severity and clearly more money at risk, which is
/// more than a tenth above, or no bound where there was one. A sum that was not known then, or is not known now, says nothing. A finding about a whole
/// plan is also graver when a promotion has a part in it that had none: that is another hole under the same name.
/// </summary>
internal static class BaselineGravity
{
    private const decimal Clearly = 0.1m;

    /// <param name="currency">That of the finding's money.</param>
    public static bool IsGraver(Finding finding, string? currency, BaselineEntry entry) =>
        NewcomersIn(finding, entry.Involves).Any()
        || (
            finding.Severity != entry.Severity ? finding.Severity > entry.Severity
            : finding.Unbounded || entry.Unbounded ? finding.Unbounded && !entry.Unbounded
            : finding.MoneyAtRisk is { } now
                && entry.MoneyAtRisk is { } then
                && (!string.Equals(currency, entry.Currency, StringComparison.Ordinal) || IsClearlyMore(now, then))
        );

    /// <summary>Whether an entry covers more than it did: a higher severity or sum, no sum where there was one, or more that has a part in it.</summary>
    public static bool IsLooser(BaselineEntry now, BaselineEntry then) =>
        now.Severity > then.Severity
        || (now.Unbounded && !then.Unbounded)
        || (!then.Unbounded && then.MoneyAtRisk is { } before && IsLooserSum(now, before, then.Currency))
        || (
            !then.Involves.IsEmpty
            && (now.Involves.IsEmpty || now.Involves.Except(then.Involves, StringComparer.Ordinal).Any())
        );

    private static bool IsLooserSum(BaselineEntry now, decimal before, string? currency) =>
        now.MoneyAtRisk is not { } sum
        || sum > before
        || !string.Equals(now.Currency, currency, StringComparison.Ordinal);

    /// <summary>What has a part in a finding about a whole plan and had none when it was recorded.</summary>
    /// <param name="recorded">Empty where nobody noted it.</param>
    public static IEnumerable<string> NewcomersIn(Finding finding, ImmutableArray<string> recorded) =>
        recorded.IsEmpty
            ? []
            : WaiverScope.KeysOf(finding).Where(key => !recorded.Contains(key, StringComparer.Ordinal));

    /// <summary>What is to be noted of a finding besides its subjects; sorted.</summary>
    public static ImmutableArray<string> InvolvesOf(Finding finding) =>
        finding.Subjects.All(WaiverScope.IsPlan) ? WaiverScope.KeysOf(finding).Sort(StringComparer.Ordinal) : [];

    private static bool IsClearlyMore(decimal now, decimal then) =>
        now > 0 && (then <= 0 || now / (1 + Clearly) > then);
}
