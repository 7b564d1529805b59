using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Structure;

/// <summary>A limit that never takes effect, since a tighter one of what it counts is reached first.</summary>
/// <param name="Field">As the plan calls it, such as <c>limits.perBuyer</c>.</param>
/// <param name="By">The tighter one; of several the tightest.</param>
internal sealed record IdleLimit(string Field, long Figure, string By, long ByFigure, SourcePlace? Place);

/// <summary>
/// Limits of one promotion that cannot both take effect: what one buyer may take cannot be more than what all may, nor one
/// order more than one buyer. Only figures are compared.
/// </summary>
internal sealed class IdleLimits
{
    private readonly List<IdleLimit> _found = [];

    private IdleLimits() { }

    /// <summary>In the order of the plan format: limits, claim, code.</summary>
    public static IReadOnlyList<IdleLimit> Of(Promotion promotion, Shop shop)
    {
        var counters = new IdleLimits();
        counters.AddUses(promotion.Limits, promotion.Claim);
        counters.AddUnits(promotion.Limits, shop.Limits);
        counters.AddClaims(promotion.Claim, promotion.Limits);
        counters.AddCode(promotion);
        return counters._found;
    }

    private void AddUses(Limits limits, Claim? claim)
    {
        var total = Add(limits.Total, "limits.total", limits, "total");
        var perDay = Add(limits.PerDay, "limits.perDay", limits, "perDay", total);
        // A coupon that may change hands can bring a buyer more than one buyer may claim.
        var claimed = claim is { Transferable: not true } ? Known("claim.perBuyer", claim.PerBuyer) : null;
        var perBuyer = Add(limits.PerBuyer, "limits.perBuyer", limits, "perBuyer", total, claimed);
        var daily = Add(
            limits.PerBuyerPerDay,
            "limits.perBuyerPerDay",
            limits,
            "perBuyerPerDay",
            perBuyer,
            perDay,
            total
        );
        Add(limits.PerOrder, "limits.perOrder", limits, "perOrder", daily, perBuyer, perDay, total);
        Add(limits.PerCode, "limits.perCode", limits, "perCode", total);
        Add(limits.PerReferrer, "limits.perReferrer", limits, "perReferrer", total);
        Add(limits.PerShop, "limits.perShop", limits, "perShop", total);
    }

    private void AddUnits(Limits limits, Limits? shop)
    {
        var shopOrder = Known("shop.limits.quantityPerOrder", shop?.QuantityPerOrder ?? default);
        var shopBuyer = Known("shop.limits.quantityPerBuyer", shop?.QuantityPerBuyer ?? default);
        var total = Add(limits.TotalQuantity, "limits.totalQuantity", limits, "totalQuantity");
        var perBuyer = Add(
            limits.QuantityPerBuyer,
            "limits.quantityPerBuyer",
            limits,
            "quantityPerBuyer",
            total,
            shopBuyer
        );
        Add(
            limits.QuantityPerOrder,
            "limits.quantityPerOrder",
            limits,
            "quantityPerOrder",
            perBuyer,
            total,
            shopOrder,
            shopBuyer
        );
    }

    private void AddClaims(Claim? claim, Limits limits)
    {
        if (claim is not null)
        {
            var total = Known("claim.total", claim.Total);
            Add(claim.PerBuyer, "claim.perBuyer", claim, "perBuyer", total, Known("limits.perBuyer", limits.PerBuyer));
        }
    }

    private void AddCode(Promotion promotion)
    {
        if (promotion.Trigger?.Code is not { } code)
        {
            return;
        }

        var all = Known("limits.total", promotion.Limits.Total);
        var each = Known("limits.perCode", promotion.Limits.PerCode);
        var total = Add(code.Total, "trigger.code.total", code, "total", all, each);
        Add(
            code.PerBuyer,
            "trigger.code.perBuyer",
            code,
            "perBuyer",
            total,
            Known("limits.perBuyer", promotion.Limits.PerBuyer),
            all
        );
    }

    private Counter? Add(Limit<long> limit, string name, PlanObject owner, string field, params Counter?[] tighter)
    {
        if (limit.Figure is not { } figure)
        {
            return null;
        }

        if (Tightest(figure, tighter) is { } by)
        {
            _found.Add(new IdleLimit(name, figure, by.Name, by.Figure, owner.Source.PlaceOf(field)));
        }

        return new Counter(name, figure);
    }

    /// <summary>A limit that only bounds others here.</summary>
    private static Counter? Known(string name, Limit<long> limit) =>
        limit.Figure is { } figure ? new Counter(name, figure) : null;

    private static Counter? Tightest(long figure, Counter?[] others)
    {
        Counter? tightest = null;
        foreach (var other in others)
        {
            if (other is not null && other.Figure < (tightest?.Figure ?? figure))
            {
                tightest = other;
            }
        }

        return tightest;
    }

    private sealed record Counter(string Name, long Figure);
}
