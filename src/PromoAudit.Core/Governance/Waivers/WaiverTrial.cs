using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Governance.Waivers;

/// <summary>A waiver against the findings of one plan.</summary>
internal sealed record WaiverTrial(Waiver Waiver)
{
    public int Uses { get; init; }

    public bool NeedsSubject { get; init; }

    public string? Locked { get; init; }

    /// <summary>What its rule tells of and it does not cover, a line for each name; sorted, and no more than five.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <param name="findings">As the gate left them.</param>
    /// <param name="isOf">Whether a finding is of the plan that the waiver is for.</param>
    public static WaiverTrial Of(
        Waiver waiver,
        IEnumerable<Finding> findings,
        WaiverPolicy policy,
        Func<Finding, bool> isOf
    )
    {
        var uses = 0;
        var needsSubject = false;
        string? locked = null;
        var others = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (!string.Equals(finding.RuleId, waiver.Rule, StringComparison.Ordinal) || !isOf(finding))
            {
                continue;
            }

            var keys = WaiverScope.KeysOf(finding);
            if (WaiverScope.Covers(waiver, finding))
            {
                // Where several cover it, none of them lies about.
                uses += finding.Waiver is null ? 0 : 1;
                locked ??= LockedIn(finding, policy);
            }
            else if (keys.Length > 0)
            {
                needsSubject |= waiver.Subjects.IsEmpty;
                others.Add(string.Join('\n', keys));
            }
        }

        return new WaiverTrial(waiver)
        {
            Uses = uses,
            NeedsSubject = needsSubject,
            Locked = locked,
            Others = [.. others.Take(WaiverUse.MostNames)],
        };
    }

    /// <summary>A locked rule whose finding was left out because this one says it: to waive this one would waive that as well.</summary>
    public static string? LockedIn(Finding finding, WaiverPolicy policy)
    {
        foreach (var absorbed in finding.Absorbed)
        {
            if (policy.Rules.Find(absorbed) is { IsLocked: true })
            {
                return absorbed;
            }
        }

        return null;
    }
}
