using System.Text;
using PromoAudit.Plans;

namespace PromoAudit.Tests.Plans;

public sealed class PlanReferenceTests
{
    private const string Marker = "<!-- generated: PROMOAUDIT_ACCEPT=1 dotnet test rewrites everything below -->\n";
    private const string Page = "src/PromoAudit.Core/Plans/README.md";

    [Fact]
    public void The_reference_lists_every_field_of_the_vocabulary()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, Page));
        var written = page[..(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)];
        Baseline.Verify(written + Tables(), Page);
    }

    [Fact]
    public void The_example_of_the_reference_loads()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, Page));
        var start = page.IndexOf("```yaml\npromoaudit: 1", StringComparison.Ordinal) + "```yaml\n".Length;
        PlanText.Sound(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]).Promotions.Length.ShouldBe(1);
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        var shapes = new List<ObjectShape> { Plan.Shape };
        for (var index = 0; index < shapes.Count; index++)
        {
            text.Append("\n### ").Append(shapes[index].Name).Append("\n\n| field | takes | |\n|---|---|---|\n");
            foreach (var field in shapes[index].Fields)
            {
                text.Append($"| `{field.Name}` | {Takes(field)} | {field.Describes}{Default(field)} |\n");
                if (field.Shape is { } nested && !shapes.Contains(nested))
                {
                    shapes.Add(nested);
                }
            }
        }

        return text.ToString();
    }

    private static string Default(FieldShape field) => field.Default is { } value ? $" Default `{value}`." : "";

    private static string Takes(FieldShape field)
    {
        var one = field switch
        {
            { Kind: FieldKind.Word, Words: { } words } => string.Join(" ", words.Select(word => $"`{word}`")),
            { Kind: FieldKind.Record, Shape: { } shape } => $"[{shape.Name}](#{shape.Name.ToLowerInvariant()})"
                + (shape.Shorthand is { } shorthand ? $", or just its `{shorthand}`" : ""),
            { Kind: FieldKind.Flag } => "`true` `false`",
            { Kind: FieldKind.Map } => "name: money",
            _ => field.Kind.ToString().ToLowerInvariant(),
        };
        return (field.Is(FieldForms.List) ? "list of " : "")
            + one
            + (field.Is(FieldForms.Limit) ? " or `{unlimited: reason}`" : "")
            + (field.Is(FieldForms.Range) ? " or `{between: …}`" : "")
            + (field.Is(FieldForms.None) ? " or `none`" : "")
            + (field.Is(FieldForms.Required) ? ", required" : "");
    }
}
