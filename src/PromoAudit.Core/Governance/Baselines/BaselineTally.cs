using PromoAudit.Findings;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Governance.Baselines;

/// <summary>What became of the baseline in all plans of a run. As large as the baseline.</summary>
internal sealed class BaselineTally
{
    private readonly BaselinePolicy? _policy;
    private readonly SortedDictionary<string, EntryUse> _judged = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofMeetings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _audited = new(StringComparer.Ordinal);
    private string? _path;
    private int _entries;
    private NameTally _ignored = NameTally.None;

    public BaselineTally(BaselinePolicy? policy)
    {
        _policy = policy;
        if (policy is not null)
        {
            (_path, _entries) = (policy.Path, policy.Baseline.Entries.Length);
            _ignored = NameTally.Of(policy.Ignored.Select(entry => $"{policy.Path}: {entry}"));
            foreach (var entry in policy.Baseline.OfMeetings)
            {
                _ofMeetings.UnionWith(
                    entry.Subjects.Where(WaiverScope.IsPlan).Select(plan => plan[WaiverScope.Plan.Length..])
                );
            }
        }
    }

    /// <summary>Null without a baseline.</summary>
    public BaselineUse? Use =>
        _path is null ? null : new BaselineUse(_path, _entries, [.. Judged()]) { Ignored = _ignored };

    /// <summary>Entries that the change under review adds or loosens, after the path of the baseline.</summary>
    public NameTally Ignored => _ignored;

    /// <summary>Recorded findings that are gone.</summary>
    public NameTally Stale =>
        NameTally.Of(Judged().SelectMany(entry => Enumerable.Repeat(entry.ToString(), entry.Stale)));

    /// <summary>How many of them are of rules such as these.</summary>
    public int StaleOf(Predicate<string> isMeant) =>
        Judged().Where(entry => isMeant(entry.Rule)).Sum(entry => entry.Stale);

    /// <summary>Findings of several files rest on what was recorded for one.</summary>
    public IEnumerable<Finding> Findings =>
        _judged
            .Values.Where(entry => entry.Matched > entry.Times)
            .Select(entry => AmbiguousEntry.Of(entry, _path ?? ""));

    /// <param name="audit">As the gate left it.</param>
    public void Add(PlanAudit audit)
    {
        if (_policy is not { } policy || audit.Status != PlanStatus.Audited)
        {
            return;
        }

        if (audit.Id is { } id && _ofMeetings.Contains(id))
        {
            _audited.Add(id);
        }

        foreach (var group in policy.JudgedBy(audit).GroupBy(entry => (entry.Fingerprint, entry.File)))
        {
            Add(Of(group.First(), group.Count(), matched: 0));
        }

        foreach (var finding in audit.Findings)
        {
            if (finding.Recorded is { } recorded)
            {
                var entries = policy.Baseline.With(finding.Fingerprint).Where(entry => entry.File == recorded.File);
                if (entries.FirstOrDefault() is { } entry)
                {
                    Add(Of(entry, entries.Count(), matched: 1) with { Plans = [audit.Path] });
                }
            }
        }
    }

    /// <summary>Of a part of the run that was audited elsewhere.</summary>
    public void Add(BaselineUse use)
    {
        (_path, _entries, _ignored) = (use.Path, Math.Max(_entries, use.Entries), use.Ignored);
        foreach (var entry in use.Judged)
        {
            Add(entry);
        }
    }

    /// <summary>Sorted by file and fingerprint.</summary>
    private ICollection<EntryUse> Judged()
    {
        foreach (var group in (_policy?.JudgedBy(_audited) ?? []).GroupBy(entry => (entry.Fingerprint, entry.File)))
        {
            _judged.TryAdd(
                KeyOf(group.First().File, group.Key.Fingerprint),
                Of(group.First(), group.Count(), matched: 0)
            );
        }

        return _judged.Values;
    }

    private static string KeyOf(string file, string fingerprint) => $"{file}\n{fingerprint}";

    private void Add(EntryUse entry)
    {
        var key = KeyOf(entry.File, entry.Fingerprint);
        _judged[key] = _judged.TryGetValue(key, out var known)
            ? known with
            {
                Times = Math.Max(known.Times, entry.Times),
                Matched = known.Matched + entry.Matched,
                Plans = WaiverUse.Joined(known.Plans, entry.Plans),
            }
            : entry;
    }

    private static EntryUse Of(BaselineEntry entry, int times, int matched) =>
        new(entry.Fingerprint, entry.Rule, entry.Plan, entry.File, times, matched) { Subjects = entry.Subjects };
}
