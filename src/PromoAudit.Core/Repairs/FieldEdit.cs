namespace PromoAudit.Repairs;

/// <summary>One field of a plan and what to write there, whatever the layout of the file.</summary>
/// <param name="Owner"><c>plan</c>, <c>shop</c>, <c>promotion:ID</c> or <c>item:SKU</c>.</param>
/// <param name="Field">From the owner on, such as <c>limits.total</c> or <c>benefit.prize[2].count</c>.</param>
/// <param name="Value">Plan text on one line.</param>
/// <param name="Adds">The value is one more entry of a list.</param>
internal sealed record FieldEdit(string Owner, string Field, string Value, bool Adds = false)
{
    /// <summary>As findings call the field: <c>promotions[full-300].limits.total</c>.</summary>
    public string Path =>
        Owner.Split(':', 2) switch
        {
            ["promotion", var id] => $"promotions[{id}].{Field}",
            ["item", var sku] => $"catalog[{sku}].{Field}",
            ["shop"] => $"shop.{Field}",
            _ => Field,
        };
}
