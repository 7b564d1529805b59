using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <summary>How a range of money is written: <c>{between: [1, 99], decidedBy: chance}</c>.</summary>
internal sealed record AmountRange : PlanObject
{
    internal static readonly ObjectShape<AmountRange> Shape = new("range", Read);

    public ImmutableArray<decimal> Between { get; init; }

    public Decider? DecidedBy { get; init; }

    private static AmountRange Read(ObjectReader reader) =>
        new()
        {
            Between = reader.Moneys("between", "The least and the most. 最少与最多。"),
            DecidedBy = reader.Word("decidedBy", PlanWords.Deciders, "Who or what settles the amount. 金额由谁决定。"),
        };

    public Amount? ToAmount(ReadingContext context)
    {
        if (Between.Length != 2 || Source.Place is not { } place)
        {
            if (Source.Place is { } where)
            {
                context.Diagnostics.Add(
                    PlanMessages.WrongForm(where, "between", new("two amounts", "两个金额"), "between: [1, 99]")
                );
            }

            return null;
        }

        if (Between[0] > Between[1])
        {
            context.Diagnostics.Add(PlanMessages.ReversedRange(place, "between", Between[0], Between[1]));
            return null;
        }

        return new Amount(Between[0], Between[1], DecidedBy);
    }
}
