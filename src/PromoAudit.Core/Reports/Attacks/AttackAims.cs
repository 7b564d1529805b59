using PromoAudit.Facts.Attacks;

namespace PromoAudit.Reports.Attacks;

/// <summary>Aims as command lines write them.</summary>
public static class AttackAims
{
    public static IReadOnlyList<string> Words { get; } = [.. AimWords.All];
}
