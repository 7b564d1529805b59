using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>Reads figures of a profile, each with its origin.</summary>
internal sealed class FigureReader(Diagnostics diagnostics)
{
    public Dictionary<string, ProfileFigure> Origins { get; } = new(StringComparer.Ordinal);

    public void CheckKeys(YamlMapping node, ProfileKey[] keys)
    {
        foreach (var entry in node.Entries)
        {
            if (!Array.Exists(keys, key => key.Name == entry.Key.Value))
            {
                var names = Array.ConvertAll(keys, key => key.Name);
                var nearest = NearestName.Find(entry.Key.Value, names);
                diagnostics.Add(ProfileMessages.UnknownKey(entry.Key.Place, entry.Key.Value, nearest, names));
            }
        }
    }

    /// <summary>Keeps where a figure comes from, or complains that it is not said.</summary>
    public void Keep(string key, YamlMapping node, YamlNode? value)
    {
        var source = (node["source"] as YamlScalar)?.Value;
        var verified = (node["verified"] as YamlScalar)?.Value;
        if (string.IsNullOrWhiteSpace(source) || verified is not ("true" or "false"))
        {
            diagnostics.Add(ProfileMessages.NoOrigin(node.Place, key));
            return;
        }

        Origins[key] = new ProfileFigure((value as YamlScalar)?.Value ?? "", source, verified == "true", node.Place);
    }

    public T? Word<T>(YamlMapping node, string key, Words<T> words)
        where T : struct, Enum
    {
        if (node[key] is { } value)
        {
            return Word(value, key, words);
        }

        diagnostics.Add(ProfileMessages.WrongWord(node.Place, key, words.All));
        return null;
    }

    public T? Word<T>(YamlNode value, string key, Words<T> words)
        where T : struct, Enum
    {
        if (value is YamlScalar scalar && words.TryFind(scalar.Value, out var word))
        {
            return word.Meaning;
        }

        diagnostics.Add(ProfileMessages.WrongWord(value.Place, key, words.All));
        return null;
    }
}
