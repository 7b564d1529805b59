using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Sarif;

/// <summary>Which findings a file of limited size has room for: open ones before settled ones, the gravest first, and among equals the first.</summary>
internal sealed class SarifRoom
{
    private const int Severities = (int)Severity.Critical + 1;

    private readonly int[] _left = new int[2 * Severities];

    /// <summary>How many findings there is no room for.</summary>
    public int LeftOut { get; private init; }

    public static SarifRoom For(AuditRun run, int most)
    {
        var counts = new int[2 * Severities];
        foreach (var (_, finding) in run.Findings)
        {
            counts[RankOf(finding)]++;
        }

        var room = new SarifRoom { LeftOut = Math.Max(0, counts.Sum() - most) };
        for (var rank = counts.Length - 1; rank >= 0; rank--)
        {
            room._left[rank] = Math.Min(counts[rank], most);
            most -= room._left[rank];
        }

        return room;
    }

    public bool Takes(Finding finding)
    {
        var rank = RankOf(finding);
        var fits = _left[rank] > 0;
        _left[rank] -= fits ? 1 : 0;
        return fits;
    }

    private static int RankOf(Finding finding) =>
        (int)finding.Severity + (finding.Standing == Standing.Open ? Severities : 0);
}
