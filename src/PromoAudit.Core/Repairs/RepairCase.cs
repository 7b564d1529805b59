using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Plans;

namespace PromoAudit.Repairs;

/// <summary>One finding with the parts of the plan that an edit for it may touch, and the figures that values are worked out from.</summary>
internal sealed class RepairCase
{
    /// <summary>A finding that names no promotion is repaired at those of its articles, or at the first ones of the plan.</summary>
    private const int MostPromotions = 6;

    private const int MostSums = 6;

    /// <summary>Uses that somebody plans for who does not say how many: what the rules propose as well.</summary>
    private const long UsualUses = 1000;

    public RepairCase(AuditFacts facts, Finding finding)
    {
        Facts = facts;
        Finding = finding;
        Items = [.. facts.Items.Where(item => IsNamed(item.Key))];
        var named = facts.Promotions.Where(promotion => IsNamed(promotion.Key)).ToImmutableArray();
        Promotions = named.IsEmpty ? [.. OfItems(facts).Take(MostPromotions)] : named;
    }

    /// <summary>Sums that the finding speaks of: by one of them something is too cheap or too much.</summary>
    public ImmutableArray<decimal> Sums =>
        [
            .. Finding
                .Values.Where(value => value.Kind == "Money")
                .Select(value => decimal.TryParse(value.Text, CultureInfo.InvariantCulture, out var sum) ? sum : 0)
                .Where(sum => sum > 0)
                .Distinct()
                .Take(MostSums),
        ];

    public AuditFacts Facts { get; }

    public Finding Finding { get; }

    public Plan Plan => Facts.Plan;

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<PromotionSubject> Promotions { get; }

    /// <summary>Articles that the finding names.</summary>
    public ImmutableArray<ItemSubject> Items { get; }

    /// <summary>Uses that the promotion is planned for.</summary>
    public static long UsesOf(Promotion promotion) =>
        promotion.ExpectedUses
        ?? promotion.Limits.Total.Figure
        ?? promotion.Claim?.Total.Figure
        ?? promotion.Trigger?.Code?.Generated?.Count
        ?? UsualUses;

    /// <summary>What one use takes off, where that is bounded; else what the smallest order gets.</summary>
    public decimal? WorthOfUse(PromotionSubject promotion) =>
        promotion.Exposure?.BenefitPerUse
        ?? (
            Facts.Stacks.SmallestBasket(promotion.Promotion).Quote is { } quote && quote.List > quote.Paid
                ? quote.List - quote.Paid
                : null
        );

    /// <summary>The benefits of a promotion with the path that the plan gives each.</summary>
    public static IEnumerable<(Benefit Benefit, string Path)> BenefitsOf(Promotion promotion)
    {
        var first = promotion.Source.Says("benefit") ? 1 : 0;
        for (var index = 0; index < promotion.Benefits.Length; index++)
        {
            yield return (
                promotion.Benefits[index],
                index < first ? "benefit"
                : promotion.Benefits.Length == 1 ? "benefits[0]"
                : $"benefits[{index - first}]"
            );
        }
    }

    /// <summary>Articles that the promotion reduces and the finding is about: those it names, else all in scope.</summary>
    public ImmutableArray<ItemSubject> GoodsOf(PromotionSubject promotion)
    {
        var named = promotion.Items.Where(Items.Contains).ToImmutableArray();
        return named.IsEmpty ? promotion.Items : named;
    }

    private bool IsNamed(string key) =>
        Involvement.Has(Finding.Subjects, key) || Involvement.Has(Finding.Involves, key);

    private IEnumerable<PromotionSubject> OfItems(AuditFacts facts) =>
        Items.IsEmpty ? facts.Promotions : facts.Promotions.Where(promotion => promotion.Items.Any(Items.Contains));
}
