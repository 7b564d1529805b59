using System.Text.Json;
using NJsonSchema;
using PromoAudit.Reports;
using PromoAudit.Tests.Reports;

namespace PromoAudit.Tests.Cli;

/// <summary><c>check --repairs</c>: the same report with what is proven to close each hole.</summary>
public sealed class CheckRepairsTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules().With("holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Text_says_what_to_write_and_what_it_costs()
    {
        Check("--repairs").ShouldBe(1);
        _console.OutputText.ShouldContain("  Write    promotions[less-20].limits.total: 1000\n");
        _console.OutputText.ShouldContain("  Price    None of 4 ordinary baskets costs more.\n");
    }

    [Fact]
    public void Without_the_flag_nothing_is_searched()
    {
        Check("").ShouldBe(1);
        _console.OutputText.ShouldNotContain("ordinary baskets");
    }

    [Fact]
    public async Task JSON_has_edits_places_and_costs_and_follows_its_schema()
    {
        Check("--repairs --format json").ShouldBe(1);

        var schema = await JsonSchema.FromJsonAsync(FindingsSchema.Text, TestContext.Current.CancellationToken);
        schema.Validate(_console.OutputText).ShouldBeEmpty();
        var repair = JsonDocument
            .Parse(_console.OutputText)
            .RootElement.GetProperty("findings")[0]
            .GetProperty("repairs")[0];
        repair.GetProperty("field").GetString().ShouldBe("promotions[less-20].limits.total");
        repair.GetProperty("to").GetString().ShouldBe("1000");
        repair.GetProperty("rank").GetInt32().ShouldBe(1);
        var edit = repair.GetProperty("edits")[0];
        edit.GetProperty("from").ValueKind.ShouldBe(JsonValueKind.Null);
        edit.GetProperty("line").GetInt32().ShouldBe(11);
        repair.GetProperty("removes")[0].GetProperty("ruleId").GetString().ShouldBe("limits/total-missing");
        repair.GetProperty("honestBuyers").GetProperty("dearer").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void SARIF_offers_every_repair_as_a_fix()
    {
        Check("--repairs --format sarif").ShouldBe(1);

        SarifShape.Complaints(_console.OutputText).ShouldBeEmpty();
        var run = JsonDocument.Parse(_console.OutputText).RootElement.GetProperty("runs")[0];
        var fixes = run.GetProperty("results")[0].GetProperty("fixes");
        fixes.GetArrayLength().ShouldBeGreaterThanOrEqualTo(1);
        fixes[0]
            .GetProperty("description")
            .GetProperty("text")
            .GetString()
            .ShouldBe("Write promotions[less-20].limits.total: 1000.");
    }

    [Fact]
    public void Findings_below_the_threshold_keep_what_their_rule_says()
    {
        Check("--repairs --format json --fail-on critical").ShouldBe(0);

        var repair = JsonDocument
            .Parse(_console.OutputText)
            .RootElement.GetProperty("findings")[0]
            .GetProperty("repairs")[0];
        repair.GetProperty("field").GetString().ShouldBe("promotion.limits.total");
        repair.TryGetProperty("edits", out _).ShouldBeFalse();
    }

    private int Check(string options) =>
        _console.Run([
            "check",
            "holey.yaml",
            "--rules",
            "rules",
            .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ]);
}
