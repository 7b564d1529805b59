using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Two promotions and what holds between them.</summary>
internal sealed class PairSubject(AuditFacts facts, PromotionSubject first, PromotionSubject second)
    : FactRecord(facts, FactSchema.Pair),
        IDisplayed
{
    public PromotionSubject First { get; } = first;

    public PromotionSubject Second { get; } = second;

    public override string Path => $"{First.Path} + {Second.Path}";

    public override SourcePlace? Place => First.Place;

    public override FactRecord Owner => First;

    public LocalizedText DisplayName =>
        new(
            $"{First.DisplayName.English} and {Second.DisplayName.English}",
            $"{First.DisplayName.Chinese}与{Second.DisplayName.Chinese}"
        );
}
