using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Meetings;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

/// <summary>From the text of a plan, or of several of one shop, to the costliest attacks.</summary>
public static class AttackAnalysis
{
    public static AttackRun Run(ImmutableArray<PlanFile> files, AttackRequest request)
    {
        var diagnostics = new Diagnostics();
        var run = new AttackRun { Paths = [.. files.Select(file => file.Text.Path)], Status = AttackStatus.Unread };
        var plans = Read(files, request.Profile, diagnostics);
        if (diagnostics.HasErrors)
        {
            return run with { Diagnostics = diagnostics.Sorted() };
        }

        var plan = Together(plans, run.Paths, diagnostics);
        if (plan is not null && request.Promotion is { } asked)
        {
            AttackChecks.Promotion(asked, plan, diagnostics);
        }

        if (plan is null || diagnostics.HasErrors)
        {
            return run with { Status = AttackStatus.Refused, Diagnostics = diagnostics.Sorted() };
        }

        var data = request.Rules?.Data;
        var profile = (data?.Profiles ?? new ProfileLoader()).Load(
            plan.Profile,
            plan.Source.PlaceOf("profile"),
            diagnostics
        );
        run = run with { Plan = plan, Diagnostics = diagnostics.Sorted() };
        return profile is null || diagnostics.HasErrors
            ? run
            : Searched(run, new AuditFacts(plan, profile, data?.Figures ?? request.Figures), request);
    }

    /// <summary>Every plan is read before anything is said of them together.</summary>
    private static List<Plan> Read(ImmutableArray<PlanFile> files, string? profile, Diagnostics diagnostics)
    {
        var plans = new List<Plan>();
        foreach (var file in files)
        {
            if (PlanLoader.Load(file.Text, file.Files, diagnostics, profile) is { } plan)
            {
                plans.Add(plan);
            }
        }

        return plans;
    }

    /// <returns>Null where two of them can never meet on one order.</returns>
    private static Plan? Together(List<Plan> plans, ImmutableArray<string> paths, Diagnostics diagnostics)
    {
        var outlines = plans.ConvertAll(plan => new PlanOutline(plan));
        for (var first = 0; first < outlines.Count; first++)
        {
            for (var second = first + 1; second < outlines.Count; second++)
            {
                var obstacle = outlines[first].ObstacleTo(outlines[second]);
                if (obstacle != MeetingObstacle.None)
                {
                    diagnostics.Add(AttackMessages.NotTogether(paths[first], paths[second], obstacle));
                    return null;
                }
            }
        }

        var joint = outlines[0];
        for (var next = 1; next < outlines.Count; next++)
        {
            joint = new PlanOutline(JointPlan.Of(joint, outlines[next]));
        }

        if (joint.Plan.Catalog.IsEmpty && plans.Exists(plan => !plan.Catalog.IsEmpty))
        {
            diagnostics.Add(AttackMessages.NothingInCommon());
            return null;
        }

        return joint.Plan;
    }

    private static AttackRun Searched(AttackRun run, AuditFacts facts, AttackRequest request)
    {
        var options = AdversaryOptions.Default with { Identities = request.Identities, IsTimeUp = request.IsTimeUp };
        if (request.Budget is { } budget)
        {
            options = options with { Budget = budget };
        }

        var search = new AdversarySearch(facts, options);
        int? promotion = request.Promotion is { } id
            ? facts.Plan.Promotions.TakeWhile(each => each.Id != id).Count()
            : null;
        var results = new List<AimResult>();
        foreach (var aim in AttackChecks.KnownAims)
        {
            if (request.Aims.IsEmpty || request.Aims.Contains(AimWords.WordFor(aim), StringComparer.Ordinal))
            {
                results.Add(promotion is { } only ? search.Of(aim, only) : search.Of(aim));
            }
        }

        return run with
        {
            Status = AttackStatus.Searched,
            Results = [.. results.OrderByDescending(RankOf).ThenByDescending(LossOf)],
            Bounds = search.Bounds,
            KnowsIdentities = request.Identities is not null,
        };
    }

    /// <summary>What is certain goes before what is only possible.</summary>
    private static int RankOf(AimResult result) =>
        result.Best is not null ? 2
        : result.Possible is not null ? 1
        : 0;

    private static decimal LossOf(AimResult result) => (result.Best ?? result.Possible)?.Scale.LossAtCap ?? 0m;
}
