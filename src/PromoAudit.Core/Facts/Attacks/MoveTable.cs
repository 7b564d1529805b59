using PromoAudit.Facts.Attacks.Moves;

namespace PromoAudit.Facts.Attacks;

/// <summary>Every move there is.</summary>
internal static class MoveTable
{
    public static IReadOnlyList<IMove> All { get; } =
    [
        new BuyAndResell(),
        new ReturnPart(),
        new CollectRewards(),
        new StageSale(),
        new MatchRivalPrice(),
        new ClaimLate(),
        new ClaimOutOfStock(),
        new MatchOwnLaterPrice(),
        new FreightInsuranceLoop(),
    ];
}
