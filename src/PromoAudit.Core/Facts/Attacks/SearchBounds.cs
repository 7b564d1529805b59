namespace PromoAudit.Facts.Attacks;

/// <summary>Within what bounds attacks were searched for, and how far the search got.</summary>
/// <param name="OrdersPerIdentity">Orders that one identity places where no limit ends them.</param>
/// <param name="Identities">Identities that there are.</param>
/// <param name="Budget">Orders that might be priced in each pass; null where only time ends the search.</param>
/// <param name="OrdersPriced">Orders that were priced.</param>
/// <param name="Carts">Carts that were looked at.</param>
internal sealed record SearchBounds(int OrdersPerIdentity, decimal Identities, int? Budget, int OrdersPriced, int Carts)
{
    public static readonly SearchBounds None = new(
        AdversaryOptions.OrdersPerIdentity,
        Identities: 0m,
        Budget: null,
        OrdersPriced: 0,
        Carts: 0
    );
}
