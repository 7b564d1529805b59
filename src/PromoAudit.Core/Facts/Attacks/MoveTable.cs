using PromoAudit.Facts.Attacks.Moves;

namespace PromoAudit.Facts.Attacks;

/// <summary>Every move there is.</summary>
internal static class MoveTable
{
    public static IReadOnlyList<IMove> All { get; } =
    [
        new BuyAndResell(),
        new ReturnPart(),
        new CancelAndKeep(),
        new RefundWithoutReturn(),
        new RefundVoucherElsewhere(),
        new CollectRewards(),
        new RewardForAct(),
        new ReferOwnAccounts(),
        new StageSale(),
        new MatchRivalPrice(),
        new ClaimLate(),
        new ClaimOutOfStock(),
        new MatchOwnLaterPrice(),
        new FreightInsuranceLoop(),
        new GuessCodes(),
        new HoldUnpaid(),
        new RefuseParcel(),
        new FakeOrders(),
    ];
}
