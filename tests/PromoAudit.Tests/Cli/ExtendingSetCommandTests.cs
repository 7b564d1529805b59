using System.Text.Json;
using NJsonSchema;
using PromoAudit.Reports;

namespace PromoAudit.Tests.Cli;

/// <summary>The commands with a set that extends another: a shop's own set over the small one of <see cref="SmallWorld"/>.</summary>
public sealed class ExtendingSetCommandTests : IDisposable
{
    private const string Own = """
        id: price/odd
        since: 1.0.0
        classes: [C01]
        severity: low
        confidence: certain
        for: item
        when: item.price == 95 CNY
        at: item.price
        title: {en: An odd price, zh: 价格特别}
        message: {en: "{item.sku} sells at {item.price}.", zh: "{item.sku}售价{item.price}。"}
        why: {en: Nobody sells at this., zh: 没有人这样定价。}
        do: {en: Change it., zh: 请改价。}
        examples:
          - {fires: true, plan: {catalog: [{sku: TEE, price: 95}]}}
          - {fires: false, plan: {}}

        """;

    private const string Most500 = """
        change:
          limits/total-missing:
            params: {most: 500}
            reason: we are small

        """;

    private const string Tried = """
        cases:
          - name: Nothing ends it
            fires: true
            plan: {promotions: [{id: less-20, limits: ~}]}

        """;

    private const string Off = """
        change:
          limits/total-missing:
            off: true
            reason: stock ends it
            by: li.na

        """;

    private readonly TestConsole _console = new TestConsole().WithRules();

    public ExtendingSetCommandTests()
    {
        foreach (
            var file in (string[])["ruleset.yaml", "base.yaml", "limits/total-missing.yaml", "price/below-cost.yaml"]
        )
        {
            _console.With($"acme/small/{file}", _console.Read($"rules/{file}"));
        }

        _console.With("acme/price/odd.yaml", Own).With("holey.yaml", SmallWorld.Holey);
        Change("");
    }

    public void Dispose() => _console.Dispose();

    [Fact]
    public void The_rules_below_find_what_they_find_by_themselves_and_both_sets_are_named()
    {
        _console.Run("check", "holey.yaml", "--rules", "acme").ShouldBe(1);
        _console.OutputText.ShouldContain("[limits/total-missing]");
        _console.OutputText.ShouldEndWith(
            "1 plan audited with acme 2.0.0 on small 1.0.0 (3 rules): 1 high.\nSTOP: 1 open finding is critical or high.\n"
        );
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("mutate")]
    public void A_changed_rule_with_cases_is_scored_with_the_parameters_of_the_set(string command)
    {
        Change(Most500).With("acme/limits/total-missing.test.yaml", Tried);
        _console.Run("rules", command, "acme", "--rule", "limits/total-missing").ShouldBe(0);
        _console.ErrorText.ShouldBeEmpty();
        _console.OutputText.ShouldContain("limits/total-missing");
        _console.Run("rules", command, "acme").ShouldBe(0);
        _console.OutputText.ShouldContain("limits/total-missing");
    }

    [Fact]
    public void Cases_are_suggested_for_a_changed_rule_with_cases()
    {
        Change(Most500).With("acme/limits/total-missing.test.yaml", Tried);
        _console.Run("rules", "suggest", "acme", "--rule", "limits/total-missing").ShouldBe(0);
        _console.OutputText.ShouldContain("`500`");
    }

    [Fact]
    public void Of_a_rule_below_without_cases_it_is_told_where_they_belong()
    {
        _console.Run("rules", "coverage", "acme", "--rule", "limits/total-missing").ShouldBe(3);
        _console.ErrorText.ShouldContain("PA546");
        _console.ErrorText.ShouldContain("limits/total-missing.test.yaml");
    }

    [Fact]
    public void A_failing_case_of_a_rule_below_is_a_complaint_of_lint()
    {
        _console.With("acme/limits/total-missing.test.yaml", Tried.Replace("fires: true", "fires: false"));
        _console.Run("rules", "lint", "acme", "--fail-on", "error").ShouldBe(1);
        _console.OutputText.ShouldContain("example-fails");
        _console.OutputText.ShouldContain("acme/limits/total-missing.test.yaml:2");
    }

