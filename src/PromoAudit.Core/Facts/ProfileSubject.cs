using PromoAudit.Facts.Profiles;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>The platform's profile as rules see it.</summary>
internal sealed class ProfileSubject(AuditFacts facts, Profile profile)
    : FactRecord(facts, FactSchema.Profile),
        IDisplayed
{
    public Profile Profile { get; } = profile;

    public override string Path => "profile";

    /// <summary>Where the plan names it.</summary>
    public override SourcePlace? Place => Facts.Plan.Source.PlaceOf("profile");

    public LocalizedText DisplayName => LocalizedText.Same(Profile.Name);
}
