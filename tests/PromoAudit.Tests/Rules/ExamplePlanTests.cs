using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Rules;

public sealed class ExamplePlanTests
{
    [Theory]
    [InlineData("{a: 1}", "{b: 2}", "{a: 1, b: 2}")]
    [InlineData("{a: 1}", "{a: 2}", "{a: 2}")]
    [InlineData("{a: 1, b: 2}", "{a: ~}", "{b: 2}")]
    [InlineData("{a: {x: 1, y: 2}}", "{a: {y: 3}}", "{a: {x: 1, y: 3}}")]
    [InlineData("{a: {x: 1}}", "{a: none}", "{a: none}")]
    [InlineData("{a: none}", "{a: {x: 1}}", "{a: {x: 1}}")]
    [InlineData("{a: [1, 2]}", "{a: [3]}", "{a: [3]}")]
    [InlineData("{a: [{id: p, x: 1}]}", "{a: [{id: p, y: 2}]}", "{a: [{id: p, x: 1, y: 2}]}")]
    [InlineData("{a: [{id: p}, {id: q}]}", "{a: [{id: q, y: 2}, {id: r}]}", "{a: [{id: p}, {id: q, y: 2}, {id: r}]}")]
    [InlineData("{a: [{sku: T, x: 1}]}", "{a: [{sku: T, x: ~}]}", "{a: [{sku: T}]}")]
    [InlineData("{a: [{id: p}]}", "{a: []}", "{a: []}")]
    [InlineData("{a: [{x: 1}]}", "{a: [{x: 2}]}", "{a: [{x: 2}]}")]
    public void An_example_says_what_differs(string basePlan, string example, string expected) =>
        Show(ExamplePlan.Over(Read("base.yaml", basePlan), Read("rule.yaml", example))).ShouldBe(expected);

    [Fact]
    public void Every_part_keeps_the_place_it_was_written_at()
    {
        var merged = ExamplePlan.Over(Read("base.yaml", "{a: {x: 1, y: 2}}"), Read("rule.yaml", "{a: {y: 3}}"));
        var inner = merged["a"].ShouldBeOfType<YamlMapping>();
        inner["x"].ShouldNotBeNull().Place.ToString().ShouldBe("base.yaml:1:9");
        inner["y"].ShouldNotBeNull().Place.ToString().ShouldBe("rule.yaml:1:9");
    }

    [Fact]
    public void Without_a_base_plan_an_example_stands_alone() =>
        Show(ExamplePlan.Over(null, Read("rule.yaml", "{a: 1, b: ~}"))).ShouldBe("{a: 1}");

    private static YamlMapping Read(string path, string text) =>
        YamlReader.Read(new SourceText(path, text), new Diagnostics()).ShouldBeOfType<YamlMapping>();

    private static string Show(YamlNode node) =>
        node switch
        {
            YamlMapping mapping =>
                $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {Show(entry.Value)}"))}}}",
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]",
            YamlScalar scalar => scalar.Value,
            _ => "?",
        };
}
