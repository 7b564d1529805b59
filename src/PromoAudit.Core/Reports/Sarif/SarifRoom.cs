using PromoAudit.Rules;

namespace PromoAudit.Reports.Sarif;

/// <summary>Which findings a file of limited size has room for: the gravest, and among equals the first.</summary>
internal sealed class SarifRoom
{
    private readonly int[] _left = new int[(int)Severity.Critical + 1];

    /// <summary>How many findings there is no room for.</summary>
    public int LeftOut { get; private init; }

    public static SarifRoom For(AuditRun run, int most)
    {
        var summary = RunSummary.Of(run);
        var room = new SarifRoom { LeftOut = Math.Max(0, summary.Findings - most) };
        for (var severity = Severity.Critical; severity >= Severity.Info; severity--)
        {
            room._left[(int)severity] = Math.Min(summary.Of(severity), most);
            most -= room._left[(int)severity];
        }

        return room;
    }

    public bool Takes(Severity severity)
    {
        var fits = _left[(int)severity] > 0;
        _left[(int)severity] -= fits ? 1 : 0;
        return fits;
    }
}