    [Fact]
    public void Only_what_the_set_changed_is_listed_on_request()
    {
        Change(Most500);
        _console.Run("rules", "list", "--effective", "--changed", "--rules", "acme").ShouldBe(0);
        _console.OutputText.ShouldContain("limits/total-missing");
        _console.OutputText.ShouldNotContain("price/odd");
        _console.OutputText.ShouldContain("3 rules, 1 changed");
        _console.Run("rules", "list", "--effective", "--changed", "--rules", "acme", "--format", "json").ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        json.RootElement.GetProperty("rules")[0].GetProperty("id").GetString().ShouldBe("limits/total-missing");
        json.RootElement.GetProperty("rules").GetArrayLength().ShouldBe(1);
        _console.Run("rules", "list", "--changed", "--rules", "acme").ShouldBe(3);
        _console.ErrorText.ShouldContain("PA528");
    }

    [Fact]
    public void A_change_without_a_reason_is_told_what_one_looks_like_in_each_language()
    {
        Change("change: {limits/total-missing: {off: true}}\n");
        _console.Run("rules", "list", "--rules", "acme").ShouldBe(2);
        _console.ErrorText.ShouldContain("`reason: returns below 20 yuan are goodwill`");
        _console.Run("rules", "list", "--rules", "acme", "--lang", "zh").ShouldBe(2);
        _console.ErrorText.ShouldContain("`reason: 退款不足 20 元的按赠送处理`");
    }

    [Fact]
    public void Of_a_locked_rule_without_parameters_it_is_said_what_can_be_changed()
    {
        var rule = _console.Read("acme/small/price/below-cost.yaml");
        _console.With("acme/small/price/below-cost.yaml", rule + "locked: true\n");
        Change("change: {price/below-cost: {params: {most: 1}, reason: none}}\n");
        _console.Run("rules", "list", "--rules", "acme").ShouldBe(2);
        _console.ErrorText.ShouldContain("PA397");
        _console.ErrorText.ShouldContain("it can only be made graver");
        _console.ErrorText.ShouldNotContain("`off`");
    }

    [Theory]
    [InlineData("rules/docs")]
    [InlineData("https://example.org/rules")]
    public void A_finding_names_the_page_of_its_rule(string docs)
    {
        _console.With("rules/ruleset.yaml", $"name: small\nversion: 1.0.0\ndocs: {docs}\n");
        _console.Run("check", "holey.yaml", "--rules", "rules", "--format", "json").ShouldBe(1);
        using var json = JsonDocument.Parse(_console.OutputText);
        var pages = json.RootElement.GetProperty("findings")[0].GetProperty("docs");
        pages.GetProperty("en").GetString().ShouldBe($"{docs}/en/limits/total-missing.md");
        pages.GetProperty("zh").GetString().ShouldBe($"{docs}/zh/limits/total-missing.md");
        _console.Run("check", "holey.yaml", "--rules", "rules").ShouldBe(1);
        _console
            .OutputText.Contains($"{docs}/en/limits/total-missing.md", StringComparison.Ordinal)
            .ShouldBe(docs.StartsWith("https", StringComparison.Ordinal));
    }

    [Fact]
    public void The_built_in_set_names_its_pages_as_well()
    {
        using var console = new TestConsole(RepositoryRoot.Path);
        console.Run("check", "examples/first/plan.yaml", "--format", "json", "--fail-on", "never").ShouldBe(0);
        using var json = JsonDocument.Parse(console.OutputText);
        var finding = json.RootElement.GetProperty("findings")[0];
        var page = finding.GetProperty("docs").GetProperty("en").GetString();
        page.ShouldBe($"rules/docs/en/{finding.GetProperty("ruleId").GetString()}.md");
        File.Exists(Path.Join(RepositoryRoot.Path, page)).ShouldBeTrue();
        console.Run("check", "examples/first/plan.yaml", "--format", "sarif", "--fail-on", "never").ShouldBe(0);
        console.OutputText.ShouldContain($"Page: {page}");
    }

    [Fact]
    public void A_new_set_may_stand_on_core()
    {
        _console.Run("rules", "new", "price/thin", "--in", "shop", "--extends", "core").ShouldBe(0, _console.ErrorText);
        _console.Read("shop/ruleset.yaml").ShouldBe("name: shop\nversion: 1.0.0\nextends: core\n");
        File.Exists(_console.PathOf("shop/base.yaml")).ShouldBeFalse();
        _console.Run("rules", "test", "shop").ShouldBe(0, _console.OutputText);
        _console.Run("rules", "new", "price/thinner", "--in", "shop", "--extends", "core").ShouldBe(3);
        _console.ErrorText.ShouldContain("PA383");
        _console.Run("rules", "new", "price/thinner", "--in", "shop").ShouldBe(0);
    }

