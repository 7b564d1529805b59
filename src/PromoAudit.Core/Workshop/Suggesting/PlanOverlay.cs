using PromoAudit.Text;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>Changes one field in what a test lays over the quiet plan, and writes only what has to be written for it.</summary>
internal static class PlanOverlay
{
    private static readonly SourceText Nowhere = new("", "");

    public static YamlScalar Scalar(string value) => new(Nowhere, default, value, ScalarStyle.Plain);

    public static YamlMapping Group(IReadOnlyList<YamlEntry> entries) => new(Nowhere, default, entries);

    /// <summary>Laid over the same plan, the result says the value at that field and is otherwise the same.</summary>
    /// <param name="overlay">What the test says.</param>
    /// <param name="plan">The whole plan, with the quiet one below.</param>
    public static YamlMapping With(YamlMapping overlay, YamlMapping plan, ReadOnlySpan<PlanStep> path, YamlNode value)
    {
        var step = path[0];
        YamlNode inner;
        if (path.Length == 1)
        {
            inner = value;
        }
        else if (step.Element is null)
        {
            inner = With(
                overlay[step.Key] as YamlMapping ?? Group([]),
                plan[step.Key] as YamlMapping ?? Group([]),
                path[1..],
                value
            );
        }
        else
        {
            inner = WithElement(overlay[step.Key] as YamlSequence, plan[step.Key] as YamlSequence, path, value);
        }

        return WithEntry(overlay, step.Key, inner);
    }

    /// <summary>Elements with a name are laid over each other; a list of others is written as a whole.</summary>
    private static YamlSequence WithElement(
        YamlSequence? overlay,
        YamlSequence? plan,
        ReadOnlySpan<PlanStep> path,
        YamlNode value
    )
    {
        var step = path[0];
        var whole = plan?.Items ?? [];
        var element = (YamlMapping)whole[step.Index];
        if (NameOf(element) is not { } name)
        {
            var items = whole.ToArray();
            items[step.Index] = With(element, element, path[1..], value);
            return new YamlSequence(Nowhere, default, items);
        }

        var said = overlay?.Items.ToList() ?? [];
        var at = said.FindIndex(item => item is YamlMapping known && NameOf(known) == name);
        if (at < 0)
        {
            at = said.Count;
            var named = element["id"] is null ? "sku" : "id";
            said.Add(Group([new YamlEntry(Scalar(named), Scalar(name))]));
        }

        said[at] = With((YamlMapping)said[at], element, path[1..], value);
        return new YamlSequence(Nowhere, default, said);
    }

    /// <summary>How the elements of a list are told apart; null where they are not.</summary>
    public static string? NameOf(YamlMapping element) =>
        (element["id"] ?? element["sku"]) is YamlScalar { IsBlank: false } name ? name.Value : null;

    private static YamlMapping WithEntry(YamlMapping group, string key, YamlNode value)
    {
        var entries = group.Entries.ToList();
        var at = entries.FindIndex(entry => entry.Key.Value == key);
        if (at < 0)
        {
            entries.Add(new YamlEntry(Scalar(key), value));
        }
        else
        {
            entries[at] = new YamlEntry(entries[at].Key, value);
        }

        return Group(entries);
    }
}
