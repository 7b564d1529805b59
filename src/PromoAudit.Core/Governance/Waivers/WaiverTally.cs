using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>What became of the waivers of files in all plans of a run, and which waivers were ignored. As large as the files of waivers.</summary>
internal sealed class WaiverTally
{
    private readonly WaiverPolicy? _policy;
    private readonly Dictionary<string, WaiverUse> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Finding> _faults = new(StringComparer.Ordinal);
    private readonly NameList _ignoredInPlans = new();

    public WaiverTally(WaiverPolicy? policy)
    {
        _policy = policy;
        foreach (var use in policy?.Filed.Uses ?? [])
        {
            Add(use);
        }

        foreach (var fault in policy?.Filed.Faults ?? [])
        {
            Add(fault);
        }
    }

    /// <summary>In the order of their places.</summary>
    public ImmutableArray<WaiverUse> Uses => [.. InOrder()];

    /// <summary>About waivers of files. The same whatever the order of the plans.</summary>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            var findings = new Dictionary<string, Finding>(_faults, StringComparer.Ordinal);
            foreach (var use in _uses.Values)
            {
                if (FaultOf(use) is { } fault)
                {
                    var finding = WaiverFinding.Of(fault, use.Waiver, plan: null);
                    findings[KeyOf(finding)] = finding;
                }
            }

            return [.. findings.Values.Order(FindingOrder.WorstFirst)];
        }
    }

    public NameTally Ignored =>
        NameTally
            .Of(_uses.Values.Where(use => use.IsIgnored).Select(use => use.Waiver.ToString()))
            .And(_ignoredInPlans.Tally);

    /// <param name="audit">As the gate left it.</param>
    public void Add(PlanAudit audit)
    {
        foreach (var name in audit.WaiversIgnored)
        {
            _ignoredInPlans.Add(name);
        }

        if (_policy is not { } policy || audit.Status != PlanStatus.Audited || _uses.Count == 0)
        {
            return;
        }

        foreach (var waiver in policy.Filed.Near(audit))
        {
            var use = Of(waiver, audit, policy);
            if (
                use.IsJudged
                && policy.Filed.Counts(waiver)
                && WaiverJudge.UnknownIn(waiver, audit, policy) is { } unknown
            )
            {
                Add(WaiverFinding.Of(unknown, waiver, plan: null));
                use = use with { Counts = false };
            }

            Add(use);
        }

        AddNear(audit.Id ?? "", policy);
    }

    /// <summary>Of a part of the run that was audited elsewhere.</summary>
    public void Add(WaiverUse use)
    {
        var key = $"{use.Waiver.Place}\n{use.Waiver}";
        _uses[key] = _uses.TryGetValue(key, out var known) ? known.With(use) : use;
    }

    /// <summary>Of a part of the run that was audited elsewhere: about a waiver of a file. What follows from how it was used is worked out anew.</summary>
    public void Add(Finding finding)
    {
        if (WaiverFinding.IsFixed(finding))
        {
            // Two plans of one id may say different things of it: the order of the plans does not matter.
            var key = KeyOf(finding);
            if (
                !_faults.TryGetValue(key, out var known)
                || string.CompareOrdinal(finding.Message.English, known.Message.English) < 0
            )
            {
                _faults[key] = finding;
            }
        }
    }

    /// <summary>A plan that is called almost like one that waivers are for.</summary>
    private void AddNear(string id, WaiverPolicy policy)
    {
        foreach (var plan in policy.Filed.Plans)
        {
            if (plan != id && WithoutDigits(plan) != WithoutDigits(id) && NearestName.Find(plan, [id]) is not null)
            {
                foreach (var waiver in policy.Filed.OfPlan(plan))
                {
                    Add(new WaiverUse(waiver) { Counts = true, NearPlans = [id] });
                }
            }
        }
    }

    /// <summary>Plans of one series differ in their numbers: nobody means the one by the other.</summary>
    private static string WithoutDigits(string id) => string.Concat(id.Where(letter => !char.IsAsciiDigit(letter)));

    private static WaiverUse Of(Waiver waiver, PlanAudit audit, WaiverPolicy policy)
    {
        var isOwn = string.Equals(waiver.Plan, audit.Id, StringComparison.Ordinal);
        var trial = WaiverTrial.Of(
            waiver,
            audit.Findings,
            policy,
            finding => FiledWaivers.IsOf(waiver, finding, audit.Id)
        );
        return new WaiverUse(waiver)
        {
            Counts = true,
            IsJudged = isOwn,
            IsExpired = isOwn && waiver.Until < WaiverJudge.TodayOf(audit, policy),
            Uses = trial.Uses,
            NeedsSubject = trial.NeedsSubject,
            Locked = trial.Locked,
            Others = trial.Others,
            Plans = isOwn && trial.Uses > 0 ? [audit.Path] : [],
        };
    }

    private static WaiverFault? FaultOf(WaiverUse use) =>
        use is { IsExpired: true, Waiver.Until: { } until } ? WaiverFaultTexts.Expired(use.Waiver, until)
        : !use.Counts ? null
        : use.Plans.Length > 1 ? WaiverFaultTexts.SeveralPlans(use.Waiver, use.Plans)
        : !use.IsJudged && use.Uses == 0 && NearestOf(use) is { } nearest
            ? WaiverFaultTexts.NoSuchPlan(use.Waiver, nearest)
        : !use.IsJudged && use.Locked is null ? null
        : WaiverJudge.FaultOf(
            new WaiverTrial(use.Waiver)
            {
                Uses = use.Uses,
                NeedsSubject = use.NeedsSubject,
                Locked = use.Locked,
                Others = use.Others,
            }
        );

    private static string? NearestOf(WaiverUse use) => NearestName.Find(use.Waiver.Plan ?? "", use.NearPlans);

    private IEnumerable<WaiverUse> InOrder() =>
        _uses
            .Values.OrderBy(use => use.Waiver.Place.File.Path, StringComparer.Ordinal)
            .ThenBy(use => use.Waiver.Place.Start.Line)
            .ThenBy(use => use.Waiver.Place.Start.Column);

    private static string KeyOf(Finding finding) => $"{finding.RuleId}\n{finding.Place}\n{finding.Fingerprint}";
}
