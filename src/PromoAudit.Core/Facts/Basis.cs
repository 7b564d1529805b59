using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>A figure that comes from the data of this program and not from the plan: a price of the trade, a legal figure, a rate, how a platform behaves.</summary>
/// <param name="Name">Such as <c>threat.phone</c>, <c>law.prizeCeiling</c>, <c>rate.USD</c> or <c>profile.requalify</c>.</param>
/// <param name="Describes">What it is, without a full stop.</param>
/// <param name="Shown">The figure as people write it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Verified">False: general knowledge, judgement, or worked out from something else.</param>
public sealed record Basis(string Name, LocalizedText Describes, LocalizedText Shown, string Source, bool Verified);
