using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Governance.Proofs;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>The plans that are here, read to see which files they consist of; no rule looks at them.</summary>
internal static class GivenPlans
{
    public static ImmutableArray<ProvenPlan> Read(PlanInputs inputs, Session session)
    {
        var plans = ImmutableArray.CreateBuilder<ProvenPlan>();
        foreach (var input in inputs.Inputs)
        {
            if (Read(input, session) is { } plan)
            {
                plans.Add(plan);
                input.Origin.Plans++;
            }
            else
            {
                input.Origin.Others++;
            }
        }

        inputs.ComplainOfEmptyOrigins();
        return plans.DrainToImmutable();
    }

    /// <returns>Null for a file of a folder that is no plan.</returns>
    private static ProvenPlan? Read(PlanInput input, Session session)
    {
        var path = ProofPaths.Of(input.Shown, session);
        var witness = new FileWitness();
        if (input.Read(session.Console, witness).Text is not { } text)
        {
            return new ProvenPlan(path, null, IsAudited: false, []);
        }

        if (!input.MustBePlan && !PlanMark.IsIn(text))
        {
            return null;
        }

        var diagnostics = new Diagnostics();
        var plan = PlanLoader.Load(text, input.FilesBeside(session.Console, witness), diagnostics);
        var files = ProofPaths.Of(witness.Files, session);
        return new ProvenPlan(path, plan?.Id, plan is not null && !diagnostics.HasErrors, files);
    }
}
