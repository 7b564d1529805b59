using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>
/// What a promotion does when an order is cancelled: as it says for that, else as it says for refunds, else as the profile says. What
/// nobody says is noted, and taken at one end.
/// </summary>
internal static class CancelPolicy
{
    /// <summary>A reward that the buyer has before anything is sent and that a cancellation does not take back.</summary>
    public static bool Stays(RewardDue reward, Adversary adversary) =>
        OrderRewards.IsCollected(reward)
        && Or(IsAtOnce(reward.Paid), reward.Promotion, "benefit.paid", adversary)
        && Or(Keeps(reward.Promotion, adversary), reward.Promotion, "onRefund.reward", adversary);

    public static bool RestoresUse(Promotion promotion, Adversary adversary) =>
        Or(GivesUseBack(promotion, adversary), promotion, "onCancel.usage", adversary);

    /// <summary>Null where nobody says.</summary>
    public static bool? GivesUseBack(Promotion promotion, Adversary adversary)
    {
        var usage = promotion.OnCancel?.Usage ?? promotion.OnRefund?.Usage;
        var profile = adversary.Book.Profile;
        return usage is { } said
            ? said == UsageOnRefund.Restore
            : profile.CancelRestoresUse ?? (profile.Usage is { } known ? known == UsageOnRefund.Restore : null);
    }

    /// <summary>Null where nobody says.</summary>
    public static bool? IsAtOnce(PaidWhen? paid) =>
        paid is { } when ? when is PaidWhen.Claim or PaidWhen.Order or PaidWhen.Payment : null;

    /// <summary>Null where nobody says.</summary>
    public static bool? Keeps(Promotion promotion, Adversary adversary) =>
        (promotion.OnCancel?.Reward ?? promotion.OnRefund?.Reward ?? adversary.Book.Profile.Reward) is { } reward
            ? reward == RewardOnRefund.Keep
            : null;

    private static bool Or(bool? answer, Promotion promotion, string field, Adversary adversary)
    {
        if (answer is { } known)
        {
            return known;
        }

        adversary.Valuation.Note(adversary.Facts.SubjectOf(promotion).Missing(field).Missing);
        return adversary.Valuation.AtWorst;
    }
}
