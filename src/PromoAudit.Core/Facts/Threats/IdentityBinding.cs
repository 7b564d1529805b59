using PromoAudit.Plans;

namespace PromoAudit.Facts.Threats;

/// <summary>What somebody must buy a fresh one of to count as another buyer.</summary>
internal static class IdentityBinding
{
    private const string Account = "account";
    private const string AgedAccount = "agedAccount";
    private const string RealName = "realName";

    /// <summary>Names of <c>threat</c> figures, in the order of the plan. Where nobody says what counts, shops count accounts.</summary>
    public static List<string> Of(PromotionSubject subject)
    {
        var buyers = subject.Promotion.Buyers;
        var words = new List<string>();
        if (!buyers.Source.Says("identifiedBy"))
        {
            words.Add(Account);
        }

        foreach (var identity in buyers.IdentifiedBy)
        {
            words.Add(PlanWords.Identities.WordFor(identity));
        }

        if (GuestsAreNotCounted(subject))
        {
            words.Remove(Account);
        }
        else if (buyers.AccountAge > TimeSpan.Zero)
        {
            words.Remove(Account);
            words.Insert(0, AgedAccount);
        }

        if (IsShown(buyers) && !words.Contains(RealName))
        {
            words.Add(RealName);
        }

        return words;
    }

    /// <summary>Whether the account has no part in it, because orders without one are not counted.</summary>
    public static bool GuestsAreNotCounted(PromotionSubject subject) =>
        subject.Promotion.Buyers.Guests == Permission.Allow && subject.Facts.Profile.GuestsEscapeLimits;

    /// <summary>People on a list or of the staff are not to be had for money.</summary>
    public static bool IsForSale(Promotion promotion)
    {
        foreach (var audience in promotion.Buyers.Who)
        {
            if (audience is Audience.List or Audience.Staff)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShown(Buyers buyers)
    {
        if (buyers.VerifiedBy != AudienceProof.IdCheck)
        {
            return false;
        }

        foreach (var audience in buyers.Who)
        {
            if (audience != Audience.Everyone)
            {
                return true;
            }
        }

        return false;
    }
}
