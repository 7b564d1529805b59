using System.Globalization;

namespace PromoAudit.Rules;

/// <summary>Three numbers; pre-releases are not for rule sets.</summary>
internal readonly record struct SemanticVersion(int Major, int Minor, int Patch) : IComparable<SemanticVersion>
{
    public static SemanticVersion? TryParse(string text)
    {
        var parts = text.Split('.');
        return
            parts.Length == 3
            && TryPart(parts[0], out var major)
            && TryPart(parts[1], out var minor)
            && TryPart(parts[2], out var patch)
            ? new SemanticVersion(major, minor, patch)
            : null;
    }

    public int CompareTo(SemanticVersion other) =>
        (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static bool TryPart(string text, out int part) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out part)
        && (text.Length == 1 || text[0] != '0');
}
