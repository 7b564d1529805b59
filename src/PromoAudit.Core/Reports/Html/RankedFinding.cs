using PromoAudit.Rules;

namespace PromoAudit.Reports.Html;

/// <summary>A finding by its place in the run, with what its rank depends on.</summary>
/// <param name="Money">Comparable across the run; null where the rule does not say.</param>
/// <param name="Plan">Which plan of the run; for findings about waiver files, the number behind the last plan.</param>
/// <param name="Index">Which finding of the plan.</param>
internal sealed record RankedFinding(bool Unbounded, decimal? Money, Severity Severity, int Plan, int Index)
{
    /// <summary>The least at risk first: what nothing ends is the most, what no rule puts a figure on the least.</summary>
    public static readonly Comparer<RankedFinding> LeastFirst = Comparer<RankedFinding>.Create(
        static (left, right) =>
        {
            var order = left.Unbounded.CompareTo(right.Unbounded);
            order = order != 0 ? order : Nullable.Compare(left.Money, right.Money);
            order = order != 0 ? order : left.Severity.CompareTo(right.Severity);
            order = order != 0 ? order : right.Plan.CompareTo(left.Plan);
            return order != 0 ? order : right.Index.CompareTo(left.Index);
        }
    );
}
