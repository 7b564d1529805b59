using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Differences;

/// <summary>The worst price of each article and the loss at the cap of each promotion, as far as they are known.</summary>
internal static class PlanFigures
{
    /// <returns>Nothing for a plan that was not audited, or whose text is no longer at hand.</returns>
    public static ImmutableArray<PlanFigure> Of(PlanAudit audit, RuleSet rules, AuditOptions options)
    {
        if (audit is not { Status: PlanStatus.Audited, Plan: { } plan })
        {
            return [];
        }

        var data = options.For(rules);
        if (data.Profiles.Load(plan.Profile, plan.Source.PlaceOf("profile"), new Diagnostics()) is not { } profile)
        {
            return [];
        }

        var facts = new AuditFacts(plan, profile, data.Figures);
        var figures = ImmutableArray.CreateBuilder<PlanFigure>();
        foreach (var item in facts.Items)
        {
            var cheapest = facts.Stacks.Cheapest(item.Item);
            if (cheapest.Quote is not null)
            {
                figures.Add(new PlanFigure(PlanFigureKind.WorstPrice, item.Key, cheapest.Price));
            }
        }

        foreach (var promotion in facts.Promotions)
        {
            if (promotion.Exposure is { } exposure)
            {
                figures.Add(new PlanFigure(PlanFigureKind.LossAtCap, promotion.Key, exposure.LossAtCap));
            }
        }

        return figures.DrainToImmutable();
    }

    /// <summary>Those that differ: in the order of the later plan, then those that it no longer has.</summary>
    public static ImmutableArray<FigureChange> Changes(
        ImmutableArray<PlanFigure> before,
        ImmutableArray<PlanFigure> after
    )
    {
        var changes = ImmutableArray.CreateBuilder<FigureChange>();
        var was = new Dictionary<(PlanFigureKind Kind, string Subject), PlanFigure>();
        foreach (var figure in before)
        {
            was.TryAdd((figure.Kind, figure.Subject), figure);
        }

        foreach (var figure in after)
        {
            was.Remove((figure.Kind, figure.Subject), out var old);
            if (old is null || old.Amount != figure.Amount)
            {
                changes.Add(new FigureChange(figure.Kind, figure.Subject, old, figure));
            }
        }

        foreach (var figure in before)
        {
            if (was.Remove((figure.Kind, figure.Subject), out var gone))
            {
                changes.Add(new FigureChange(gone.Kind, gone.Subject, gone, null));
            }
        }

        return changes.DrainToImmutable();
    }
}
