using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Runs;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Repairs;
using PromoAudit.Reports;
using PromoAudit.Reports.Reading;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>
/// Audits the files of a run. A plan that cannot be read never hides the findings of others. What it returns is good until it is disposed of.
/// </summary>
internal sealed class AuditLoop(Session session, RuleSet rules, Diagnostics diagnostics) : IDisposable
{
    /// <summary>From so many files on, several are audited at once; below, getting threads ready takes longer than it saves.</summary>
    private const int Many = 32;

    /// <summary>From so many files on, audits are kept in a file.</summary>
    private const int TooMany = 256;

    private AuditOptions _options = new()
    {
        Figures = FigureSource.Prepared(),
        Profile = session.Settings.Profile.Value,
    };
    private FileStream? _spool;
    private int _leftOut;
    private string? _unchangedSince;

    /// <summary>Notes in each audit the files that it rests on, with their digests.</summary>
    public bool NotesFiles { get; init; }

    /// <summary>Works out the figures of curves and waterfalls with each finding.</summary>
    public bool Charts
    {
        init => _options = _options with { Charts = value };
    }

    /// <summary>Large runs keep their audits in a file, where they are without their plans.</summary>
    public bool MaySpool { get; init; }

    /// <summary>How many plans are audited at once; null for one on each core.</summary>
    public int? Jobs { get; init; }

    /// <summary>The part of the files that is audited; null for all.</summary>
    public ShardRequest? Shard { get; init; }

    /// <summary>Only plans that have changed are audited; null for all.</summary>
    public ChangedFiles? Changes { get; init; }

    /// <summary>Edits that rules propose are proven for reports that are written when the plans are gone.</summary>
    public bool ProvesRuleEdits { get; init; }

    /// <param name="repairs">Which findings are to be repaired; null for none.</param>
    /// <param name="policy">What the gate goes by.</param>
    public AuditRun Run(PlanInputs inputs, RepairRequest? repairs = null, GatePolicy? policy = null)
    {
        var files = inputs.Inputs;
        var isLarge = MaySpool && (files.Count >= TooMany || Shard is not null || Changes is not null);
        var book = new RepairBook();
        var keeper = new AuditKeeper(
            rules,
            _options,
            policy ?? GatePolicy.Default,
            repairs,
            book,
            isLarge && files.Count >= TooMany ? new PlanSpool(_spool = SpoolFile.Open(), book) : null
        )
        {
            ProofsLeft = isLarge && ProvesRuleEdits ? RepairBook.MostRuleEdits : 0,
        };
        var reader = new PlanReader(session, rules, _options, inputs.Skipped, NotesFiles);
        var otherFiles = isLarge ? RunLarge(inputs, reader, keeper) : RunSmall(inputs, reader, keeper);
        return new AuditRun
        {
            RuleSet = RuleSetLabel.Of(rules),
            Plans = keeper.Plans,
            Gate = GateOf(inputs, keeper.Tally, policy ?? GatePolicy.Default),
            Diagnostics = diagnostics.Sorted(),
            OtherFiles = otherFiles,
            Rules = rules,
            Repairs = repairs is null && !isLarge ? null : book,
            Shard = Shard?.Label(files, keeper.Positions),
        };
    }

    public void Dispose() => _spool?.Dispose();

    private GateResult GateOf(PlanInputs inputs, Tally tally, GatePolicy policy)
    {
        // Apart from the paths that led to no plan: those are an assurance of their own.
        var isReadable = !diagnostics.HasErrors;
        inputs.ComplainOfEmptyOrigins(isError: policy.Assurances[AssuranceKind.NothingMatched] == AssuranceLevel.Fail);
        var isEmptyPart = Shard is not null && tally.Plans == 0;
        return Gate.Decide(
            tally,
            new GateInputs
            {
                IsReadable = isReadable,
                Rules = rules,
                Configuration = inputs.Configuration,
                EmptyPaths = inputs.EmptyPaths,
                SkippedFiles = inputs.Skipped.Names,
                UnchangedSince = _unchangedSince,
                MeetingsLeftOut = _leftOut,
                WeakenedRules = NameTally.Of(rules.Weakened),
            },
            isEmptyPart
                ? policy with
                {
                    Assurances = policy.Assurances.With(AssuranceKind.NothingAudited, AssuranceLevel.Ignore),
                }
                : policy
        );
    }

