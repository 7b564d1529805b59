using System.Diagnostics;
using PromoAudit.Expressions;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Facts of parts of a promotion: what follows from several fields of the part together.</summary>
internal static class BenefitFacts
{
    // In the order of BenefitKind, spelt as the keys of the plan.
    private static readonly string[] KindWords =
    [
        "nothing",
        "amountOff",
        "percentOff",
        "fixedPrice",
        "nthItem",
        "buyGet",
        "bundlePrice",
        "tiers",
        "gift",
        "freeShipping",
        "points",
        "cashback",
        "coupon",
        "referral",
        "groupBuy",
        "bargain",
        "deposit",
        "priceMatch",
        "prize",
        "payWhatYouWant",
        "reprice",
        "allYouCan",
        "balanceTransfer",
    ];

    public static string WordFor(BenefitKind kind) => KindWords[(int)kind];

    public static FactProperty[] OfBenefit() =>
        [
            Fact(
                "kind",
                FactWords.TypeFor("kind", KindWords, new("what kind of benefit it is", "优惠的种类")),
                new("what kind of benefit it is, by the key that gives it", "优惠的种类，即所填的键"),
                "promotion.benefit.kind == percentOff",
                record =>
                    record.Said is Benefit benefit ? Value.OfWord(WordFor(benefit.Kind))
                    : record.IsNone ? Value.Nothing
                    : record.Missing("kind")
            ),
            new ComputedFact<PlanRecord>(
                "weakTiers",
                ExpressionType.ListOf(FactSchema.RecordFor(Tier.Shape)),
                new("tiers that ask for more than another tier and give no more", "要求更高、优惠却不更多的档位"),
                "count(promotion.benefit.weakTiers) > 0",
                Weak,
                place: record => record.PlaceOf("tiers")
            ),
        ];

    public static FactProperty[] OfTrigger() =>
        [
            Fact(
                "kind",
                FactWords.TypeFor("kind", PlanWords.TriggerKinds.All, new("how a promotion is set off", "触发方式")),
                new(
                    "automatic, claim, code or event: as said, or as its fields imply",
                    "触发方式：所写的，或由字段推出的"
                ),
                "promotion.trigger.kind == code",
                record =>
                    (record.Owner?.Said as Promotion)?.Trigger is { } trigger
                        ? Value.OfWord(PlanWords.TriggerKinds.WordFor(trigger.Kind))
                        : record.Missing("kind")
            ),
        ];

    public static FactProperty[] OfValidity() =>
        [
            End(
                new("first moment when it is over; unlimited where no end is said", "结束时间（不含）；没写为不限"),
                "unlimited(promotion.valid.to)",
                record => (record.Said as Validity)?.To ?? default
            ),
        ];

    public static FactProperty[] OfClaim() =>
        [
            End(
                new(
                    "first moment when it can no longer be claimed; unlimited where no end is said",
                    "领取结束时间（不含）；没写为不限"
                ),
                "declared(promotion.claim.to)",
                record => (record.Said as Claim)?.To ?? default
            ),
        ];

    private static Value Weak(PlanRecord record)
    {
        if (record.Said is not Benefit { Tiers.Length: > 1 } benefit)
        {
            return Value.OfList(ValueList.Empty);
        }

        var tiers = record.Read((FactProperty)(record.Type.Find("tiers") ?? throw new UnreachableException())).List;
        var weak = new List<PlanRecord>();
        for (var index = 0; index < tiers.Count; index++)
        {
            if (tiers[index].Record is PlanRecord { Said: Tier tier } one && WeakTiers.IsWeak(tier, benefit))
            {
                weak.Add(one);
            }
        }

        return Value.OfList(ValueList.OfRecords(weak));
    }

    // Written as `to`, or as `through` with the last day.
    private static ComputedFact<PlanRecord> End(
        LocalizedText describes,
        string example,
        Func<PlanRecord, Limit<DateTimeOffset>> end
    ) =>
        new(
            "to",
            ExpressionType.Instant,
            describes,
            example,
            record => end(record).Figure is { } instant ? Value.OfInstant(instant) : Value.Unlimited,
            record =>
                end(record).State switch
                {
                    LimitState.Figure => Presence.Given,
                    LimitState.Unlimited => Presence.Unlimited,
                    _ => Presence.Absent,
                },
            record => record.PlaceOf(record.Said?.Source.Says("through") == true ? "through" : "to")
        );

    private static ComputedFact<PlanRecord> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<PlanRecord, Value> get
    ) => new(name, type, describes, example, get);
}
