using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Comparing;

/// <summary>Two sets held against each other, rule by rule and part by part, with the data they are used with.</summary>
/// <param name="Changes">Rules by id, then data by file; parts in the order in which rules are written.</param>
public sealed record SetComparison(RuleSet Before, RuleSet After, ImmutableArray<SetChange> Changes)
{
    /// <summary>What all changes together ask for.</summary>
    public ChangeClass Class => Changes.IsEmpty ? ChangeClass.None : Changes.Max(change => change.Class);

    /// <summary>The version that follows that of <see cref="Before"/>; the same one where nothing asks for another.</summary>
    public string Suggested => Next(SemanticVersion.TryParse(Before.Version) ?? default, Class).ToString();

    public static SetComparison Of(RuleSet before, RuleSet after)
    {
        var changes = ImmutableArray.CreateBuilder<SetChange>();
        foreach (var id in Ids(before).Union(Ids(after), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Rule(id, before.Find(id), after.Find(id), changes);
        }

        var (dataBefore, dataAfter) = (before.Data ?? FactData.Core, after.Data ?? FactData.Core);
        if (dataBefore.Digest != dataAfter.Digest)
        {
            Data(dataBefore, dataAfter, changes);
        }

        return new SetComparison(before, after, changes.DrainToImmutable());
    }

    internal static SemanticVersion Next(SemanticVersion version, ChangeClass change) =>
        change switch
        {
            ChangeClass.Major => new SemanticVersion(version.Major + 1, 0, 0),
            ChangeClass.Minor => new SemanticVersion(version.Major, version.Minor + 1, 0),
            ChangeClass.Patch => new SemanticVersion(version.Major, version.Minor, version.Patch + 1),
            _ => version,
        };

    /// <summary>What the step from one version to another allows.</summary>
    internal static ChangeClass Step(SemanticVersion from, SemanticVersion to) =>
        to.Major > from.Major ? ChangeClass.Major
        : to.Major == from.Major && to.Minor > from.Minor ? ChangeClass.Minor
        : to.CompareTo(from) > 0 ? ChangeClass.Patch
        : ChangeClass.None;

    private static IEnumerable<string> Ids(RuleSet set) => set.Rules.Select(rule => rule.Id);

    private static void Rule(string id, Rule? before, Rule? after, ImmutableArray<SetChange>.Builder changes)
    {
        if (before is null || after is null)
        {
            changes.Add(
                before is null
                    ? new SetChange(id, false, ChangeKind.Added, "", "", after?.Title.English ?? "", ChangeClass.Minor)
                    : new SetChange(id, false, ChangeKind.Removed, "", before.Title.English, "", ChangeClass.Major)
            );
            return;
        }

        Parts(
            id,
            isData: false,
            [.. RuleParts.Of(before), .. ExamplesOf(before)],
            [.. RuleParts.Of(after), .. ExamplesOf(after)],
            ChangeClasses.OfRulePart,
            changes
        );
    }

    private static void Data(FactData before, FactData after, ImmutableArray<SetChange>.Builder changes)
    {
        var old = before.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var now = after.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var path in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!old.TryGetValue(path, out var was) || !now.TryGetValue(path, out var becomes))
            {
                var kind = now.ContainsKey(path) ? ChangeKind.Added : ChangeKind.Removed;
                changes.Add(new SetChange(path, true, kind, "", "", "", ChangeClasses.OfDataFile(path, kind)));
                continue;
            }

            Parts(
                path,
                isData: true,
                PartsOf(was),
                PartsOf(becomes),
                (part, _) => ChangeClasses.OfDataPart(part),
                changes
            );
        }
    }

    private static void Parts(
        string subject,
        bool isData,
        ImmutableArray<RulePart> before,
        ImmutableArray<RulePart> after,
        Func<string, ChangeKind, ChangeClass> classOf,
        ImmutableArray<SetChange>.Builder changes
    )
    {
        var old = before.ToDictionary(part => part.Path, part => part.Text, StringComparer.Ordinal);
        var now = after.ToDictionary(part => part.Path, part => part.Text, StringComparer.Ordinal);
        foreach (var path in after.Concat(before).Select(part => part.Path).Distinct(StringComparer.Ordinal))
        {
            var was = old.GetValueOrDefault(path, "");
            var becomes = now.GetValueOrDefault(path, "");
            if (was != becomes)
            {
                var kind =
                    !old.ContainsKey(path) ? ChangeKind.Added
                    : !now.ContainsKey(path) ? ChangeKind.Removed
                    : ChangeKind.Changed;
                changes.Add(new SetChange(subject, isData, kind, path, was, becomes, classOf(path, kind)));
            }
        }
    }

    private static ImmutableArray<RulePart> PartsOf(DataFile file) =>
        [.. file.Leaves().Select(leaf => new RulePart(leaf.Path, leaf.Value))];

    private static ImmutableArray<RulePart> ExamplesOf(Rule rule) =>
        [
            .. rule.Examples.Select(
                (example, index) =>
                    new RulePart(
                        string.Create(CultureInfo.InvariantCulture, $"examples[{index + 1}]"),
                        string.Join('\n', LinesOf(example))
                    )
            ),
        ];

    private static IEnumerable<string> LinesOf(RuleExample example) =>
        [
            $"fires: {RuleWords.Answers.WordFor(example.Expected)}",
            .. example.Severity is { } severity
                ? [$"severity: {RuleWords.Severities.WordFor(severity)}"]
                : Array.Empty<string>(),
            .. YamlLeaves.Of(example.Plan).Select(leaf => $"plan.{leaf.Path}: {leaf.Value}"),
            .. example.Beside is { } beside
                ? YamlLeaves.Of(beside).Select(leaf => $"beside.{leaf.Path}: {leaf.Value}")
                : [],
        ];
}
