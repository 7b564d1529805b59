using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>One step into the tree of a plan: a key, then the list element that is meant, if a list stands there.</summary>
/// <param name="Element">What a named element is called, or the number of an unnamed one; null where no list stands there.</param>
internal sealed record PlanStep(string Key, string? Element = null, int Index = -1);

/// <summary>A field that the plan of a test says, or could say.</summary>
/// <param name="Value">What stands there; null where nothing does.</param>
internal sealed record PlanField(ImmutableArray<PlanStep> Path, YamlNode? Value)
{
    public string Key => Path[^1].Key;

    /// <summary>The key of the group that it belongs to; empty at the top.</summary>
    public string Group => Path.Length > 1 ? Path[^2].Key : "";

    public override string ToString() =>
        string.Join('.', Path.Select(step => step.Element is { } element ? $"{step.Key}[{element}]" : step.Key));

    /// <summary>Every field of a plan, from the top, in its order.</summary>
    public static IEnumerable<PlanField> AllOf(YamlMapping plan) => Below([], plan);

    private static IEnumerable<PlanField> Below(ImmutableArray<PlanStep> path, YamlMapping group)
    {
        foreach (var entry in group.Entries)
        {
            var at = path.Add(new PlanStep(entry.Key.Value));
            yield return new PlanField(at, entry.Value);
            var inner = entry.Value switch
            {
                YamlMapping mapping => Below(at, mapping),
                YamlSequence list => Elements(path, entry.Key.Value, list),
                _ => [],
            };
            foreach (var field in inner)
            {
                yield return field;
            }
        }
    }

    private static IEnumerable<PlanField> Elements(ImmutableArray<PlanStep> path, string key, YamlSequence list)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            if (list.Items[index] is YamlMapping element)
            {
                var step = new PlanStep(key, PlanOverlay.NameOf(element) ?? $"{index}", index);
                foreach (var field in Below(path.Add(step), element))
                {
                    yield return field;
                }
            }
        }
    }
}
