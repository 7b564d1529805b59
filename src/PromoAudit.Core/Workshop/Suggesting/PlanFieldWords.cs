using PromoAudit.Plans;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>The words of plan fields that take one of a closed list.</summary>
internal sealed class PlanFieldWords
{
    private readonly Dictionary<string, IReadOnlyList<string>> _words = new(StringComparer.Ordinal);
    private readonly HashSet<(ObjectShape, string)> _seen = [];

    public PlanFieldWords() => Note(Plan.Shape, "");

    /// <param name="group">The key of the group that the field is in; empty at the top.</param>
    /// <returns>Empty where anything may be written.</returns>
    public IReadOnlyList<string> Of(string group, string key) => _words.GetValueOrDefault($"{group}.{key}") ?? [];

    /// <summary>The groups that have a field of that name with a closed list.</summary>
    public IEnumerable<string> GroupsWith(string key) =>
        _words
            .Keys.Where(name => name.EndsWith($".{key}", StringComparison.Ordinal))
            .Select(name => name[..^(key.Length + 1)]);

    private void Note(ObjectShape shape, string group)
    {
        if (!_seen.Add((shape, group)))
        {
            return;
        }

        foreach (var field in shape.Fields)
        {
            if (field is { Kind: FieldKind.Word, Words: { } words } && !field.Is(FieldForms.List))
            {
                _words.TryAdd($"{group}.{field.Name}", words);
            }

            if (field.Shape is { } inner)
            {
                Note(inner, field.Name);
            }
        }
    }
}
