using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>In how many fields two plans differ.</summary>
internal static class ExampleDistance
{
    public static int Between(YamlNode one, YamlNode other)
    {
        var (left, right) = (FieldsOf(one), FieldsOf(other));
        return left
            .Keys.Union(right.Keys, StringComparer.Ordinal)
            .Count(path => left.GetValueOrDefault(path) != right.GetValueOrDefault(path));
    }

    private static Dictionary<string, string> FieldsOf(YamlNode node)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect("", node, fields);
        return fields;
    }

    private static void Collect(string path, YamlNode node, Dictionary<string, string> fields)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect($"{path}.{entry.Key.Value}", entry.Value, fields);
                }

                break;
            case YamlSequence list:
                for (var index = 0; index < list.Items.Count; index++)
                {
                    Collect($"{path}[{NameOf(list.Items[index]) ?? $"{index}"}]", list.Items[index], fields);
                }

                break;
            case YamlScalar scalar:
                fields[path] = scalar.Value;
                break;
            default:
                break;
        }
    }

    private static string? NameOf(YamlNode node) =>
        node is YamlMapping mapping && (mapping["id"] ?? mapping["sku"]) is YamlScalar name ? name.Value : null;
}
