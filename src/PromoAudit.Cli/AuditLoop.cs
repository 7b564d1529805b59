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

    private readonly AuditOptions _options = new() { Figures = FigureSource.Prepared() };

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
        inputs.ComplainOfEmptyOrigins();
        var tally = new Tally();
        var judged = ImmutableArray.CreateBuilder<PlanAudit>(plans.Length);
        foreach (var plan in plans)
        {
            judged.Add(Gate.Judge(plan, policy ?? GatePolicy.Default));
            tally.Add(judged[^1]);
        }

        plans = judged.MoveToImmutable();
        var label = RuleSetLabel.Of(rules);
        return new AuditRun
        {
            RuleSet = label,
            Plans = PlanAudits.Of(plans),
            Diagnostics = diagnostics.Sorted(),
            Gate = Gate.Decide(tally, label.Rules > 0 && !diagnostics.HasErrors, policy ?? GatePolicy.Default),
            OtherFiles = inputs.OtherFiles,
            Rules = rules,
            Repairs = repairs is null ? null : RepairsOf(plans, repairs),
        };

        void AuditOne(int index, Progress progress)
        {
            audits[index] = Tried(inputs.Inputs[index]);
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

    private void LeftOut(int pairs) => diagnostics.Add(FileMessages.TooManyMeetings(pairs));

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
                inputs.Inputs[index].Origin.Others++;
            }
        }

        return plans.DrainToImmutable();
    }

    /// <summary>A fault of ours on one plan is told with that plan; the others are audited all the same.</summary>
    private PlanAudit? Tried(PlanInput input)
    {
        try
        {
            return Audited(input);
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
    private PlanAudit? Audited(PlanInput input)
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

        return input.MustBePlan || PlanMark.IsIn(text)
            ? Audit.Run(text, input.FilesBeside(session.Console, witness), rules, _options) with
            {
                ReadFiles = witness?.Files ?? [],
            }
            : null;
    }
}
