using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Repairs;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>Audits the files of a run. A plan that cannot be read never hides the findings of others.</summary>
internal sealed class AuditLoop(Session session, RuleSet rules, Diagnostics diagnostics)
{
    /// <summary>From so many files on, several are audited at once; below, getting threads ready takes longer than it saves.</summary>
    private const int Many = 32;

    /// <summary>Notes in each audit the files that it rests on, with their digests.</summary>
    public bool NotesFiles { get; init; }

    /// <summary>Works out the figures of curves and waterfalls with each finding.</summary>
    public bool Charts
    {
        init => _options = _options with { Charts = value };
    }

    private readonly AuditOptions _options = new()
    {
        Figures = FigureSource.Prepared(),
        Profile = session.Settings.Profile.Value,
    };
    private int _leftOut;

    /// <param name="repairs">Which findings are to be repaired; null for none.</param>
    /// <param name="policy">What the gate goes by.</param>
    public AuditRun Run(PlanInputs inputs, RepairRequest? repairs = null, GatePolicy? policy = null)
    {
        var audits = new PlanAudit?[inputs.Inputs.Count];
        using (var progress = new Progress(session, audits.Length))
        {
            if (audits.Length < Many)
            {
                for (var index = 0; index < audits.Length; index++)
                {
                    AuditOne(index, progress);
                }
            }
            else
            {
                Parallel.For(0, audits.Length, index => AuditOne(index, progress));
            }
        }

        var plans = Audit.Meet(Gather(inputs, audits), rules, _options, LeftOut);
        var gatePolicy = policy ?? GatePolicy.Default;
        // Apart from the paths that led to no plan: those are an assurance of their own.
        var isReadable = !diagnostics.HasErrors;
        inputs.ComplainOfEmptyOrigins(
            isError: gatePolicy.Assurances[AssuranceKind.NothingMatched] == AssuranceLevel.Fail
        );
        var tally = new Tally(gatePolicy);
        var judged = ImmutableArray.CreateBuilder<PlanAudit>(plans.Length);
        foreach (var plan in plans)
        {
            judged.Add(Gate.Judge(plan, gatePolicy));
            tally.Add(judged[^1]);
        }

        plans = judged.MoveToImmutable();
        return new AuditRun
        {
            RuleSet = RuleSetLabel.Of(rules),
            Plans = PlanAudits.Of(plans),
            Diagnostics = diagnostics.Sorted(),
            Gate = Gate.Decide(
                tally,
                new GateInputs
                {
                    IsReadable = isReadable,
                    Rules = rules,
                    EmptyPaths = inputs.EmptyPaths,
                    SkippedFiles = inputs.Skipped.Names,
                    MeetingsLeftOut = _leftOut,
                    WeakenedRules = NameTally.Of(rules.Weakened),
                },
                gatePolicy
            ),
            OtherFiles = inputs.OtherFiles,
            Rules = rules,
            Repairs = repairs is null ? null : RepairsOf(plans, repairs),
        };

        void AuditOne(int index, Progress progress)
        {
            audits[index] = Tried(inputs.Inputs[index], inputs.Skipped);
            progress.Advance();
        }
    }

    private RepairBook RepairsOf(ImmutableArray<PlanAudit> plans, RepairRequest request)
    {
        var book = new RepairBook();
        foreach (
            var found in plans.SelectMany(plan =>
                PlanRepairs.OfEach(plan, rules, _options with { Charts = false }, request)
            )
        )
        {
            book.Add(found);
        }

        return book;
    }

    private void LeftOut(int pairs)
    {
        _leftOut += pairs;
        diagnostics.Add(FileMessages.TooManyMeetings(pairs));
    }

    /// <summary>In the order in which the files were named, whatever was ready first.</summary>
    private static ImmutableArray<PlanAudit> Gather(PlanInputs inputs, PlanAudit?[] audits)
    {
        var plans = ImmutableArray.CreateBuilder<PlanAudit>(audits.Length);
        for (var index = 0; index < audits.Length; index++)
        {
            if (audits[index] is { } audit)
            {
                plans.Add(audit);
                inputs.Inputs[index].Origin.Plans++;
            }
            else
            {
                var input = inputs.Inputs[index];
                input.Origin.Others++;
                inputs.Skipped.Pass(input.FullPath ?? input.Shown, input.Shown);
            }
        }

        return plans.DrainToImmutable();
    }

    /// <summary>A fault of ours on one plan is told with that plan; the others are audited all the same.</summary>
    private PlanAudit? Tried(PlanInput input, SkippedFiles skipped)
    {
        try
        {
            return Audited(input, skipped);
        }
#pragma warning disable CA1031 // Whatever it is, the other plans must not suffer from it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new PlanAudit
            {
                Path = input.Shown,
                Status = PlanStatus.Failed,
                Diagnostics = [Failures.OnPlan(session.Console, input.Shown, error)],
            };
        }
    }

    /// <returns>Null for a file of a folder that is no plan.</returns>
    private PlanAudit? Audited(PlanInput input, SkippedFiles skipped)
    {
        var witness = NotesFiles ? new FileWitness() : null;
        var reading = input.Read(session.Console, witness);
        if (reading.Text is not { } text)
        {
            return new PlanAudit
            {
                Path = input.Shown,
                Status = PlanStatus.NotAudited,
                Diagnostics = [FileMessages.Unreadable(input.Shown, reading.Problem ?? FileMessages.Missing)],
            };
        }

        if (!input.MustBePlan && !PlanMark.IsIn(text))
        {
            return null;
        }

        var files = input.FilesBeside(session.Console, witness);
        if (input.FullPath is { } path && !input.MustBePlan)
        {
            files = new IncludedFiles(files, Path.GetDirectoryName(path) ?? session.Console.Folder, skipped);
        }

        return Audit.Run(text, files, rules, _options) with
        {
            ReadFiles = witness?.Files ?? [],
        };
    }
}
