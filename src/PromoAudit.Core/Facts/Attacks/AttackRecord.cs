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
    /// <summary>What a search that was stopped did not look at: nothing is known of it but the aim.</summary>
    public static AttackRecord NotLookedAt(AuditFacts facts, AimResult result) =>
        new(
            facts,
            result with
            {
                Missing = result.Missing.And(Stopped(facts)),
            },
            new Attack
            {
                Aim = result.Aim,
                Move = "",
                Scale = AttackScale.None,
                IsFound = false,
                IsCertain = false,
                IsComplete = false,
            }
        );

    /// <summary>Why nothing is known of what a search did not look at.</summary>
    public static Missing Stopped(AuditFacts facts)
    {
        var orders = ValueFormat.Figure(facts.Attacks.Bounds.OrdersPriced);
        return Expressions.Missing.CutShort(
            "attack",
            facts.Root.Place,
            new(
                $"The search for attacks was stopped after {orders} priced orders, before it had looked at everything.",
                $"攻击搜索核算了 {orders} 种订单后中止，还有没看完的。"
            )
        );
    }

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

    /// <summary>What is known of every attack that was found.</summary>
    public Value Found(Func<AttackRecord, Value> value) =>
        Attack.IsFound ? value(this) : Value.UnknownBecause(Result.Missing);

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
