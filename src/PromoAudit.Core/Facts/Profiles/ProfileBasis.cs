using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>A figure of a profile as something that a finding rests on.</summary>
internal static class ProfileBasis
{
    public static Basis Of(Profile profile, string key, ProfileFigure origin) =>
        new(
            $"profile.{key}",
            new LocalizedText($"{key} on {profile.Name}", $"{profile.Name} 的 {key}"),
            LocalizedText.Same(origin.Value),
            origin.Source,
            origin.Verified
        );
}