    private int RunSmall(PlanInputs inputs, PlanReader reader, AuditKeeper keeper)
    {
        var files = inputs.Inputs;
        var plans = ImmutableArray.CreateBuilder<PlanAudit>(files.Count);
        using (var progress = new Progress(session, files.Count))
        {
            InOrder.Run(
                files.Count,
                files.Count < Many ? 1 : Workers,
                index => reader.Audited(files[index]),
                (index, audit) =>
                {
                    progress.Advance();
                    Count(inputs, index, isPlan: audit is not null);
                    if (audit is not null)
                    {
                        plans.Add(audit);
                    }
                }
            );
        }

        foreach (var plan in Audit.Meet(plans.DrainToImmutable(), rules, _options, LeftOut))
        {
            keeper.Keep(position: 0, keeper.Prepare(plan));
        }

        return inputs.OtherFiles;
    }

    /// <summary>All files are looked at before the first is audited, so that nothing of a plan has to be kept that is audited.</summary>
    private int RunLarge(PlanInputs inputs, PlanReader reader, AuditKeeper keeper)
    {
        var files = inputs.Inputs;
        using var progress = new Progress(session, files.Count, rounds: 2);
        var survey = PlanSurvey.Of(files, reader, Changes, IsOwn, Workers, progress);
        if (survey.LeftOut > 0)
        {
            LeftOut(survey.LeftOut);
        }

        if (Changes is { } changes && !Enumerable.Range(0, files.Count).Any(index => IsAsked(index, survey)))
        {
            _unchangedSince = changes.Revision;
        }

        var otherFiles = 0;
        for (var index = 0; index < files.Count; index++)
        {
            Count(inputs, index, survey.IsPlan(index));
            otherFiles += IsOwn(index) && !survey.IsPlan(index) ? 1 : 0;
        }

        InOrder.Run(
            files.Count,
            Workers,
            index => IsOwn(index) && survey.IsPlan(index) ? Finished(index) : null,
            (index, kept) =>
            {
                progress.Advance();
                if (kept is not null)
                {
                    keeper.Keep(index, kept);
                }
            }
        );
        return otherFiles;

        KeptAudit? Finished(int index)
        {
            var meetings = survey.MeetingsOf(index);
            if (!survey.IsChanged(index) && meetings.Count == 0)
            {
                return null;
            }

            var audit = reader.Audited(files[index]);
            if (audit is { Status: PlanStatus.Audited })
            {
                audit = survey.IsChanged(index) ? audit : audit.WithoutItsOwn();
                foreach (var meeting in meetings)
                {
                    audit = meeting.AddTo(audit);
                }
            }

            return audit is null ? null : keeper.Prepare(audit);
        }
    }

    private static bool IsAsked(int index, PlanSurvey survey) => survey.IsPlan(index) && survey.IsChanged(index);

    private bool IsOwn(int index) => Shard is not { Part: var part } || index % part.Of == part.Number - 1;

    private int Workers => Jobs ?? Environment.ProcessorCount;

    private static void Count(PlanInputs inputs, int index, bool isPlan)
    {
        var input = inputs.Inputs[index];
        input.Origin.Count(isPlan);
        if (!isPlan)
        {
            inputs.Skipped.Pass(input.FullPath ?? input.Shown, input.Shown);
        }
    }

    private void LeftOut(int pairs)
    {
        _leftOut += pairs;
        diagnostics.Add(FileMessages.TooManyMeetings(pairs));
    }
}
