using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Exposure;

/// <summary>A counter of uses that is a figure.</summary>
internal sealed record UseCap(string Field, decimal Uses);

/// <summary>How often a promotion can be used, by each of its counters that is a figure.</summary>
internal static class UseCaps
{
    /// <summary>All uses together, in the order in which a tie is decided.</summary>
    public static IEnumerable<UseCap> Total(Promotion promotion, long? days)
    {
        var limits = promotion.Limits;
        if (limits.Total.Figure is { } total)
        {
            yield return new UseCap("limits.total", total);
        }

        if (promotion.Claim?.Total.Figure is { } claimed)
        {
            yield return new UseCap("claim.total", claimed);
        }

        if (limits.PerDay.Figure is { } daily && days is { } lasting)
        {
            yield return new UseCap("limits.perDay", Large.Times(daily, lasting));
        }

        if (OfCodes(promotion, code => code.Total) is { } byCodes)
        {
            yield return new UseCap(limits.PerCode.HasFigure ? "limits.perCode" : "trigger.code.total", byCodes);
        }
    }

    /// <summary>Whether a figure that somebody declared bounds uses, units or money in all.</summary>
    public static bool AreDeclared(PromotionSubject subject) =>
        subject.Promotion.Limits.TotalQuantity.HasFigure
        || Total(subject.Promotion, subject.Time.Days).Any()
        || MoneyCaps.Of(subject).Any();

    /// <summary>Uses of one buyer. Where nothing tells buyers apart, nothing is counted for one.</summary>
    public static IEnumerable<decimal> PerBuyer(Promotion promotion, long? days)
    {
        var limits = promotion.Limits;
        if (!Restrictions.CountsBuyers(promotion))
        {
            yield break;
        }

        if (limits.PerBuyer.Figure is { } all)
        {
            yield return all;
        }

        if (promotion.Claim?.PerBuyer.Figure is { } claimed)
        {
            yield return claimed;
        }

        if (limits.PerBuyerPerDay.Figure is { } daily && days is { } lasting)
        {
            yield return Large.Times(daily, lasting);
        }

        var codes = Codes.Of(promotion.Trigger);
        if (codes.Length > 0 && codes.All(code => code.PerBuyer.HasFigure && code.Generated is null))
        {
            yield return codes.Sum(code => (decimal)(code.PerBuyer.Figure ?? 0));
        }
    }

    // Each code so often, and so many codes; no cap as soon as one of them has none.
    private static decimal? OfCodes(Promotion promotion, Func<Code, Limit<long>> limit)
    {
        var codes = Codes.Of(promotion.Trigger);
        if (codes.IsEmpty)
        {
            return null;
        }

        var uses = 0m;
        foreach (var code in codes)
        {
            if (
                code.ChosenBy == CodeChooser.Buyer
                || (limit(code).Figure ?? promotion.Limits.PerCode.Figure) is not { } each
                || (code.Generated is { } generated ? generated.Count : 1) is not { } count
            )
            {
                return null;
            }

            uses = Large.Plus(uses, Large.Times(each, count));
        }

        return uses;
    }
}
