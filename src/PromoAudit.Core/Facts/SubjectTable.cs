using System.Collections.Immutable;
using System.Diagnostics;
using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>The subjects of a plan, with their roots in the order of <see cref="FactSchema.RootsOf"/>.</summary>
internal static class SubjectTable
{
    public static ImmutableArray<Subject> Build(AuditFacts facts, SubjectKind kind)
    {
        var (plan, shop, profile) = (
            Value.OfRecord(facts.Root),
            Value.OfRecord(facts.Shop),
            Value.OfRecord(facts.Platform)
        );
        var (law, threat) = (Value.OfRecord(facts.Law), Value.OfRecord(facts.Threat));
        return kind switch
        {
            SubjectKind.Plan =>
            [
                new Subject(
                    kind,
                    [$"plan:{facts.Plan.Id}"],
                    LocalizedText.Same(facts.Plan.Id),
                    facts.Root.Place,
                    [plan, shop, profile, law, threat]
                ),
            ],
            SubjectKind.Promotion => facts
                .Promotions.Select(promotion => new Subject(
                    kind,
                    [promotion.Key],
                    promotion.DisplayName,
                    promotion.Place,
                    [Value.OfRecord(promotion), plan, shop, profile, law, threat]
                ))
                .ToImmutableArray(),
            SubjectKind.Item => facts
                .Items.Select(item => new Subject(
                    kind,
                    [item.Key],
                    item.DisplayName,
                    item.Place,
                    [Value.OfRecord(item), plan, shop, profile, law, threat]
                ))
                .ToImmutableArray(),
            SubjectKind.Pair => facts
                .Pairs.Select(pair => new Subject(
                    kind,
                    [pair.First.Key, pair.Second.Key],
                    pair.DisplayName,
                    pair.Place,
                    [
                        Value.OfRecord(pair.First),
                        Value.OfRecord(pair.Second),
                        Value.OfRecord(pair),
                        plan,
                        shop,
                        profile,
                        law,
                        threat,
                    ]
                ))
                .ToImmutableArray(),
            // Two plans meet in a run; one by itself meets nobody.
            SubjectKind.Meeting => [],
            SubjectKind.Attack => [.. FoundAttacks.Of(facts).Select(attack => attack.AsSubject())],
            _ => throw new UnreachableException(),
        };
    }
}
