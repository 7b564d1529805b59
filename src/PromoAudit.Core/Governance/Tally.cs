using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Waivers;
using PromoAudit.Rules;

namespace PromoAudit.Governance;

/// <summary>
/// What the plans of a run come to. May be added to from several threads; the order does not matter. It does not grow with the number of
/// plans, apart from a number for each name of a plan.
/// </summary>
public sealed class Tally
{
    /// <summary>The code of a plan in a format version that is not known.</summary>
    private const string UnknownVersion = "PA124";

    private readonly Lock _lock = new();
    private readonly int[] _open = new int[(int)Severity.Critical + 1];
    private readonly NameList[] _onTrial = Lists();
    private readonly NameList[] _undecided = Lists();
    private readonly bool[] _asked = new bool[(int)SubjectKind.Attack + 1];
    private readonly HashSet<ulong> _ids = [];
    private readonly NameList _sameId = new();
    private readonly NameList _empty = new();
    private readonly NameList _notLive = new();
    private readonly NameList _ofUnknownVersion = new();
    private readonly NameList _cutShort = new();
    private readonly NameList _accepted = new();
    private readonly SortedSet<string> _unverified = new(StringComparer.Ordinal);

    /// <param name="policy">Where waivers and the baseline come from; null for what is put together from reports.</param>
    public Tally(GatePolicy? policy = null)
    {
        Waivers = new WaiverTally(policy?.Waivers);
        Baseline = new BaselineTally(policy?.Baseline);
    }

    public int Plans { get; private set; }

    public int Audited { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Plans in a format version that is not known; they are not audited.</summary>
    internal NameTally OfUnknownVersion => _ofUnknownVersion.Tally;

    /// <summary>Audited plans without a promotion.</summary>
    internal NameTally Empty => _empty.Tally;

    /// <summary>Promotions whose status is not live, each with its plan.</summary>
    internal NameTally NotLive => _notLive.Tally;

    /// <summary>Plans that call themselves as an earlier one does.</summary>
    internal NameTally SameId => _sameId.Tally;

    /// <summary>Plans in which a search ended early, each with what it was.</summary>
    internal NameTally CutShort => _cutShort.Tally;

    /// <summary>Findings that were lowered because their plans accept the loss, each with who approved it.</summary>
    internal NameTally Accepted => _accepted.Tally;

    /// <summary>The names of figures that nobody has verified, with what they are of.</summary>
    internal NameTally Unverified => NameTally.Of(_unverified);

    /// <param name="audit">As <see cref="Gate.Judge"/> left it.</param>
    public void Add(PlanAudit audit)
    {
        lock (_lock)
        {
            Plans++;
            Audited += audit.Status == PlanStatus.Audited ? 1 : 0;
            Failed += audit.Status == PlanStatus.Failed ? 1 : 0;
            AddReach(audit);
            Waivers.Add(audit);
            Baseline.Add(audit);
            foreach (var finding in audit.Findings)
            {
                AddFinding(finding, audit);
            }

            foreach (var check in audit.Inconclusive)
            {
                // What was cut short is counted as that, and a rule on trial never changes the verdict.
                if (check is { IsCutShort: false, IsPreview: false })
                {
                    _undecided[(int)check.Gravest].Add($"{audit.Path}: {check.RuleId}");
                }
            }
        }
    }

    /// <summary>About the files of waivers and the baseline rather than about a plan.</summary>
    internal ImmutableArray<Finding> FindingsOfFiles =>
        [.. Waivers.Findings.Concat(Baseline.Findings).Order(FindingOrder.WorstFirst)];

    internal WaiverTally Waivers { get; }

    internal BaselineTally Baseline { get; }

    /// <summary>What a part of the run that was audited elsewhere says of waivers and the baseline.</summary>
    public void Add(IEnumerable<WaiverUse> waivers, BaselineUse? baseline, IEnumerable<Finding> ofFiles)
    {
        lock (_lock)
        {
            foreach (var use in waivers)
            {
                Waivers.Add(use);
            }

            foreach (var finding in ofFiles)
            {
                Waivers.Add(finding);
            }

            if (baseline is not null)
            {
                Baseline.Add(baseline);
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

    /// <summary>The same of rules on trial.</summary>
    internal NameTally OnTrialFrom(Severity threshold) => Sum(_onTrial, threshold, Severity.Critical);

    /// <summary>Checks that lack figures and whose rules can be from one severity to another.</summary>
    internal NameTally Undecided(Severity from, Severity to) => Sum(_undecided, from, to);

    /// <summary>Whether any plan had something of the kind.</summary>
    internal bool HasAsked(SubjectKind kind) => _asked[(int)kind];

    private void AddFinding(Finding finding, PlanAudit audit)
    {
        if (finding.Acceptance is { IsHonoured: true, Signed: var signed })
        {
            var names = signed.Select(one => one.ApprovedBy).Distinct(StringComparer.Ordinal);
            _accepted.Add($"{audit.Path}: {finding.RuleId}, {string.Join(" + ", names)}");
        }

        if (finding.Standing != Standing.Open)
        {
            return;
        }

        if (finding.IsPreview)
        {
            _onTrial[(int)finding.Severity].Add($"{audit.Path}: {finding.RuleId}");
        }
        else
        {
            _open[(int)finding.Severity]++;
        }
    }

    private void AddReach(PlanAudit audit)
    {
        var reach = audit.Reach;
        foreach (var kind in reach.Subjects)
        {
            _asked[(int)kind] = true;
        }

        foreach (var figure in reach.Unverified)
        {
            _unverified.Add(figure.Of.Length == 0 ? figure.Name : $"{figure.Name} ({figure.Of})");
        }

        foreach (var promotion in reach.NotLive)
        {
            _notLive.Add($"{audit.Path}: {promotion}");
        }

        if (!reach.CutShort.IsEmpty)
        {
            _cutShort.Add($"{audit.Path}: {string.Join(", ", reach.CutShort)}");
        }

        if (audit.Status == PlanStatus.Audited && reach.Promotions == 0)
        {
            _empty.Add(audit.Path);
        }

        if (audit.Status == PlanStatus.NotAudited && audit.Diagnostics.Any(one => one.Code == UnknownVersion))
        {
            _ofUnknownVersion.Add(audit.Path);
        }

        if (audit is { Status: PlanStatus.Audited, Id: { } id } && !_ids.Add(Hash(id)))
        {
            _sameId.Add(id);
        }
    }

    private static NameList[] Lists() => [new(), new(), new(), new(), new()];

    private static NameTally Sum(NameList[] lists, Severity from, Severity to)
    {
        var sum = NameTally.None;
        for (var severity = from; severity <= to; severity++)
        {
            sum = sum.And(lists[(int)severity].Tally);
        }

        return sum;
    }

    /// <summary>FNV-1a: the names of a hundred thousand plans take 2 MB this way, and two of them are mistaken once in a billion runs.</summary>
    private static ulong Hash(string id)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var character in id)
        {
            hash = unchecked((hash ^ character) * 1_099_511_628_211UL);
        }

        return hash;
    }
}
