using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Governance.Waivers;

/// <summary>The waivers of files, each looked at once.</summary>
internal sealed class FiledWaivers
{
    private readonly Dictionary<string, List<Waiver>> _counting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Waiver>> _ofPlans = new(StringComparer.Ordinal);

    public FiledWaivers(WaiverPolicy policy, ImmutableArray<Waiver> waivers)
    {
        var then = waivers.IsEmpty || policy.History is null ? [] : policy.History.Filed;
        var uses = ImmutableArray.CreateBuilder<WaiverUse>(waivers.Length);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var waiver in waivers)
        {
            var faults = WaiverCheck.FaultsOf(waiver, policy.Rules, policy.Day.OfRun, policy.MostDays).ToArray();
            findings.AddRange(faults.Select(fault => WaiverFinding.Of(fault, waiver, plan: null)));
            var isIgnored = policy.History is not null && !then.Any(waiver.SaysTheSame);
            uses.Add(
                new WaiverUse(waiver)
                {
                    Counts = faults.Length == 0 && !isIgnored,
                    IsIgnored = isIgnored,
                    IsExpired = waiver.Until < policy.Day.OfRun,
                }
            );
            if (faults.Length == 0 && !isIgnored)
            {
                Add(_counting, waiver.Rule, waiver);
            }

            Add(_ofPlans, waiver.Plan ?? "", waiver);
        }

        (Uses, Faults) = (uses.DrainToImmutable(), findings.DrainToImmutable());
    }

    /// <summary>In the order of the files, as they are before any plan has been looked at.</summary>
    public ImmutableArray<WaiverUse> Uses { get; }

    /// <summary>What is wrong with them whatever the plans.</summary>
    public ImmutableArray<Finding> Faults { get; }

    public bool Any => _counting.Count > 0;

    /// <summary>The ids of the plans that they are for.</summary>
    public IEnumerable<string> Plans => _ofPlans.Keys;

    public IEnumerable<Waiver> OfPlan(string plan) => _ofPlans.GetValueOrDefault(plan) ?? [];

    /// <summary>Whether nothing is wrong with it whatever the plans, and it is not ignored.</summary>
    public bool Counts(Waiver waiver) => _counting.TryGetValue(waiver.Rule, out var known) && known.Contains(waiver);

    /// <summary>Those of its rule and of its plan, or of one of the two plans that it is about. They may have expired.</summary>
    public IEnumerable<Waiver> For(Finding finding, string? plan) =>
        _counting.TryGetValue(finding.RuleId, out var known) ? known.Where(waiver => IsOf(waiver, finding, plan)) : [];

    /// <summary>Those that name the plan, or one that a finding between two plans is about as well.</summary>
    public IEnumerable<Waiver> Near(PlanAudit audit)
    {
        var plans = new HashSet<string>(StringComparer.Ordinal) { audit.Id ?? "" };
        foreach (var finding in audit.Findings)
        {
            if (finding.Subjects.Length > 1)
            {
                plans.UnionWith(
                    finding.Subjects.Where(WaiverScope.IsPlan).Select(key => key[WaiverScope.Plan.Length..])
                );
            }
        }

        return plans.SelectMany(plan => _ofPlans.GetValueOrDefault(plan) ?? []);
    }

    private static void Add(Dictionary<string, List<Waiver>> lists, string key, Waiver waiver)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(waiver);
    }

    public static bool IsOf(Waiver waiver, Finding finding, string? plan) =>
        string.Equals(waiver.Plan, plan, StringComparison.Ordinal)
        || finding.Subjects.Contains($"plan:{waiver.Plan}", StringComparer.Ordinal);
}
