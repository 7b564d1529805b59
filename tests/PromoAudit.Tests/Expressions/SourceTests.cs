using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

/// <summary>A caret must stand under the same letters however the expression was quoted in the YAML file.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("when: promotion.usse > 3", "usse")]
    [InlineData("when: promotion.uses > 1 and\n  promotion.usse > 3", "usse")]
    [InlineData("when: 'promotion.usse > 3'", "usse")]
    [InlineData("when: \"promotion.usse > 3\"", "usse")]
    [InlineData("when: \"promotion.uses > 1\n  and promotion.usse > 3\"", "usse")]
    [InlineData("when: |\n  promotion.uses > 1\n    and promotion.usse > 3\n", "usse")]
    [InlineData("when: >-\n  promotion.uses > 1\n  and promotion.usse > 3\n", "usse")]
    [InlineData("when: |\r\n  promotion.uses > 1\r\n  and promotion.usse > 3\r\n", "usse")]
    [InlineData("when: 'promotion.name == ''x'' and promotion.usse > 3'", "usse")]
    [InlineData("when: \"promotion.name == \\\"x\\\" and promotion.usse > 3\"", "usse")]
    [InlineData("when: \"promotion.name == '\\u4e2d' and\\n  promotion.usse > 3\"", "usse")]
    [InlineData("when: >\n  promotion.uses > 1\n\n    and promotion.usse > 3\n", "usse")]
    public void A_place_is_exact_however_the_text_is_quoted(string yaml, string marked)
    {
        var diagnostics = new Diagnostics();
        ExpressionCompiler.CompileCondition(ExpressionSource.FromScalar(Scalar(yaml)), Demo.Scope(), diagnostics);
        var place = diagnostics.Sorted().ShouldHaveSingleItem().Place.ShouldNotBeNull();
        place.File.Slice(place.Span).ShouldBe(marked);
    }

    [Fact]
    public void An_alias_is_marked_where_it_stands()
    {
        var diagnostics = new Diagnostics();
        var file = new SourceText("rule.yaml", "a: &a usse > 3\nwhen: *a\n");
        var root = YamlReader.Read(file, diagnostics).ShouldBeOfType<YamlMapping>();
        var scalar = root["when"].ShouldBeOfType<YamlScalar>();
        ExpressionCompiler.CompileCondition(ExpressionSource.FromScalar(scalar), Demo.Scope(), diagnostics);
        var place = diagnostics.Sorted().ShouldHaveSingleItem().Place.ShouldNotBeNull();
        place.File.Slice(place.Span).ShouldBe("*a");
    }

    [Theory]
    [InlineData("promotion.cost", "plan.yaml:4:1")]
    [InlineData("promotion.limits.total", "plan.yaml:1:1")]
    [InlineData("promotion.noLimits.total", "plan.yaml:1:1")]
    [InlineData("promotion", "plan.yaml:1:1")]
    [InlineData("first(plan.items)", "plan.yaml:1:1")]
    [InlineData("promotion.cost ?? promotion.amountOff", "plan.yaml:4:1")]
    [InlineData("kept", "plan.yaml:4:1")]
    [InlineData("1 + 2", "")]
    public void A_path_leads_to_the_place_it_names(string text, string place)
    {
        var scope = Demo.Scope();
        scope.DefineLet("kept", Compiled("promotion.cost", scope), default);
        (Compiled(text, scope).PlaceOf(Demo.Frame(scope))?.ToString() ?? "").ShouldBe(place);
    }

    [Fact]
    public void An_expression_lists_the_facts_it_uses_once_each()
    {
        var text =
            "promotion.limits.total > 3 and any(plan.items, i => i.price > promotion.amountOff) and promotion.limits.total > 5";
        Compiled(text, Demo.Scope())
            .References.Select(reference => $"{reference.Owner.Name}.{reference.Property.Name} as {reference.Path}")
            .ShouldBe([
                "Promotion.limits as promotion.limits",
                "Limits.total as promotion.limits.total",
                "Plan.items as plan.items",
                "Item.price as item.price",
                "Promotion.amountOff as promotion.amountOff",
            ]);
    }

    internal static YamlScalar Scalar(string yaml)
    {
        var diagnostics = new Diagnostics();
        var root = YamlReader.Read(new SourceText("rule.yaml", yaml), diagnostics).ShouldBeOfType<YamlMapping>();
        diagnostics.HasErrors.ShouldBeFalse();
        return root.Entries[0].Value.ShouldBeOfType<YamlScalar>();
    }

    private static Expression Compiled(string text, Scope scope) =>
        ExpressionCompiler.Compile(Demo.Source(text), scope, null, new Diagnostics()).ShouldNotBeNull(text);
}
