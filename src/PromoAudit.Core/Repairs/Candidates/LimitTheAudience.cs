using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>A promotion that was made for some people is for these people only: staff for a test, whoever the text names for the rest.</summary>
internal static class LimitTheAudience
{
    private static readonly (Audience Who, string[] Words)[] Clues =
    [
        (Audience.Staff, ["staff", "employee", "internal", "QA", "员工", "内部", "内购"]),
        (Audience.New, ["new customer", "new buyer", "first order", "新客", "新人", "新用户", "首单"]),
        (Audience.Members, ["member", "会员"]),
        (Audience.Birthday, ["birthday", "生日"]),
    ];

    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var promotion in repair.Promotions)
        {
            var said = promotion.Promotion;
            var isForEveryone = said.Buyers.Who.All(who => who == Audience.Everyone);
            if (said.Status is not (PromotionStatus.Live or PromotionStatus.Approved))
            {
                // Nobody else is to reach it: whoever looks after it may.
                yield return Candidate.Of(new FieldEdit(promotion.Key, "buyers.who", "staff"));
            }
            else if (isForEveryone && said.Terms is { } terms && terms.Restricts.Contains(Restriction.Buyers))
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "buyers.who", ToldOf(said)));
            }
            else if (isForEveryone)
            {
                yield return Candidate.Of(new FieldEdit(promotion.Key, "buyers.who", "members"));
            }
        }
    }

    /// <summary>Whom name and text speak of; a list where they speak of nobody that the format has a word for.</summary>
    public static string ToldOf(Promotion promotion)
    {
        var text = $"{promotion.Name} {promotion.Terms?.Text}";
        foreach (var (who, words) in Clues)
        {
            if (words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                return PlanWords.Audiences.WordFor(who);
            }
        }

        return PlanWords.Audiences.WordFor(Audience.List);
    }
}
