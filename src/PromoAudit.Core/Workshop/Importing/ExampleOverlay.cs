using System.Text;
using PromoAudit.Repairs;

namespace PromoAudit.Workshop.Importing;

/// <summary>Edits of the quiet plan as what an example says beside it, on one line.</summary>
internal static class ExampleOverlay
{
    /// <returns>Null where an edit is of an entry that has no name, which an example cannot say alone.</returns>
    public static string? Of(IEnumerable<RepairEdit> edits)
    {
        var root = new Group();
        foreach (var edit in edits)
        {
            var end = edit.Field.IndexOf("].", StringComparison.Ordinal);
            var (list, key) = edit.Field switch
            {
                var field when field.StartsWith("promotions[", StringComparison.Ordinal) && end > 0 => (
                    "promotions",
                    "id"
                ),
                var field when field.StartsWith("catalog[", StringComparison.Ordinal) && end > 0 => ("catalog", "sku"),
                _ => ("", ""),
            };
            var below = root;
            var path = edit.Field;
            if (list.Length > 0)
            {
                var name = path[(list.Length + 1)..end];
                below = root.Below($"{list}\n{key}\n{PlanValue.OfText(name)}");
                path = path[(end + 2)..];
            }

            if (path.Contains('[', StringComparison.Ordinal))
            {
                return null;
            }

            var steps = path.Split('.');
            foreach (var step in steps[..^1])
            {
                below = below.Below(step);
            }

            below.Values[steps[^1]] = edit.AddsToList ? $"[{edit.To}]" : edit.To;
        }

        return root.Write("");
    }

    private sealed class Group
    {
        private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);

        public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

        public Group Below(string name)
        {
            if (!_groups.TryGetValue(name, out var group))
            {
                _groups.Add(name, group = new Group());
            }

            return group;
        }

        public string Write(string first)
        {
            var parts = new StringBuilder(first);
            foreach (var (name, value) in Values)
            {
                Separate(parts).Append(name).Append(": ").Append(value);
            }

            foreach (var lists in _groups.GroupBy(group => group.Key.Split('\n')[0], StringComparer.Ordinal))
            {
                var named = lists.Where(group => group.Key.Contains('\n', StringComparison.Ordinal)).ToArray();
                var text =
                    named.Length == 0 ? lists.First().Value.Write("") : $"[{string.Join(", ", named.Select(Entry))}]";
                Separate(parts).Append(lists.Key).Append(": ").Append(text);
            }

            return $"{{{parts}}}";
        }

        private static string Entry(KeyValuePair<string, Group> entry)
        {
            var names = entry.Key.Split('\n');
            return entry.Value.Write($"{names[1]}: {names[2]}");
        }

        private static StringBuilder Separate(StringBuilder parts) => parts.Length > 0 ? parts.Append(", ") : parts;
    }
}
