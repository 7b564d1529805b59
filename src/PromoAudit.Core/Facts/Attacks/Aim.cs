using PromoAudit.Text;

namespace PromoAudit.Facts.Attacks;

/// <summary>What an adversary wants.</summary>
internal enum Aim
{
    /// <summary>Goods below what they are sold on for.</summary>
    Resale,

    /// <summary>A benefit that survives the return.</summary>
    RefundKeep,

    /// <summary>Rewards without real trade.</summary>
    RewardFarm,

    /// <summary>Money of others for sales that are none.</summary>
    SelfDeal,

    /// <summary>Compensation.</summary>
    Claim,

    /// <summary>Nothing but the merchant's loss.</summary>
    Harm,

    /// <summary>Codes that nobody gave out.</summary>
    Code,
}

/// <summary>Aims as plans, rules, commands and reports write them.</summary>
internal static class AimWords
{
    private static readonly (Aim Aim, string Word, LocalizedText Name)[] Table =
    [
        (Aim.Resale, "resale", new("buy to sell on", "转卖套利")),
        (Aim.RefundKeep, "refund-keep", new("return and keep the benefit", "退货留优惠")),
        (Aim.RewardFarm, "reward-farm", new("farm rewards", "刷奖励")),
        (Aim.SelfDeal, "self-deal", new("stage sales for subsidies", "自买自卖套补贴")),
        (Aim.Claim, "claim", new("claim compensation", "索赔获利")),
        (Aim.Harm, "harm", new("harm the shop", "恶意下单")),
        (Aim.Code, "code", new("guess codes", "撞码")),
    ];

    public static IReadOnlyList<Aim> Aims { get; } = [.. Table.Select(row => row.Aim)];

    public static IEnumerable<string> All => Table.Select(row => row.Word);

    public static string WordFor(Aim aim) => Table[(int)aim].Word;

    public static LocalizedText NameOf(Aim aim) => Table[(int)aim].Name;

    public static Aim? Find(string word)
    {
        foreach (var row in Table)
        {
            if (string.Equals(row.Word, word, StringComparison.Ordinal))
            {
                return row.Aim;
            }
        }

        return null;
    }
}
