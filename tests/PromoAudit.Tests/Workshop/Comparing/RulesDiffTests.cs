using System.Text.Json;
using PromoAudit.Tests.Cli;
using PromoAudit.Tests.Workshop.Releases;

namespace PromoAudit.Tests.Workshop.Comparing;

/// <summary><c>promoaudit rules diff</c>.</summary>
public sealed class RulesDiffTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().Released().With("plans/holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void The_same_rules_have_no_differences()
    {
        _console.Run("rules", "diff", "small@1.0.0", "rules", "--plans", "plans").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldStartWith(
            "small 1.0.0 → small 1.0.0: 0 rules added, 0 changed, 0 removed. No differences.\n"
        );
    }

    [Theory]
    [InlineData("severity: high", "severity: critical", "severity", "minor")]
    [InlineData("severity: high", "severity: low", "severity", "minor")]
    [InlineData("confidence: certain", "confidence: firm", "confidence", "minor")]
    [InlineData("classes: [C05]", "classes: [C05, C10]", "classes", "minor")]
    [InlineData("status: stable", "status: preview", "status", "minor")]
    [InlineData("status: stable", "status: deprecated", "status", "minor")]
    [InlineData("default: 1000", "default: 999", "params.most.default", "minor")]
    [InlineData("Orders that need no limit.", "Orders.", "params.most.describes.en", "patch")]
    [InlineData("most > 0", "most > 1", "when", "minor")]
    [InlineData("when: not declared", "when: >-\n  not declared", null, "none")]
    [InlineData("at: promotion.limits", "at: promotion", "at", "minor")]
    [InlineData("Nothing ends the campaign", "Nothing ends it", "title.en", "patch")]
    [InlineData("may be used without end", "has no end", "message.en", "patch")]
    [InlineData("活动没有总量上限", "没有上限", "title.zh", "patch")]
    [InlineData("is enough to empty it", "suffices", "why.en", "patch")]
    [InlineData("Write a total.", "Write one.", "do.en", "patch")]
    [InlineData("to: 1000}", "to: 100}", "fix", "patch")]
    [InlineData("Stock ends it.", "Stock is small.", "notWhen[1].en", "patch")]
    [InlineData("A newspaper, 2019", "A newspaper, 2020", "refs", "patch")]
    [InlineData("since: 1.0.0", "since: 0.9.0", "since", "patch")]
    [InlineData("plan: {}}", "plan: {plan: other}}", "examples[2]", "none")]
    [InlineData("id: limits/total-missing", "# a comment\nid: limits/total-missing", null, "none")]
    [InlineData("fix: [{set", "acceptable: false\nfix: [{set", "acceptable", "minor")]
    [InlineData("fix: [{set", "absorbs: [price/below-cost]\nfix: [{set", "absorbs", "minor")]
    [InlineData("fix: [{set", "moneyAtRisk: 5 CNY\nfix: [{set", "moneyAtRisk", "minor")]
    [InlineData(
        "fix: [{set",
        "lowered: [{to: low, when: promotion.status != live, because: {en: Not live., zh: 未上线。}}]\nfix: [{set",
        "lowered",
        "minor"
    )]
    public void Each_part_of_a_rule_asks_for_a_version(string before, string after, string? part, string asked)
    {
        const string rule = "rules/limits/total-missing.yaml";
        _console.Edited(rule, before, after);
        if (after.StartsWith("lowered", StringComparison.Ordinal))
        {
            _console.Edited(
                rule,
                "  - {fires: false",
                "  - {fires: true, severity: low, plan: {promotions: [{id: less-20, status: draft, limits: ~}]}}\n  - {fires: false"
            );
        }

        using var json = Diff("small@1.0.0", "rules");
        Text(json.RootElement, "class").ShouldBe(asked);
        var parts = json.RootElement.GetProperty("changes").EnumerateArray().Select(change => Text(change, "part"));
        if (part is null)
        {
            parts.ShouldBeEmpty();
        }
        else
        {
            parts.ShouldContain(part);
        }
    }

    [Fact]
    public void A_parameter_that_is_gone_asks_for_a_major_version()
    {
        _console
            .Edited("rules/limits/total-missing.yaml", " and most > 0", "")
            .Edited(
                "rules/limits/total-missing.yaml",
                "params:\n  most: {type: Count, default: 1000, describes: {en: Orders that need no limit., zh: 不设上限也无妨的单数。}}\n",
                ""
            );
        using var json = Diff("small@1.0.0", "rules");
        Text(json.RootElement, "class").ShouldBe("major");
        Text(json.RootElement, "suggestedVersion").ShouldBe("2.0.0");
    }

    [Fact]
    public void Rules_that_are_new_or_gone_are_told_as_a_whole()
    {
        File.Move(_console.PathOf("rules/price/below-cost.yaml"), _console.PathOf("rules/price/under-cost.yaml"));
        _console.Edited("rules/price/under-cost.yaml", "price/below-cost", "price/under-cost");
        _console.Run("rules", "diff", "small@1.0.0", "rules").ShouldBe(1, _console.ErrorText);
        _console.OutputText.ShouldBe(
            """
            price/below-cost  removed  [major]
              The price is below cost

            price/under-cost  added  [minor]
              The price is below cost

            small 1.0.0 → small 1.0.0: 1 rule added, 0 changed, 1 removed. This is a major change: after 1.0.0
            comes 2.0.0.

            """
        );
    }

    [Theory]
    [InlineData(
        "severity: high",
        "severity: critical",
        "graver  high → critical  limits/total-missing  promotion:less-20"
    )]
    [InlineData("severity: high", "severity: low", "milder  high → low  limits/total-missing  promotion:less-20")]
    [InlineData(
        "not declared(promotion.limits.total)",
        "declared(promotion.limits.total)",
        "gone  high  limits/total-missing  promotion:less-20"
    )]
    public void What_it_does_to_plans_is_told(string before, string after, string line)
    {
        _console.Edited("rules/limits/total-missing.yaml", before, after);
        _console.Run("rules", "diff", "small@1.0.0", "rules", "--plans", "plans").ShouldBe(1, _console.ErrorText);
        _console.OutputText.ShouldContain($"plans/holey.yaml\n  {line}");
        _console.OutputText.ShouldEndWith(
            $"1 plan audited with both, 1 with other findings: 1 {line.Split(' ')[0]}.\n"
        );
    }

    [Fact]
    public void A_change_that_no_plan_notices_is_told_as_such()
    {
        _console.Edited("rules/limits/total-missing.yaml", "most > 0", "most > 1");
        _console.Run("rules", "diff", "small@1.0.0", "rules", "--plans", "plans").ShouldBe(1, _console.ErrorText);
        _console.OutputText.ShouldEndWith("1 plan audited with both, and the findings are the same.\n");
    }

    [Fact]
    public void A_check_that_is_left_open_is_told()
    {
        _console.Edited("rules/price/below-cost.yaml", "item.price < item.cost", "item.price < item.resale");
        _console.Run("rules", "diff", "small@1.0.0", "rules", "--plans", "plans").ShouldBe(1, _console.ErrorText);
        _console.OutputText.ShouldContain("undecided  price/below-cost  item:TEE");
    }

    [Fact]
    public void The_difference_is_told_in_Chinese()
    {
        _console.Edited("rules/limits/total-missing.yaml", "severity: high", "severity: critical");
        _console.Run("rules", "diff", "small@1.0.0", "rules", "--plans", "plans", "--lang", "zh").ShouldBe(1);
        _console.OutputText.ShouldBe(
            """
            limits/total-missing  [次版本]
              severity  [次版本]
                - high
                + critical

            plans/holey.yaml
              加重  高 → 严重  limits/total-missing  promotion:less-20  (11:13)

            small 1.0.0 → small 1.0.0：规则新增 0 条、改动 1 条、去掉 0 条。这是次版本级别的改动：1.0.0 之后应是
            1.1.0。
            1 份方案用两版规则都审计过，1 份结果不同：加重 1 处。

            """
        );
    }

    [Fact]
    public void Markdown_of_hostile_rules_is_text()
    {
        _console.Edited("rules/limits/total-missing.yaml", "Write a total.", "'<img src=x> | `a` [b](c)'");
        _console.Run("rules", "diff", "small@1.0.0", "rules", "--format", "markdown").ShouldBe(1);
        _console.OutputText.ShouldContain(
            @"| limits/total-missing | do.en | Write a total. | \<img src=x\> \| \`a\` \[b\]\(c\) | patch |"
        );
    }

    [Theory]
    [InlineData("rules diff small@9.0.0 rules", "[PA424]")]
    [InlineData("rules diff small@1.0.0 nowhere", "[PA541]")]
    [InlineData("rules diff small@1.0.0 rules --plans nowhere.yaml", "[PA510]")]
    public void What_cannot_be_read_is_not_compared(string command, string code)
    {
        _console.Run(command.Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain(code);
    }

    [Fact]
    public void From_1_0_0_to_1_1_0_core_learnt_to_tell_attacks()
    {
        using var repository = new TestConsole(RepositoryRoot.Path);
        repository
            .Run("rules", "diff", "core@1.0.0", "core@1.1.0", "--plans", "examples/incidents", "--format", "json")
            .ShouldBe(1, repository.ErrorText);
        using var json = JsonDocument.Parse(repository.OutputText);
        var root = json.RootElement;
        Text(root, "class").ShouldBe("minor");
        var added = root.GetProperty("changes")
            .EnumerateArray()
            .Where(change => Text(change, "kind") == "added" && Text(change, "part") is null)
            .Select(Rule)
            .ToArray();
        added.Length.ShouldBe(20);
        added.ShouldAllBe(id => id.StartsWith("attack/", StringComparison.Ordinal));
        var plans = root.GetProperty("plans").EnumerateArray().ToArray();
        plans.Length.ShouldBeGreaterThan(70);
        plans.ShouldAllBe(plan => plan.GetProperty("audited").GetBoolean());
        var changes = plans.SelectMany(plan => plan.GetProperty("changes").EnumerateArray()).ToArray();
        var fresh = changes
            .Where(change => Text(change, "kind") == "new")
            .Select(change => Text(change, "rule"))
            .ToArray();
        fresh.ShouldNotBeEmpty();
        changes.ShouldContain(change =>
            Text(change, "kind") == "gone"
            && (Text(change, "toldBy") ?? "").StartsWith("attack/", StringComparison.Ordinal)
        );
    }

    private JsonDocument Diff(string before, string after)
    {
        _console.Run("rules", "diff", before, after, "--format", "json").ShouldBeInRange(0, 1, _console.ErrorText);
        return JsonDocument.Parse(_console.OutputText);
    }

    private static string Rule(JsonElement change) =>
        change.TryGetProperty("rule", out var rule) ? rule.GetString() ?? "" : "";

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