    [Fact]
    public void A_clean_verdict_tells_which_rules_were_off()
    {
        Change(Off);
        _console.Run("check", "holey.yaml", "--rules", "acme").ShouldBe(0);
        _console.OutputText.ShouldEndWith(
            "1 plan audited with acme 2.0.0 on small 1.0.0 (2 rules, 1 off): nothing found.\n"
                + "Switched off by the rule set: limits/total-missing.\n"
        );
    }

    [Fact]
    public void A_clean_verdict_in_Chinese_tells_it_too()
    {
        Change(Off);
        _console.Run("check", "holey.yaml", "--rules", "acme", "--lang", "zh").ShouldBe(0);
        _console.OutputText.ShouldContain("用 acme 2.0.0，基于 small 1.0.0（2 条规则，关闭 1 条）审计了 1 份方案");
        _console.OutputText.ShouldEndWith("规则集关闭了：limits/total-missing。\n");
    }

    [Fact]
    public async Task Programs_are_told_what_the_set_stands_on_and_what_is_off()
    {
        Change(Off);
        _console.Run("check", "holey.yaml", "--rules", "acme", "--format", "json").ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        var set = json.RootElement.GetProperty("ruleSet");
        set.GetProperty("name").GetString().ShouldBe("acme");
        set.GetProperty("rules").GetInt32().ShouldBe(2);
        set.GetProperty("extends")
            .EnumerateArray()
            .ShouldHaveSingleItem()
            .GetProperty("name")
            .GetString()
            .ShouldBe("small");
        set.GetProperty("off").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldBe("limits/total-missing");
        var schema = await JsonSchema.FromJsonAsync(FindingsSchema.Text, TestContext.Current.CancellationToken);
        schema.Validate(_console.OutputText).ShouldBeEmpty();
    }

