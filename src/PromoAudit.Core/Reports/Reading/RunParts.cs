using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Reports.Reading;

/// <summary>All parts of one run, which together say what a run of all plans would have said.</summary>
public sealed class RunParts
{
    private readonly ImmutableArray<RunPart> _parts;

    private RunParts(ImmutableArray<RunPart> parts) => _parts = parts;

    public RuleSetLabel? RuleSet => _parts[0].RuleSet;

    public int OtherFiles => _parts.Sum(part => part.OtherFiles);

    /// <summary>What each part says of the run as a whole is the same in all of them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _parts[0].Diagnostics;

    /// <summary>As <see cref="Diagnostics"/>: each part has looked at all files for it.</summary>
    public GateInputs GateInputs => _parts[0].GateInputs;

    public ShardLabel Shard => _parts[0].Shard;

    /// <summary>The path of one of them, for messages.</summary>
    public string Path => _parts[0].Path;

    /// <returns>Null after complaints: parts that are missing, there twice, or of another run.</returns>
    public static RunParts? Of(IReadOnlyList<RunPart> parts, Diagnostics diagnostics)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var complaints = new Diagnostics();
        var sorted = parts.OrderBy(part => part.Shard.Number).ToImmutableArray();
        foreach (var part in sorted[1..])
        {
            if (DifferenceOf(sorted[0], part) is { } what)
            {
                diagnostics.Add(MergeMessages.Different(part.Path, sorted[0].Path, what));
                return null;
            }
        }

        var of = sorted[0].Shard.Of;
        foreach (var same in sorted.GroupBy(part => part.Shard.Number).Where(same => same.Count() > 1))
        {
            complaints.Add(MergeMessages.Twice(same.Key, of, same.First().Path, same.Last().Path));
        }

        var missing = Enumerable.Range(1, of).Except(sorted.Select(part => part.Shard.Number)).ToArray();
        if (missing.Length > 0)
        {
            complaints.Add(MergeMessages.Missing(missing, of));
        }

        foreach (var complaint in complaints.Sorted())
        {
            diagnostics.Add(complaint);
        }

        return complaints.Count > 0 ? null : new RunParts(sorted);
    }

    /// <summary>In the order of a run of all plans.</summary>
    /// <param name="repairs">Gets the repairs of what is read, for as long as it is looked at.</param>
    public PlanAudits PlansWith(RepairBook repairs) =>
        new StoredPlans(
            [.. _parts.SelectMany(part => part.Plans).OrderBy(plan => plan.Position).Select(plan => plan.Plan)],
            repairs
        );

    /// <summary>What the parts say of waivers and the baseline.</summary>
    public void AddTo(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        foreach (var part in _parts)
        {
            tally.Add(part.Waivers, part.Baseline, part.FindingsOfFiles);
        }
    }

    private static LocalizedText? DifferenceOf(RunPart one, RunPart other) =>
        one.Tool != other.Tool ? new("the version of promoaudit", "promoaudit 的版本")
        : one.RuleSet?.Digest != other.RuleSet?.Digest ? new("the rules", "规则")
        : one.Shard.Settings != other.Shard.Settings ? new("the settings", "设置")
        : one.Shard.Of != other.Shard.Of ? new("the number of parts", "总份数")
        : one.Shard.Inputs != other.Shard.Inputs || one.Shard.InputsDigest != other.Shard.InputsDigest
            ? new("the files to audit", "要审计的文件")
        : null;
}
