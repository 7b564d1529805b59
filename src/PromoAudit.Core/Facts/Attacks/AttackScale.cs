namespace PromoAudit.Facts.Attacks;

/// <summary>A round repeated: by one identity until a limit per buyer ends it, by as many identities as it takes until a cap binds.</summary>
/// <param name="IdentityPrice">What one identity costs.</param>
/// <param name="RoundsPerIdentity">Rounds of one identity.</param>
/// <param name="Identities">Identities until the cap binds.</param>
/// <param name="Rounds">Rounds in all.</param>
/// <param name="BindingCap">The field that ends it, such as <c>promotions[full-300].limits.total</c>; <c>identities</c> where only the size of the ring does.</param>
/// <param name="GainPerIdentity">Net of its price.</param>
/// <param name="LossPerIdentity">What one identity costs the owner.</param>
/// <param name="GainAtCap">Net of the price of all identities.</param>
/// <param name="LossAtCap">What all rounds cost the owner.</param>
internal sealed record AttackScale(
    decimal IdentityPrice,
    decimal RoundsPerIdentity,
    decimal Identities,
    decimal Rounds,
    string BindingCap,
    decimal GainPerIdentity,
    decimal LossPerIdentity,
    decimal GainAtCap,
    decimal LossAtCap
)
{
    /// <summary>Of what is not known.</summary>
    public static readonly AttackScale None = new(0m, 0m, 0m, 0m, "", 0m, 0m, 0m, 0m);

    public const string RingOnly = "identities";

    /// <summary>Only the size of the ring ends it.</summary>
    public bool Uncapped => string.Equals(BindingCap, RingOnly, StringComparison.Ordinal);
}
