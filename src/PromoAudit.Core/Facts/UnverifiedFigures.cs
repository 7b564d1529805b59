using System.Collections.Immutable;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Profiles;

namespace PromoAudit.Facts;

/// <summary>
/// Notes the figures of the data that were looked at although nobody has verified them: a quiet verdict rests on them as much as a finding.
/// </summary>
internal sealed class UnverifiedFigures
{
    // By reference: the same figure is looked at thousands of times while attacks are searched for.
    private readonly HashSet<Figure> _seen = new(ReferenceEqualityComparer.Instance);

    public void Note(Figure? figure)
    {
        if (figure is { Verified: false })
        {
            _seen.Add(figure);
        }
    }

    /// <summary>With those of the profile: name, what it is of and where it comes from. By name.</summary>
    public ImmutableArray<(string Name, string Of, string Source)> With(Profile profile) =>
        [
            .. _seen
                .Select(figure => (figure.Name, figure.Market, figure.Source))
                .Concat(
                    profile
                        .Origins.Where(origin => !origin.Value.Verified)
                        .Select(origin => ($"profile.{origin.Key}", profile.Name, origin.Value.Source))
                )
                .OrderBy(figure => figure.Item1, StringComparer.Ordinal)
                .ThenBy(figure => figure.Item2, StringComparer.Ordinal),
        ];
}
