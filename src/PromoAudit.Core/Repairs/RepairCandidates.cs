using PromoAudit.Repairs.Candidates;

namespace PromoAudit.Repairs;

/// <summary>Every kind of edit that is tried, in the order in which equal ones are offered. A new kind is a file beside these and a line here.</summary>
internal static class RepairCandidates
{
    private static readonly Func<RepairCase, IEnumerable<Candidate>>[] Kinds =
    [
        WhatTheRuleSays.For,
        CapTheTotal.For,
        CapEachBuyer.For,
        CapTheBenefit.For,
        BindIdentity.For,
        ClawBackReward.For,
        PayAfterReturns.For,
        RedeemOnce.For,
        AskForProof.For,
        HandOutPersonalCodes.For,
        DoWhatIsTold.For,
        EndInTime.For,
        ExcludeGoods.For,
        ExcludeEachOther.For,
        RaiseThreshold.For,
        LowerTheBenefit.For,
        RaiseThePrice.For,
        SpreadThePrizes.For,
        PriceTheGoods.For,
        LimitTheAudience.For,
        GuardTheShop.For,
    ];

    /// <summary>Each candidate once, without those that would only silence the rule.</summary>
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            foreach (var candidate in kind(repair))
            {
                if (candidate.Edits.All(HonestEdits.IsHonest) && seen.Add(candidate.Name))
                {
                    yield return candidate;
                }
            }
        }
    }
}
