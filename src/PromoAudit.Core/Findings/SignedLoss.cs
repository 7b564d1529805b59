using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>A loss that a promotion declares to be meant (<c>accepts</c>): who approved how much, in the plan's currency.</summary>
/// <param name="Reason">Why, in the words of the plan; null when it does not say.</param>
public sealed record SignedLoss(string Promotion, decimal UpTo, string ApprovedBy, string? Reason)
{
    /// <summary>Those of a plan, by what findings call their promotions. One without an amount or a name is no signature.</summary>
    internal static Dictionary<string, SignedLoss> Of(Plan plan)
    {
        var signed = new Dictionary<string, SignedLoss>(StringComparer.Ordinal);
        foreach (var promotion in plan.Promotions)
        {
            if (promotion.Accepts is { LossUpTo: { } upTo, ApprovedBy: { } name } accepts)
            {
                signed[$"promotion:{promotion.Id}"] = new SignedLoss(promotion.Id, upTo, name, accepts.BelowCost);
            }
        }

        return signed;
    }
}

/// <summary>What <c>accepts</c> of the plan has to say to a finding that it could cover.</summary>
/// <param name="IsHonoured">The finding was lowered to <c>info</c>; otherwise the loss goes beyond what was signed for.</param>
/// <param name="Signed">The signatures of the promotions that have a part in it.</param>
/// <param name="ExceededBy">How much more is at risk than was signed for; null when it is covered, and when nothing bounds the loss.</param>
public sealed record Acceptance(
    bool IsHonoured,
    ImmutableArray<SignedLoss> Signed,
    decimal? ExceededBy,
    LocalizedText Note
);
