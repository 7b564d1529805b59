using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;
using PromoAudit.Facts.Structure;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Profiles;

/// <summary>
/// Which settings of the profile the value of a fact rests on: those that its computation reads and that the promotions at hand
/// do not say themselves. What every figure needs, such as rounding, is left out.
/// </summary>
internal static class SettingsUsed
{
    /// <summary>A price, or a list of prices.</summary>
    public static void ByPrice(FactRecord owner, Value value, Ledger ledger)
    {
        if (value.Kind == ValueKind.List)
        {
            for (var index = 0; index < value.List.Count; index++)
            {
                ByPrice(owner, value.List[index], ledger);
            }
        }
        else if (QuoteOf(value) is { } quote)
        {
            ByQuote(owner.Facts.Admissibility, quote, ledger);
        }
    }

    /// <summary>Goods in the scope of a promotion.</summary>
    public static void ByScope(Promotion promotion, Ledger ledger)
    {
        if (promotion.Scope is null)
        {
            ledger.AddSetting("emptyScope");
        }
    }

    /// <summary>Whether two promotions may meet.</summary>
    public static void ByMeeting(Admissibility admissibility, Promotion first, Promotion second, Ledger ledger)
    {
        var (one, other) = (admissibility.Excludes(first, second), admissibility.Excludes(second, first));
        if (one != other)
        {
            ledger.AddSetting("exclusion");
        }

        if (IsUndeclared(first) || IsUndeclared(second))
        {
            ledger.AddSetting("undeclaredStacking");
        }

        if (IsFor(first, Audience.New) && IsFor(second, Audience.Members))
        {
            ledger.AddSetting("newMayBeMember");
        }

        ByLayer(admissibility, first, ledger);
        ByLayer(admissibility, second, ledger);
    }

    /// <summary>The layer in which a promotion stands, and how many of the layer take effect.</summary>
    public static void ByLayer(Admissibility admissibility, Promotion promotion, Ledger ledger)
    {
        var layer = PlanWords.Layers.WordFor(admissibility.LayerOf(promotion));
        if (promotion.Layer is null)
        {
            ledger.AddSetting($"benefits.{layer}");
        }

        ledger.AddSetting($"layers.{layer}");
    }

    /// <summary>Goods that go back.</summary>
    public static void ByRefund(Promotion promotion, Ledger ledger)
    {
        Unless(promotion.OnRefund?.Proration is not null, "proration", ledger);
        Unless(promotion.OnRefund?.Requalify is not null || !Restrictions.HasThreshold(promotion), "requalify", ledger);
        Unless(
            promotion.OnRefund?.Gift is not null || !promotion.Benefits.Any(one => one.Gift is not null),
            "gift",
            ledger
        );
        Unless(
            promotion.OnRefund?.Reward is not null || !promotion.Benefits.Any(RewardTiming.IsDeferred),
            "reward",
            ledger
        );
    }

    public static void Unless(bool isSaid, string key, Ledger ledger)
    {
        if (!isSaid)
        {
            ledger.AddSetting(key);
        }
    }

    private static Quote? QuoteOf(in Value value) =>
        value.Record switch
        {
            ResultRecord<CheapestUnit> cheapest => cheapest.Result.Quote,
            ResultRecord<Quote> quote => quote.Result,
            _ => null,
        };

    private static void ByQuote(Admissibility admissibility, Quote quote, Ledger ledger)
    {
        var promotions = quote.Promotions;
        for (var first = 0; first < promotions.Length; first++)
        {
            ByScope(promotions[first], ledger);
            if (promotions[first].Threshold.Value is { Base: null, Spend: not null })
            {
                ByLayer(admissibility, promotions[first], ledger);
            }

            for (var second = first + 1; second < promotions.Length; second++)
            {
                ByMeeting(admissibility, promotions[first], promotions[second], ledger);
            }
        }

        if (promotions.Length > 1 && quote.Steps.Any(step => step.Benefit.PercentOff is not null))
        {
            ledger.AddSetting("percentMode");
        }
    }

    private static bool IsUndeclared(Promotion promotion) =>
        promotion.Stacking is not { } stacking
        || (stacking.Exclusive is null && stacking.With.Length == 0 && stacking.Without.Length == 0);

    private static bool IsFor(Promotion promotion, Audience audience)
    {
        foreach (var one in promotion.Buyers.Who)
        {
            if (one == audience)
            {
                return true;
            }
        }

        return false;
    }
}
