using PromoAudit.Plans;

namespace PromoAudit.Facts.Figures;

/// <summary>Where a plan runs: the country it names, and the market whose figures count for it.</summary>
/// <param name="Country">In capitals; empty when the plan names none.</param>
internal sealed record MarketOfPlan(string Country, string Market)
{
    /// <summary>By the plan's market, else by its profile, else by its currency. A market that nobody lists is generic.</summary>
    public static MarketOfPlan Of(Plan plan, IReadOnlyList<Market> markets)
    {
        if (plan.Market is { Length: > 0 } named)
        {
            var country = named.Trim().ToUpperInvariant();
            return new MarketOfPlan(country, Find(markets, market => market.Countries, country) ?? Generic);
        }

        var found =
            Find(markets, market => market.Profiles, plan.Profile)
            ?? Find(markets, market => market.Currencies, plan.Currency);
        return new MarketOfPlan("", found ?? Generic);
    }

    private static string Generic => Figures.Market.Generic.Name;

    private static string? Find(IReadOnlyList<Market> markets, Func<Market, string[]> list, string wanted)
    {
        foreach (var market in markets)
        {
            if (Array.IndexOf(list(market), wanted) >= 0)
            {
                return market.Name;
            }
        }

        return null;
    }
}
