using PromoAudit.Expressions;
using PromoAudit.Facts.Meetings;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Facts of two plans of one run whose promotions can meet on one order: a row each.</summary>
internal static class MeetingFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "items",
                ExpressionType.ListOf(FactSchema.RecordFor(Item.Shape)),
                new(
                    "articles on which promotions of both plans can be used on one order, as the two plans together price them",
                    "两个方案的优惠能用在同一单上的商品（按两个方案合在一起计价）"
                ),
                "count(meeting.items) > 0",
                meeting => Value.OfList(ValueList.OfRecords(meeting.Items))
            ),
            Fact(
                "worst",
                FactSchema.Cheapest,
                new(
                    "the article that both plans together leave least above cost; none where they make nothing cheaper than one of them does",
                    "两个方案叠加后离成本最近（或亏得最多）的商品；叠加不更便宜则无"
                ),
                "meeting.worst.received < meeting.worst.item.cost",
                meeting => Of(meeting.Worst.Together, meeting, "worst")
            ),
            Fact(
                "apart",
                FactSchema.Cheapest,
                new(
                    "the same article under the cheaper of the two plans by itself",
                    "同一商品只用其中一个方案时的最低到手价"
                ),
                "meeting.apart.price > meeting.worst.price",
                meeting => Of(meeting.Worst.Apart, meeting, "apart")
            ),
            Fact(
                "ours",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new("the promotions of this plan that take part in the worst price", "最低价里属于本方案的活动"),
                "any(meeting.ours, p => p.stackingDeclared)",
                meeting => Parties(meeting, ofFirst: true)
            ),
            Fact(
                "theirs",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new("those of the other plan", "最低价里属于另一个方案的活动"),
                "any(meeting.theirs, p => not p.stackingDeclared)",
                meeting => Parties(meeting, ofFirst: false)
            ),
            Fact(
                "overlap",
                FactSchema.Overlap,
                new("the time in which all of them can be used", "这些活动共同的有效时间"),
                "meeting.overlap.days > 1",
                meeting =>
                    meeting.Worst.Together?.Quote is { } quote
                        ? Value.OfRecord(
                            new ResultRecord<ValidTime>(
                                FactSchema.Overlap,
                                meeting.TimeOf(quote.Promotions),
                                meeting,
                                "overlap"
                            )
                        )
                        : Unfound(meeting)
            ),
        ];

    private static Value Of(Stacking.CheapestUnit? unit, Meeting meeting, string name) =>
        unit is null ? Unfound(meeting) : FactSchema.CheapestOf(unit, meeting, name);

    // What could not be priced may hide something; without that there is nothing.
    private static Value Unfound(Meeting meeting) =>
        meeting.Worst.Missing.IsEmpty ? Value.Nothing : Value.UnknownBecause(meeting.Worst.Missing);

    private static Value Parties(Meeting meeting, bool ofFirst)
    {
        if (meeting.Worst.Together?.Quote is not { } quote)
        {
            return Unfound(meeting);
        }

        var parties = new List<Promotion>();
        foreach (var promotion in quote.Promotions)
        {
            if (meeting.IsOfFirst(promotion) == ofFirst)
            {
                parties.Add(promotion);
            }
        }

        return meeting.Facts.ListOf(parties);
    }

    private static ComputedFact<Meeting> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<Meeting, Value> get
    ) => new(name, type, describes, example, get);
}
