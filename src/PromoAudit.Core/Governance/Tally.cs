using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Governance;

/// <summary>What the plans of a run come to. May be added to from several threads; the order does not matter.</summary>
public sealed class Tally
{
    private readonly Lock _lock = new();
    private readonly int[] _open = new int[(int)Severity.Critical + 1];

    public int Plans { get; private set; }

    public int Audited { get; private set; }

    public int Failed { get; private set; }

    /// <param name="audit">As <see cref="Gate.Judge"/> left it.</param>
    public void Add(PlanAudit audit)
    {
        lock (_lock)
        {
            Plans++;
            Audited += audit.Status == PlanStatus.Audited ? 1 : 0;
            Failed += audit.Status == PlanStatus.Failed ? 1 : 0;
            foreach (var finding in audit.Findings)
            {
                // A rule on trial is shown and never stops a run.
                if (finding is { Standing: Standing.Open, IsPreview: false })
                {
                    _open[(int)finding.Severity]++;
                }
            }
        }
    }

    /// <summary>How many open findings of rules that are not on trial are as grave as this, or graver.</summary>
    public int OpenFrom(Severity threshold)
    {
        var sum = 0;
        for (var severity = threshold; severity <= Severity.Critical; severity++)
        {
            sum += _open[(int)severity];
        }

        return sum;
    }
}
