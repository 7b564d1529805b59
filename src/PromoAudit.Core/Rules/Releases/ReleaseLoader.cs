using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Rules.Releases;

/// <summary>From a release file to the rules in it, with the data that was frozen with them.</summary>
internal static class ReleaseLoader
{
    /// <param name="equal">A set at hand, which is returned where it is the one that was released: reading all rules takes time.</param>
    /// <returns>Null when anything is wrong; all of it is in <paramref name="diagnostics"/>.</returns>
    public static RuleSet? Load(SourceText source, IBaseSets sets, Diagnostics diagnostics, RuleSet? equal = null)
    {
        if (ReleaseReader.Read(source, diagnostics) is not { } release)
        {
            return null;
        }

        if (equal is not null && Is(equal, release))
        {
            return equal;
        }

        var set = Load(release, sets, diagnostics);
        if (set is not null && !Is(set, release))
        {
            var start = new SourcePlace(source, new SourceSpan(0, 0));
            diagnostics.Add(ReleaseMessages.OtherSet(start, release, set));
            return null;
        }

        return set;
    }

    /// <summary>The set as its files have it, whatever the head of the release says.</summary>
    public static RuleSet? Load(ReleaseFile release, IBaseSets sets, Diagnostics diagnostics)
    {
        var data = FactData.Read(
            [
                .. release
                    .Below(ReleaseFile.DataFolder)
                    .Select(part => new DataFile(part.Path[ReleaseFile.DataFolder.Length..], part.Text)),
            ],
            diagnostics
        );
        return data is not null && RuleSet.Load(new ReleaseFiles(release), sets, diagnostics) is { } set
            ? set.WithData(data)
            : null;
    }

    private static bool Is(RuleSet set, ReleaseFile release) =>
        (set.Name, set.Version, set.Digest) == (release.Name, release.Version, release.Digest);
}
