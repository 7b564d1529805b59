using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance.Baselines;

/// <summary>Findings that were there before, recorded so that only what is new or graver stops a launch.</summary>
public sealed class Baseline
{
    private readonly ILookup<string, BaselineEntry> _byFingerprint;

    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        Entries = [.. entries.Order(Comparer<BaselineEntry>.Create(BaselineEntry.Compare))];
        _byFingerprint = Entries.ToLookup(entry => entry.Fingerprint, StringComparer.Ordinal);
        ByFile = Entries.ToLookup(entry => entry.File, StringComparer.Ordinal);
        ByPlan = Entries.ToLookup(entry => entry.Plan, StringComparer.Ordinal);
    }

    /// <summary>Sorted by file, rule and subjects.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>The name and version of the rules it was last written with.</summary>
    public string RuleSet { get; init; } = "";

    public string Digest { get; init; } = "";

    /// <summary>Where it was read from; null for one that was never written.</summary>
    public SourcePlace? Place { get; init; }

    public Baseline WrittenWith(string ruleSet, string digest) =>
        new(Entries)
        {
            RuleSet = ruleSet,
            Digest = digest,
            Place = Place,
        };

    /// <summary>Those about two plans that meet.</summary>
    internal IEnumerable<BaselineEntry> OfMeetings => Entries.Where(entry => entry.IsOfMeeting);

    internal ILookup<string, BaselineEntry> ByFile { get; }

    internal ILookup<string, BaselineEntry> ByPlan { get; }

    internal IEnumerable<BaselineEntry> With(string fingerprint) => _byFingerprint[fingerprint];
}
