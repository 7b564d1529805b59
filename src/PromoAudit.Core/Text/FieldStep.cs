namespace PromoAudit.Text;

/// <summary>One key on the way to a field.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shorthand">The key that a plain value here stands for: <c>extent</c> for <c>scope: all</c>.</param>
internal readonly record struct FieldStep(string Name, string? Shorthand = null);
