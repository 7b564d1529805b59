using PromoAudit.Expressions;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>One thing that rules may ask, under the path they ask it by.</summary>
/// <param name="Path">Such as <c>promotion.limits.total</c>; behind a list its elements follow <c>[]</c>.</param>
/// <param name="IsPlanField">Said by the plan, rather than worked out by the audit.</param>
/// <param name="Default">What absence means where it does not mean unknown.</param>
/// <param name="IsNoLimitWhenAbsent">A cap that nobody declared is no cap.</param>
/// <param name="Example">An expression that uses it; null for fields of the plan, for which <see cref="FactExamples"/> makes one.</param>
internal sealed record FactEntry(
    string Path,
    ExpressionType Type,
    LocalizedText Describes,
    bool IsPlanField,
    string? Default,
    bool IsNoLimitWhenAbsent,
    string? Example
)
{
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>What may stand behind it with a dot; behind a list, of its elements.</summary>
    public IReadOnlyList<Property> Parts =>
        (Type is ListType list ? list.Element : Type) is RecordType record ? record.Properties : [];
}

/// <summary>All facts in one list: for explanations, suggestions and documentation. Checking a plan never builds it.</summary>
internal static class FactCatalog
{
    private static readonly SubjectKind[] Kinds =
    [
        SubjectKind.Plan,
        SubjectKind.Promotion,
        SubjectKind.Item,
        SubjectKind.Pair,
        SubjectKind.Meeting,
        SubjectKind.Attack,
    ];

    private static IReadOnlyList<FactEntry>? _all;

    /// <summary>Every path once: from each root down, without going from one root into another.</summary>
    public static IReadOnlyList<FactEntry> All => _all ??= Build();

    /// <summary>The fact of that path, also where it leads from one subject into another; else every fact of that name.</summary>
    public static IReadOnlyList<FactEntry> Find(string name)
    {
        var asked = Plain(name);
        var exact = All.Where(entry => Plain(entry.Path) == asked).ToArray();
        return exact.Length > 0 ? exact
            : Along(asked.Split('.')) is { } far ? [far]
            : All.Where(entry => entry.Name == asked).ToArray();
    }

    /// <summary>Facts whose meaning has these words, in either language; those that say little else come first.</summary>
    public static IReadOnlyList<FactEntry> About(string words) =>
        words.Trim() is { Length: > 1 } asked
            ?
            [
                .. All.Select(entry => (Entry: entry, Length: Closeness(entry.Describes, asked)))
                    .Where(hit => hit.Length is not null)
                    .OrderBy(hit => hit.Length)
                    .Select(hit => hit.Entry),
            ]
            : [];

    private static int? Closeness(LocalizedText describes, string asked) =>
        describes.Chinese.Contains(asked, StringComparison.OrdinalIgnoreCase) ? describes.Chinese.Length
        : describes.English.Contains(asked, StringComparison.OrdinalIgnoreCase) ? describes.English.Length
        : null;

    /// <summary>The path or name somebody probably meant.</summary>
    public static string? Nearest(string name) =>
        name.Contains('.', StringComparison.Ordinal)
            ? NearestName.Find(name, All.Select(entry => Plain(entry.Path)))
            : NearestName.Find(name, All.Select(entry => entry.Name).Distinct(StringComparer.Ordinal));

    private static FactEntry? Along(string[] steps)
    {
        var type = Kinds
            .SelectMany(FactSchema.RootsOf)
            .Where(root => root.Name == steps[0])
            .Select(root => (ExpressionType?)root.Type)
            .FirstOrDefault();
        var path = steps[0];
        FactEntry? found = null;
        foreach (var step in steps.Skip(1))
        {
            path = type is ListType ? path + "[]" : path;
            if (
                (type is ListType list ? list.Element : type) is not RecordType record
                || record.Find(step) is not { } next
            )
            {
                return null;
            }

            path = $"{path}.{step}";
            found = Entry(path, next);
            type = next.Type;
        }

        return found;
    }

    private static string Plain(string path) => path.Replace("[]", "", StringComparison.Ordinal);

    private static List<FactEntry> Build()
    {
        var entries = new List<FactEntry>();
        var roots = Kinds
            .SelectMany(FactSchema.RootsOf)
            .DistinctBy(root => root.Name, StringComparer.Ordinal)
            .ToArray();
        // The second promotion of a pair has nothing that the first has not, nor either what `promotion` has not; nor has the other plan.
        foreach (var (name, type, _) in roots.Where(root => root.Name is not ("first" or "second" or "other")))
        {
            Walk(name, type, entries, [.. roots.Select(root => root.Type).Where(other => other != type), type]);
        }

        return entries;
    }

    private static FactEntry Entry(string path, Property property) =>
        new(
            path,
            property.Type,
            property.Describes,
            property is FactProperty { IsPlanField: true },
            (property as FactProperty)?.Default,
            property is PlanFieldProperty { Default: null } field && field.Field.Is(FieldForms.Limit),
            property.Example
        );

    private static void Walk(string path, RecordType type, List<FactEntry> entries, HashSet<RecordType> above)
    {
        foreach (var property in type.Properties)
        {
            var isList = property.Type is ListType;
            var here = $"{path}.{property.Name}";
            entries.Add(Entry(here, property));
            var part = property.Type is ListType list ? list.Element : property.Type;
            if (part is RecordType record && above.Add(record))
            {
                Walk(isList ? here + "[]" : here, record, entries, above);
                above.Remove(record);
            }
        }
    }
}
