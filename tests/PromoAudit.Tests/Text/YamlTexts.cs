using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

/// <summary>Reads YAML for a test and shows what came of it.</summary>
internal static class YamlTexts
{
    public static (YamlNode? Root, Diagnostics Diagnostics) Read(string text, YamlLimits? limits = null)
    {
        var diagnostics = new Diagnostics();
        return (YamlReader.Read(new SourceText("plan.yaml", text), diagnostics, limits), diagnostics);
    }

    public static YamlNode ReadClean(string text)
    {
        var (root, diagnostics) = Read(text);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return root.ShouldNotBeNull();
    }

    /// <summary>One line for each node: its path, its value, and the text its span covers.</summary>
    public static string Dump(YamlNode root)
    {
        var builder = new StringBuilder();
        Dump(builder, "", root);
        return builder.ToString().TrimEnd();
    }

    /// <summary>Every node with the node it stands in.</summary>
    public static IEnumerable<(YamlNode? Parent, YamlNode Node)> Walk(YamlNode root, YamlNode? parent = null)
    {
        yield return (parent, root);
        var children = root switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
            YamlSequence sequence => sequence.Items,
            _ => [],
        };
        foreach (var item in children.SelectMany(child => Walk(child, root)))
        {
            yield return item;
        }
    }

    private static void Dump(StringBuilder builder, string path, YamlNode node)
    {
        var value = node is YamlScalar scalar ? $" {scalar.Style} <{Escape(scalar.Value)}>" : "";
        builder.Append($"{(path.Length == 0 ? "." : path)}{value} = <{Escape(node.File.Slice(node.Span))}>\n");
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Dump(builder, $"{path}/{Escape(entry.Key.Value)}", entry.Value);
                }

                break;
            case YamlSequence sequence:
                for (var index = 0; index < sequence.Items.Count; index++)
                {
                    Dump(builder, $"{path}/{index}", sequence.Items[index]);
                }

                break;
        }
    }

    private static string Escape(string text) =>
        text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
