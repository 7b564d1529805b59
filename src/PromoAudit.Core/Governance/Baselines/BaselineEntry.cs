using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Governance.Waivers;
using PromoAudit.Rules;

namespace PromoAudit.Governance.Baselines;

/// <summary>A finding as it was on the day on which it was recorded.</summary>
/// <param name="Plan">The id of the plan.</param>
/// <param name="File">The file of the plan, from the folder of the baseline on, with forward slashes.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Plan, string File)
{
    /// <summary>Counts from 1 where a plan has several findings that cannot be told apart.</summary>
    public int Number { get; init; } = 1;

    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Of a finding about a whole plan, the promotions or articles that had a part in it; empty where the subjects say it.</summary>
    public ImmutableArray<string> Involves { get; init; } = [];

    /// <summary>Rules that told of the same hole and were left out because this finding said it: when it is closed, they speak again.</summary>
    public ImmutableArray<string> Absorbed { get; init; } = [];

    public Severity Severity { get; init; }

    /// <summary>Null when it was not known, or <see cref="Unbounded"/>.</summary>
    public decimal? MoneyAtRisk { get; init; }

    /// <summary>ISO 4217; null where no money is at risk.</summary>
    public string? Currency { get; init; }

    public bool Unbounded { get; init; }

    /// <summary>The day on which it was first recorded.</summary>
    public DateOnly Since { get; init; }

    /// <summary>About two plans that meet: which of them it is told with may change from run to run.</summary>
    internal bool IsOfMeeting => Subjects.Count(WaiverScope.IsPlan) > 1;

    /// <summary>Whoever reads an entry reads the rule and the subjects, not the fingerprint: they have to be those of the finding.</summary>
    internal bool IsAbout(Finding finding) =>
        string.Equals(Rule, finding.RuleId, StringComparison.Ordinal)
        && Subjects
            .Order(StringComparer.Ordinal)
            .SequenceEqual(finding.Subjects.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The same finding in the same file, as grave.</summary>
    internal bool SaysTheSame(BaselineEntry other) =>
        (File, Number, Severity, MoneyAtRisk, Currency, Unbounded)
            == (other.File, other.Number, other.Severity, other.MoneyAtRisk, other.Currency, other.Unbounded)
        && Involves.AsSpan().SequenceEqual(other.Involves.AsSpan());

    /// <summary>As lists name it.</summary>
    public override string ToString() => $"{File} {Rule} {string.Join(" + ", Subjects)}";

    /// <summary>By file, rule and fingerprint, so that what changes together stands together.</summary>
    internal static int Compare(BaselineEntry left, BaselineEntry right)
    {
        var order = string.CompareOrdinal(left.File, right.File);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule, right.Rule);
        order =
            order != 0
                ? order
                : string.CompareOrdinal(string.Join('\n', left.Subjects), string.Join('\n', right.Subjects));
        order = order != 0 ? order : string.CompareOrdinal(left.Fingerprint, right.Fingerprint);
        return order != 0 ? order : left.Number.CompareTo(right.Number);
    }
}
