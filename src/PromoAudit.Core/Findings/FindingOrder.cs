namespace PromoAudit.Findings;

/// <summary>Worst first: severity, money at risk, then file, place, rule and subjects, so that the order never depends on chance.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder WorstFirst { get; } = new();

    public int Compare(Finding? left, Finding? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        var order = right.Severity.CompareTo(left.Severity);
        order = order != 0 ? order : MoneyOf(right).CompareTo(MoneyOf(left));
        order = order != 0 ? order : string.CompareOrdinal(left.Place?.File.Path, right.Place?.File.Path);
        order = order != 0 ? order : OffsetOf(left).CompareTo(OffsetOf(right));
        order = order != 0 ? order : string.CompareOrdinal(left.RuleId, right.RuleId);
        return order != 0 ? order : CompareSubjects(left, right);
    }

    private static decimal MoneyOf(Finding finding) =>
        finding.Unbounded ? decimal.MaxValue : finding.MoneyAtRisk ?? decimal.MinValue;

    private static int OffsetOf(Finding finding) => finding.Place?.Span.Start ?? -1;

    private static int CompareSubjects(Finding left, Finding right) =>
        string.CompareOrdinal(string.Join('\n', left.Subjects), string.Join('\n', right.Subjects));
}
