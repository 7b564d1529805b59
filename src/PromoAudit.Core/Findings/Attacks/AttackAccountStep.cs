using System.Collections.Immutable;
using PromoAudit.Facts.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Findings.Attacks;

/// <summary>One step of an <see cref="AttackAccount"/>.</summary>
/// <param name="Story">The step as one sentence with its figures.</param>
/// <param name="Cash">What the adversary has from it; negative for what is paid.</param>
/// <param name="Loss">What the plan's owner loses by it; negative for what is earned.</param>
internal sealed record AttackAccountStep(Act Kind, LocalizedText Story, decimal Cash, decimal Loss)
{
    /// <summary>What is bought, returned, kept or held; empty where no goods are.</summary>
    public string Goods { get; init; } = "";

    /// <summary>By id.</summary>
    public ImmutableArray<string> Promotions { get; init; } = [];

    /// <summary>How often, where that is not once.</summary>
    public decimal? Count { get; init; }

    public ImmutableArray<AttackTerm> Terms { get; init; } = [];

    /// <summary>The promotion or the article that it is about; null where no file says either.</summary>
    public SourcePlace? Place { get; init; }

    public static AttackAccountStep Of(AttackStep step, Attack attack, string currency) =>
        new(step.Kind, ActWords.Story(step, currency), step.Cash, step.Loss)
        {
            Goods = step.Goods,
            Promotions = [.. step.Promotions.Select(promotion => promotion.Id)],
            Count = step.Count,
            Terms = step.Terms,
            Place = PlaceOf(step, attack),
        };

    /// <summary>What is ordered is promised by a promotion; what is sold, kept or sent back is an article.</summary>
    private static SourcePlace? PlaceOf(AttackStep step, Attack attack)
    {
        var promotion = step.Promotions.IsEmpty ? null : step.Promotions[0].Source.Place;
        var item = attack.Item?.Source.Place;
        return step.Kind is Act.Resell or Act.Keep or Act.Return or Act.Refund && step.Goods.Length > 0
            ? item ?? promotion
            : promotion ?? item;
    }
}
