using PromoAudit.Text;

namespace PromoAudit.Tests.Workshop.Importing;

/// <summary>What of a workflow becomes what, and what is left out with its reason and place.</summary>
public sealed class WorkflowImportTests
{
    [Theory]
    [InlineData("input1.Total == null", "not declared(promotion.limits.total)")]
    [InlineData(
        "input1.Total != null && input1.Total < 5",
        "declared(promotion.limits.total) and promotion.limits.total < 5"
    )]
    [InlineData("input1.Benefit.kind == \\\"percentOff\\\"", "promotion.benefit.kind == \"percentOff\"")]
    [InlineData(
        "new[] {\\\"gift\\\", \\\"coupon\\\"}.Contains(input1.Benefit.kind)",
        "promotion.benefit.kind in [\"gift\", \"coupon\"]"
    )]
    [InlineData(
        "input1.Discount > (input1.HasThreshold ? 0.5 : 0.2)",
        "number(promotion.benefit.percentOff) > (if promotion.hasThreshold then 0.5 else 0.2)"
    )]
    public void What_has_a_counterpart_becomes_it(string expression, string when)
    {
        var diagnostics = new Diagnostics();
        var rule = Workflows.Import(OneRule(expression), diagnostics).ShouldNotBeNull().ShouldHaveSingleItem();
        rule.Text.Replace("\\\"", "\"", StringComparison.Ordinal).ShouldContain($"\nwhen: \"{when}\"\n");
    }

    [Fact]
    public void Examples_that_no_small_change_brings_are_found_among_those_of_the_built_in_rules()
    {
        var diagnostics = new Diagnostics();
        var rules = Workflows.Import(OneRule("input1.Discount >= 0.3 && input1.Total == null"), diagnostics);
        rules.ShouldNotBeNull().ShouldHaveSingleItem().IsDraft.ShouldBeFalse();
        diagnostics.Sorted().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("input1.Name == 5", 45, "\"input1.Name\" is not mapped")]
    [InlineData("input1.Total % 2 == 0", 45, "a remainder has no counterpart here")]
    [InlineData("input1.Total / 2 > 4", 45, "C# cuts off a division of whole numbers")]
    [InlineData(
        "input1.Total > 4 && input1.Discount.ToString() == \\\"x\\\"",
        32,
        "the method \"ToString\" has no counterpart here"
    )]
    [InlineData("input1.Total > 1e5", 60, "this way to write a number is not known here")]
    [InlineData("input1.Total >> 4", 59, "\">\" has no counterpart here")]
    [InlineData("input1.Benefit.percentOff > 0.3", 44, "that does not hold together")]
    [InlineData("input1.Total < 0 && input1.Total > 0", 0, "as a rule file it does not load")]
    public void What_has_none_is_listed_with_its_place(string expression, int column, string reason)
    {
        var diagnostics = new Diagnostics();
        var rules = Workflows.Import(OneRule(expression), diagnostics).ShouldNotBeNull();
        rules.ShouldAllBe(rule => rule.IsDraft);
        var told = diagnostics.Sorted().ShouldHaveSingleItem();
        told.Code.ShouldBe("PA454");
        told.Message.English.ShouldStartWith("The rule \"One\" was left out: ");
        told.Message.English.ShouldContain(reason);
        var place = told.Place.ShouldNotBeNull();
        place.Start.Line.ShouldBe(0);
        if (column > 0 && !expression.Contains('\\', StringComparison.Ordinal))
        {
            (place.Start.Column + 1).ShouldBe(column + 46);
        }
    }

    [Theory]
    [InlineData("\"Actions\": {\"OnSuccess\": {\"Name\": \"Out\"}}", "\"Actions\" has no counterpart here")]
    [InlineData("\"WorkflowsToInject\": [\"Other\"]", "\"WorkflowsToInject\" has no counterpart here")]
    [InlineData("\"Enabled\": false", "it is not enabled")]
    public void What_a_rule_does_besides_is_no_part_of_a_condition(string key, string reason)
    {
        var diagnostics = new Diagnostics();
        Workflows.Import(OneRule("input1.Total > 4", key), diagnostics).ShouldNotBeNull().ShouldBeEmpty();
        diagnostics.Sorted().ShouldHaveSingleItem().Message.English.ShouldContain(reason);
    }

    [Fact]
    public void A_rule_that_fires_on_failure_says_its_error_with_the_figures_in_it()
    {
        var diagnostics = new Diagnostics();
        var rule = Workflows
            .Import(
                OneRule("input1.Total <= 100", "\"ErrorMessage\": \"$(input1.Total) uses are {too} many.\""),
                diagnostics,
                onFailure: true
            )
            .ShouldNotBeNull()
            .ShouldHaveSingleItem();
        diagnostics.Count.ShouldBe(0);
        rule.Text.ShouldContain("when: \"not (promotion.limits.total <= 100)\"");
        rule.Text.ShouldContain("  en: \"{promotion.limits.total} uses are {{too}} many.\"");
    }

    [Theory]
    [InlineData("", "PA452")]
    [InlineData("{", "PA452")]
    [InlineData("[1, 2", "PA452")]
    [InlineData("{} {}", "PA452")]
    [InlineData("[]", "PA453")]
    [InlineData("{\"Rules\": []}", "PA453")]
    [InlineData("7", "PA453")]
    public void A_file_that_is_no_workflow_is_refused(string json, string code)
    {
        var diagnostics = new Diagnostics();
        Workflows.Import(json, diagnostics).ShouldBeNull();
        diagnostics.Sorted().ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_hostile_file_is_bounded()
    {
        var diagnostics = new Diagnostics();
        Workflows.Import(new string('[', 100_000), diagnostics).ShouldBeNull();
        Workflows.Import(new string(' ', 1_000_001), diagnostics).ShouldBeNull();
        diagnostics.Sorted().Select(one => one.Code).ShouldBe(["PA451", "PA452"], ignoreOrder: true);
        var deep = new Diagnostics();
        Workflows
            .Import(OneRule(new string('(', 1_000) + "true" + new string(')', 1_000)), deep)
            .ShouldNotBeNull()
            .ShouldBeEmpty();
        deep.Sorted().ShouldHaveSingleItem().Message.English.ShouldContain("nested too deeply");
    }

    private static string OneRule(string expression, string further = "\"SuccessEvent\": \"10\"") =>
        $$""" {"WorkflowName": "F", "Rules": [{"RuleName": "One", {{further}}, "Expression": "{{expression}}" } ] }""";
}
