using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Attacks;

/// <summary>
/// An attack as rules see it. Where it pays only if figures that nobody gave are at their worst, its amounts are unknown and name those
/// figures.
/// </summary>
internal sealed class AttackRecord(AuditFacts facts, AimResult result, Attack attack)
    : FactRecord(facts, FactSchema.Attack),
        IDisplayed
{
    public Attack Attack { get; } = attack;

    public AimResult Result { get; } = result;

    public override string Path => "attack";

    public ItemSubject? Item => Attack.Item is { } item ? Facts.SubjectOf(item) : null;

    public ImmutableArray<PromotionSubject> Promotions { get; } = [.. attack.Promotions.Select(facts.SubjectOf)];

    public override SourcePlace? Place =>
        Promotions.Length > 0 ? Promotions[0].Place : (Item?.Place ?? Facts.Root.Place);

    public LocalizedText DisplayName =>
        Promotions.Length > 0 ? Promotions[0].DisplayName : Item?.DisplayName ?? LocalizedText.Same(Facts.Plan.Id);

    /// <summary>What findings call it: its promotions, else the article it turns on.</summary>
    public ImmutableArray<string> Keys =>
        Promotions.Length > 0 ? [.. Promotions.Select(promotion => promotion.Key)]
        : Item is { } item ? [item.Key]
        : [$"plan:{Facts.Plan.Id}"];

    public Value Money(Func<Attack, decimal?> amount) =>
        !Attack.IsCertain ? Value.UnknownBecause(Result.Missing)
        : amount(Attack) is { } known ? Value.OfMoney(known)
        : Value.Unknown;

    public Value Count(Func<Attack, decimal> count) =>
        Attack.IsCertain ? Value.OfCount(count(Attack)) : Value.UnknownBecause(Result.Missing);

    public Subject AsSubject() =>
        new(
            SubjectKind.Attack,
            Keys,
            DisplayName,
            Place,
            [
                Value.OfRecord(this),
                Value.OfRecord(Facts.Root),
                Value.OfRecord(Facts.Shop),
                Value.OfRecord(Facts.Platform),
                Value.OfRecord(Facts.Law),
                Value.OfRecord(Facts.Threat),
            ]
        );
}
