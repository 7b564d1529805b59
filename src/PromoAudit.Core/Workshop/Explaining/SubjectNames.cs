using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>Subjects by what people call them: an id, a SKU, two ids with a comma, or the whole key of a finding.</summary>
internal static class SubjectNames
{
    public static ImmutableArray<Subject> Called(ImmutableArray<Subject> subjects, string name)
    {
        var names = name.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
        [
            .. subjects.Where(subject =>
                subject.Keys.Contains(name, StringComparer.Ordinal)
                || (names.Length > 0 && Array.TrueForAll(names, one => subject.Keys.Any(key => IsCalled(key, one))))
            ),
        ];
    }

    /// <summary>What somebody probably meant.</summary>
    public static string? Nearest(ImmutableArray<Subject> subjects, string name) =>
        NearestName.Find(
            name,
            subjects.SelectMany(subject => subject.Keys).Select(Short).Distinct(StringComparer.Ordinal)
        );

    /// <summary>As the plan calls it: <c>full-300</c> of <c>promotion:full-300</c>.</summary>
    public static string Short(string key) => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static bool IsCalled(string key, string name) => key == name || Short(key) == name;
}
