using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Settings;

/// <summary>
/// All that a run goes by, each with who said it: a flag wins over the configuration, and that over what is usual. Paths are as messages
/// show them, from the folder of the run.
/// </summary>
public sealed record GateSettings
{
    /// <summary>Nobody has said anything.</summary>
    public static GateSettings Default { get; } = new();

    /// <summary>Where the configuration is; null without one.</summary>
    public string? File { get; init; }

    /// <summary>Files, folders and patterns to audit where the command line names none.</summary>
    public Setting<ImmutableArray<string>> Plans { get; init; } = Setting<ImmutableArray<string>>.Default([]);

    /// <summary>A set by its name, a release, or a folder of rules; null for what the lock pins, or else the built-in set.</summary>
    public Setting<string?> Rules { get; init; } = Setting<string?>.Default(null);

    /// <summary>The lock that has to be there; null for the one that is found from the folder of the run upwards, if any.</summary>
    public Setting<string?> Lock { get; init; } = Setting<string?>.Default(null);

    /// <summary>What is different about rules here.</summary>
    public RuleOverrides Overrides { get; init; } = RuleOverrides.None;

    /// <summary>The platform of plans that name none; null for the generic one.</summary>
    public Setting<string?> Profile { get; init; } = Setting<string?>.Default(null);

    /// <summary>Null for the language of the machine.</summary>
    public Setting<Language?> Language { get; init; } = Setting<Language?>.Default(null);

    /// <summary>Open findings from this severity on stop the run; null for none.</summary>
    public Setting<Severity?> FailOn { get; init; } = Setting<Severity?>.Default(Severity.High);

    /// <summary>How to report on standard output, and wherever an output names no format.</summary>
    public Setting<string> Format { get; init; } = Setting<string>.Default("text");

    /// <summary>Reports that were asked for by place.</summary>
    public ImmutableArray<ReportOutput> Outputs { get; init; } = [];

    /// <summary>Findings that were there before; null for no baseline.</summary>
    public Setting<string?> Baseline { get; init; } = Setting<string?>.Default(null);

    /// <summary>Files of waivers.</summary>
    public Setting<ImmutableArray<string>> Waivers { get; init; } = Setting<ImmutableArray<string>>.Default([]);

    /// <summary>The revision whose waivers count; null for those of the working files.</summary>
    public Setting<string?> WaiversFrom { get; init; } = Setting<string?>.Default(null);

    /// <summary>The day on which waivers are to be judged; null for today.</summary>
    public Setting<DateOnly?> Today { get; init; } = Setting<DateOnly?>.Default(null);

    /// <summary>Levels that somebody has set, each kind once; all others are as <see cref="GatePolicy"/> has them.</summary>
    public ImmutableArray<AssuranceSetting> Assurances { get; init; } = [];

    /// <summary>Whether proven repairs are added to the report.</summary>
    public Setting<bool> Repairs { get; init; } = Setting<bool>.Default(false);

    /// <summary>Whether the figures of price curves and order waterfalls are added to the report; a report that draws them has them anyway.</summary>
    public Setting<bool> Charts { get; init; } = Setting<bool>.Default(false);

    /// <summary>Only what differs from this revision is audited; null for everything.</summary>
    public Setting<string?> ChangedSince { get; init; } = Setting<string?>.Default(null);

    /// <summary>Which part of the plans this run audits; null for all of them.</summary>
    public Setting<RunShard?> Shard { get; init; } = Setting<RunShard?>.Default(null);

    /// <summary>How many plans are audited at once; null for what suits the machine.</summary>
    public Setting<int?> Jobs { get; init; } = Setting<int?>.Default(null);

    /// <summary>Where the verdict is written down; null for nowhere.</summary>
    public Setting<string?> Verdict { get; init; } = Setting<string?>.Default(null);

    /// <summary>Every report to be written, each with its format: the one on standard output first, if there is one.</summary>
    public ImmutableArray<ReportOutput> Reports
    {
        get
        {
            var reports = ImmutableArray.CreateBuilder<ReportOutput>(Outputs.Length + 1);
            var isFormatTaken = false;
            foreach (var output in Outputs)
            {
                isFormatTaken |= output.Format is null || output.IsStandardOutput;
            }

            if (!isFormatTaken)
            {
                reports.Add(new ReportOutput(Format.Value, ReportOutput.StandardOutput, Format.Origin));
            }

            foreach (var output in Outputs)
            {
                var report = output with { Format = output.Format ?? Format.Value };
                reports.Insert(output.IsStandardOutput ? 0 : reports.Count, report);
            }

            return reports.ToImmutable();
        }
    }
}
