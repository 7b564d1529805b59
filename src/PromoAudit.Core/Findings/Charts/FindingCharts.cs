using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Pricing;
using PromoAudit.Findings.Attacks;
using PromoAudit.Plans;

namespace PromoAudit.Findings.Charts;

/// <summary>
/// Works out what can be drawn about the findings of one plan. It prices dozens of orders for a finding, so it runs only where an output
/// draws.
/// </summary>
internal sealed class FindingCharts(AuditFacts facts)
{
    // Price typos, floors, thresholds, stacks: what is about the price of goods.
    private static readonly ImmutableArray<string> AboutPrices = ["C01", "C02", "C03", "C04"];

    private readonly PriceCurves _curves = new(facts);

    public ImmutableArray<Finding> AddTo(ImmutableArray<Finding> findings)
    {
        var drawn = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var charts = Of(finding);
            drawn.Add(charts.IsEmpty ? finding : finding with { Charts = charts });
        }

        return drawn.MoveToImmutable();
    }

    private ImmutableArray<FindingChart> Of(Finding finding)
    {
        if (!finding.Classes.Any(one => AboutPrices.Contains(one, StringComparer.Ordinal)))
        {
            return [];
        }

        var items = facts.Items.Where(item => Involvement.Has(finding.Involves, item.Key)).ToArray();
        var promotions = facts.Promotions.Where(one => Involvement.Has(finding.Involves, one.Key)).ToArray();
        var charts = ImmutableArray.CreateBuilder<FindingChart>(2);
        if (OrderOf(finding, items, promotions) is { Promotions.Length: > 1 } order)
        {
            charts.Add(StackCharts.Of(order));
        }

        if (ArticleOf(finding, items, promotions) is { } item)
        {
            var used = promotions.Length > 0 ? promotions : facts.PromotionsOn(item);
            if (_curves.Of(item, [.. used.Select(one => one.Promotion)]) is { } curve)
            {
                charts.Add(curve);
            }
        }

        return charts.DrainToImmutable();
    }

    /// <summary>The order that shows it: that of the attack, else the one with the cheapest unit under the promotions that take part.</summary>
    private Quote? OrderOf(Finding finding, ItemSubject[] items, PromotionSubject[] promotions)
    {
        if (finding.Attack is { } account)
        {
            return AttackOf(account)?.Steps.Select(step => step.Order).FirstOrDefault(order => order is not null);
        }

        if (promotions.Length < 2)
        {
            return null;
        }

        Promotion[] used = [.. promotions.Select(one => one.Promotion)];
        return items.Length > 0 ? facts.Stacks.CheapestUnder(items[0].Item, used).Quote
            : used.Length == 2 ? facts.Stacks.Pairs.Worst(used[0], used[1])?.Quote
            : null;
    }

    /// <summary>The article that it turns on; where it names none, the one that its only promotion cuts deepest.</summary>
    private Item? ArticleOf(Finding finding, ItemSubject[] items, PromotionSubject[] promotions) =>
        finding.Attack is { } account ? AttackOf(account)?.Item
        : items.Length > 0 ? items[0].Item
        : promotions.Length == 1 ? facts.Stacks.Alone(promotions[0].Promotion).Item
        : null;

    /// <summary>The attack itself, with its orders as they were priced.</summary>
    private Attack? AttackOf(AttackAccount account)
    {
        foreach (var subject in facts.Subjects(SubjectKind.Attack))
        {
            if (
                subject.Roots[0].Record is AttackRecord { Attack: var attack }
                && attack.Aim == account.Aim
                && attack.GainPerRound == account.GainPerRound
                && attack.Promotions.Select(one => one.Id).SequenceEqual(account.Promotions, StringComparer.Ordinal)
            )
            {
                return attack;
            }
        }

        return null;
    }
}
