using System.Globalization;

namespace PromoAudit.Text;

/// <summary>What a YAML document says, one line per scalar: where it stands and its text. Comments and layout have no part in it.</summary>
internal static class YamlLeaves
{
    /// <summary>In the order of the document. Elements of lists are numbered from 1, since most have no name.</summary>
    public static IReadOnlyList<YamlLeaf> Of(YamlNode root)
    {
        var leaves = new List<YamlLeaf>();
        Add(root, "", leaves);
        return leaves;
    }

    private static void Add(YamlNode node, string path, List<YamlLeaf> leaves)
    {
        switch (node)
        {
            case YamlMapping { Entries.Count: > 0 } mapping:
                foreach (var entry in mapping.Entries)
                {
                    Add(entry.Value, path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}", leaves);
                }

                break;
            case YamlSequence { Items.Count: > 0 } list:
                for (var index = 0; index < list.Items.Count; index++)
                {
                    Add(list.Items[index], string.Create(CultureInfo.InvariantCulture, $"{path}[{index + 1}]"), leaves);
                }

                break;
            case YamlScalar scalar:
                leaves.Add(new YamlLeaf(path, scalar.Value));
                break;
            default:
                leaves.Add(new YamlLeaf(path, node is YamlSequence ? "[]" : "{}"));
                break;
        }
    }
}

/// <param name="Path">Such as <c>figures.prizeCeiling.is</c>.</param>
internal sealed record YamlLeaf(string Path, string Value);
