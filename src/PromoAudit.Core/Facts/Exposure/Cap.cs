namespace PromoAudit.Facts.Exposure;

/// <summary>Something that ends the giving.</summary>
/// <param name="Field">As the plan calls it, such as <c>limits.total</c>; <c>stock</c> for the goods themselves.</param>
/// <param name="Benefit">What has been given away by then; null: it never ends by this.</param>
internal sealed record Cap(string Field, decimal? Benefit);
