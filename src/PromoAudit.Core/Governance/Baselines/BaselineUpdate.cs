using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Governance.Waivers;

namespace PromoAudit.Governance.Baselines;

/// <summary>A baseline brought up to date, and what is different from before.</summary>
/// <param name="Dropped">Gone: closed, waived, or of a plan whose file is gone.</param>
/// <param name="Changed">In both, with another severity or sum, or in another file.</param>
public sealed record BaselineUpdate(
    Baseline Baseline,
    ImmutableArray<BaselineEntry> Added,
    ImmutableArray<BaselineEntry> Dropped,
    ImmutableArray<ChangedEntry> Changed
)
{
    /// <summary>
    /// Today's findings but waived ones, which somebody answers for until a day, and those about waivers. What was recorded for plans that were not
    /// audited stays as it is while their files are there.
    /// </summary>
    /// <param name="audits">As the gate left them.</param>
    /// <param name="before">The baseline as it was; one without entries where there was none.</param>
    /// <param name="mayAdd">False to drop what is gone and do nothing else.</param>
    public static BaselineUpdate Of(IEnumerable<PlanAudit> audits, BaselinePolicy before, DateOnly today, bool mayAdd)
    {
        ArgumentNullException.ThrowIfNull(before);
        var update = new Updating(before, today, mayAdd);
        foreach (var audit in audits)
        {
            update.Add(audit);
        }

        return update.Finish();
    }

    private sealed class Updating(BaselinePolicy before, DateOnly today, bool mayAdd)
    {
        private readonly List<BaselineEntry> _entries = [];
        private readonly List<BaselineEntry> _added = [];
        private readonly List<ChangedEntry> _changed = [];
        private readonly HashSet<BaselineEntry> _claimed = new(ReferenceEqualityComparer.Instance);
        private readonly HashSet<string> _audited = new(StringComparer.Ordinal);
        private readonly HashSet<BaselineEntry> _judged = new(ReferenceEqualityComparer.Instance);

        public void Add(PlanAudit audit)
        {
            _judged.UnionWith(before.JudgedBy(audit));
            _audited.Add(audit.Id ?? "");
            var file = before.Files.NameOf(audit.Path);
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var finding in audit.Findings)
            {
                if (WaiverFinding.Is(finding) || (mayAdd && finding.Standing == Standing.Waived))
                {
                    continue;
                }

                var number = numbers[finding.Fingerprint] = numbers.GetValueOrDefault(finding.Fingerprint) + 1;
                var known = before.For(finding, file).FirstOrDefault(entry => !_claimed.Contains(entry));
                Add(EntryOf(finding, audit, file, number), known);
            }
        }

        public BaselineUpdate Finish()
        {
            var dropped = new List<BaselineEntry>();
            _judged.UnionWith(before.JudgedBy(_audited));
            foreach (var entry in before.Baseline.Entries)
            {
                if (_claimed.Contains(entry))
                {
                    continue;
                }

                if (_judged.Contains(entry) || !before.Files.Exists(entry.File))
                {
                    dropped.Add(entry);
                }
                else
                {
                    _entries.Add(entry);
                }
            }

            _added.Sort(BaselineEntry.Compare);
            _changed.Sort((left, right) => BaselineEntry.Compare(left.After, right.After));
            return new BaselineUpdate(new Baseline(_entries), [.. _added], [.. dropped], [.. _changed]);
        }

        private void Add(BaselineEntry now, BaselineEntry? known)
        {
            if (known is null)
            {
                if (mayAdd)
                {
                    _added.Add(now);
                    _entries.Add(now);
                }

                return;
            }

            _claimed.Add(known);
            var after = mayAdd ? now with { Since = known.Since } : known;
            _entries.Add(after);
            if (!after.SaysTheSame(known))
            {
                _changed.Add(new ChangedEntry(known, after));
            }
        }

        private BaselineEntry EntryOf(Finding finding, PlanAudit audit, string? file, int number) =>
            new(finding.Fingerprint, finding.RuleId, audit.Id ?? "", file ?? BaselinePolicy.NoFile)
            {
                Number = number,
                Subjects = finding.Subjects,
                Involves = BaselineGravity.InvolvesOf(finding),
                Absorbed = finding.Absorbed,
                Severity = finding.Severity,
                MoneyAtRisk = finding.MoneyAtRisk,
                Currency = finding.MoneyAtRisk is null ? null : audit.Currency,
                Unbounded = finding.Unbounded,
                Since = today,
            };
    }
}

/// <summary>A recorded finding before and after.</summary>
public sealed record ChangedEntry(BaselineEntry Before, BaselineEntry After);
