using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>Audits the files of a run one after the other. A plan that cannot be read never hides the findings of others.</summary>
internal sealed class AuditLoop(Session session, RuleSet rules, Diagnostics diagnostics)
{
    public AuditRun Run(PlanInputs inputs)
    {
        var plans = ImmutableArray.CreateBuilder<PlanAudit>();
        using (var progress = new Progress(session, inputs.Inputs.Count))
        {
            foreach (var input in inputs.Inputs)
            {
                if (AuditOne(input) is { } audit)
                {
                    plans.Add(audit);
                }

                progress.Advance();
            }
        }

        inputs.ComplainOfEmptyOrigins();
        return new AuditRun
        {
            RuleSet = new RuleSetLabel(rules.Name, rules.Version, rules.Digest, Running()),
            Plans = plans.DrainToImmutable(),
            Diagnostics = diagnostics.Sorted(),
            OtherFiles = inputs.OtherFiles,
        };
    }

    /// <summary>Deprecated rules are in the set and look at nothing.</summary>
    private int Running()
    {
        var count = 0;
        foreach (var rule in rules.Rules)
        {
            count += rule.Status == RuleStatus.Deprecated ? 0 : 1;
        }

        return count;
    }

    /// <returns>Null for a file of a folder that is no plan.</returns>
    private PlanAudit? AuditOne(PlanInput input)
    {
        var reading = input.Read(session.Console);
        if (reading.Text is not { } text)
        {
            input.Origin.Plans++;
            var problem = FileMessages.Unreadable(input.Shown, reading.Problem ?? FileMessages.Missing);
            return new PlanAudit
            {
                Path = input.Shown,
                Status = PlanStatus.NotAudited,
                Diagnostics = [problem],
            };
        }

        if (!input.MustBePlan && !PlanMark.IsIn(text))
        {
            input.Origin.Others++;
            return null;
        }

        input.Origin.Plans++;
        return Audit.Run(text, input.FilesBeside(session.Console), rules, AuditOptions.Default);
    }
}
