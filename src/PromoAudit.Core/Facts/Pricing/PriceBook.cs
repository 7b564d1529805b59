using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Pricing;

/// <summary>A plan made ready for pricing under a profile: whole minor units, scopes resolved. One for each plan; not for several threads.</summary>
internal sealed class PriceBook(Plan plan, Profile profile)
{
    public Plan Plan { get; } = plan;

    public Profile Profile { get; } = profile;
}