    [Fact]
    public void SARIF_names_them_in_the_properties_of_the_driver()
    {
        Change(Off);
        _console.Run("check", "holey.yaml", "--rules", "acme", "--format", "sarif").ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        var driver = json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        driver.GetProperty("rules").GetArrayLength().ShouldBe(2);
        driver.GetProperty("properties").GetProperty("ruleSet").GetProperty("off").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Where_every_rule_is_off_nothing_was_audited()
    {
        _console.With(
            "acme/ruleset.yaml",
            """
            name: acme
            version: 2.0.0
            extends: ./small
            change:
              limits/total-missing: {off: true, reason: x}
              price/below-cost: {off: true, reason: x}

            """
        );
        File.Delete(Path.Combine(_console.Folder, "acme/price/odd.yaml"));
        _console.Run("check", "holey.yaml", "--rules", "acme").ShouldBe(2);
    }

    [Fact]
    public void A_changed_severity_changes_the_verdict()
    {
        Change("change:\n  limits/total-missing: {severity: medium, reason: we watch the stock}\n");
        _console.Run("check", "holey.yaml", "--rules", "acme").ShouldBe(0);
        _console.OutputText.ShouldContain("MEDIUM  Nothing ends the campaign");
    }

    [Fact]
    public void A_changed_parameter_changes_what_is_found()
    {
        Change("change:\n  limits/total-missing: {params: {most: 0}, reason: never}\n");
        _console.Run("check", "holey.yaml", "--rules", "acme").ShouldBe(0);
        _console.OutputText.ShouldContain("(3 rules): nothing found.");
    }

    [Fact]
    public void A_change_that_changes_nothing_is_told_and_the_audit_goes_on()
    {
        Change("change:\n  limits/total-missing: {severity: high, reason: grave}\n");
        _console.Run("check", "holey.yaml", "--rules", "acme").ShouldBe(1);
        _console.ErrorText.ShouldContain("warning[PA393]: limits/total-missing is high without this.");
    }

    [Fact]
    public void What_is_wrong_with_a_change_stops_the_audit()
    {
        Change("change:\n  limits/total-mising: {off: true, reason: x}\n");
        _console.Run("check", "holey.yaml", "--rules", "acme").ShouldBe(2);
        _console.ErrorText.ShouldContain("--> acme/ruleset.yaml:5:3");
        _console.ErrorText.ShouldContain("Write \"limits/total-missing\".");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_value_is_listed_with_where_it_was_said(string language)
    {
        Change(Off + "  price/below-cost:\n    severity: critical\n    reason: margins are thin\n");
        _console.Run("rules", "list", "--effective", "--rules", "acme", "--lang", language).ShouldBe(0);
        Baseline.Verify(_console.OutputText, testName: $"Every_value_is_listed_with_where_it_was_said_{language}");
    }

    [Fact]
    public void Every_value_is_listed_for_programs()
    {
        Change(Off.Replace("off: true", "params: {most: 7}"));
        _console.Run("rules", "list", "--effective", "--rules", "acme", "--format", "json").ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        var rule = json.RootElement.GetProperty("rules")[0];
        rule.GetProperty("set").GetString().ShouldBe("small");
        var parameter = rule.GetProperty("parameters")[0];
        parameter.GetProperty("value").GetString().ShouldBe("7");
        var changed = parameter.GetProperty("changed");
        changed.GetProperty("was").GetString().ShouldBe("1000");
        changed.GetProperty("reason").GetString().ShouldBe("stock ends it");
        changed.GetProperty("by").GetString().ShouldBe("li.na");
        changed.GetProperty("path").GetString().ShouldBe("acme/ruleset.yaml");
        changed.GetProperty("line").GetInt32().ShouldBe(6);
        rule.GetProperty("severity").GetProperty("changed").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_built_in_rules_have_effective_values_too_and_some_are_locked()
    {
        _console.Run("rules", "list", "--effective").ShouldBe(0);
        _console.OutputText.ShouldContain("law/prize-above-ceiling  core");
        _console.OutputText.ShouldContain("  tolerance   5% (from 0% to 5%)\n");
        _console.OutputText.ShouldContain(" 0 changed, 0 off, 8 locked.");
    }

    [Fact]
    public void A_rule_is_explained_with_what_was_changed_about_it()
    {
        Change(Off);
        _console.Run("explain", "limits/total-missing", "--rules", "acme").ShouldBe(0);
        _console.OutputText.ShouldContain("switched off");
        _console.OutputText.ShouldContain("acme, acme/ruleset.yaml:5:3: stock ends it (li.na)");
        _console.OutputText.ShouldContain("A plan that it stops:");
    }

    [Fact]
    public void Only_the_examples_of_the_rules_of_the_set_itself_are_tried()
    {
        Change("change:\n  limits/total-missing: {params: {most: 0}, reason: never}\n");
        _console.Run("rules", "test", "acme").ShouldBe(0, _console.OutputText);
        _console.OutputText.ShouldStartWith("acme 2.0.0: 1 rule, 2 examples, all as they say.\n");
        _console.OutputText.ShouldContain("The rules of small 1.0.0 have examples of their own");
    }

    [Fact]
    public void A_set_of_changes_only_has_nothing_to_try()
    {
        File.Delete(Path.Combine(_console.Folder, "acme/price/odd.yaml"));
        _console.Run("rules", "test", "acme").ShouldBe(0);
        _console.OutputText.ShouldStartWith("acme 2.0.0: 0 rules, 0 examples");
    }

    [Fact]
    public void A_shop_extends_core_and_tunes_it()
    {
        _console.With(
            "acme/ruleset.yaml",
            """
            name: acme
            version: 2.0.0
            extends: core
            change:
              refund/threshold-not-rechecked: {params: {tolerated: 20 CNY}, reason: goodwill}
              law/raised-before-sale: {params: {tolerance: 0%}, reason: the EU allows none}

            """
        );
        Directory.Delete(Path.Combine(_console.Folder, "acme/small"), recursive: true);
        _console.Run("rules", "test", "acme").ShouldBe(0, _console.ErrorText + _console.OutputText);
        _console.Run("check", "holey.yaml", "--rules", "acme");
        _console.ErrorText.ShouldBeEmpty();
        _console.OutputText.ShouldContain("audited with acme 2.0.0 on core ");
    }

    [Theory]
    [InlineData(
        "law/pyramid-levels: {off: true, reason: x}",
        "core has locked law/pyramid-levels, so it cannot be switched off."
    )]
    [InlineData("law/raised-before-sale: {params: {tolerance: 6%}, reason: x}", "it is at least 0% and at most 5%")]
    public void What_the_law_asks_for_cannot_be_switched_off(string change, string problem)
    {
        _console.With("own/ruleset.yaml", $"name: own\nversion: 1.0.0\nextends: core\nchange:\n  {change}\n");
        _console.Run("check", "holey.yaml", "--rules", "own").ShouldBe(2);
        _console.ErrorText.ShouldContain(problem);
    }

    private TestConsole Change(string change) =>
        _console.With("acme/ruleset.yaml", $"name: acme\nversion: 2.0.0\nextends: ./small\n{change}");
}
