using System.Text.Json;
using NJsonSchema;
using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Profiles;
using PromoAudit.Findings.Attacks;
using PromoAudit.Plans;
using PromoAudit.Reports;
using PromoAudit.Reports.Sarif;
using PromoAudit.Tests.Examples;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports.Attacks;

/// <summary>A finding about an attack shows its steps in every format.</summary>
public sealed class AttackFindingTests
{
    private static readonly SourceText File = new(
        "plans/double-11.yaml",
        """
        promoaudit: 1
        plan: double-11
        currency: CNY
        timezone: Asia/Shanghai
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41}
        shop:
          returns: {window: 7d, freightBy: merchant}
        promotions:
          - id: full-300-off-50
            name: 满300减50
            layer: shop
            scope: all
            threshold: {spend: 300}
            benefit: {amountOff: 50, per: order}
            limits: {total: 2000, perBuyer: 1}
            onRefund: {proration: paid-share, requalify: false}

        """
    );

    [Fact]
    public void The_steps_stand_below_the_message() => Baseline.Verify(Written(new TextReport(), Language.English));

    [Fact]
    public void The_steps_stand_below_the_message_in_Chinese() =>
        Baseline.Verify(Written(new TextReport(), Language.Chinese));

    [Fact]
    public async Task Data_have_the_whole_attack()
    {
        var text = Written(new JsonReport(), Language.English);
        var schema = await JsonSchema.FromJsonAsync(FindingsSchema.Text, TestContext.Current.CancellationToken);
        schema.Validate(text).ShouldBeEmpty();
        schema.Validate(text.Replace("\"lossAtCap\"", "\"loss\"")).ShouldNotBeEmpty();
        using var json = JsonDocument.Parse(text);
        var attack = json.RootElement.GetProperty("findings")[0].GetProperty("attack");
        attack.GetProperty("bindingCap").GetString().ShouldBe("promotions[full-300-off-50].limits.total");
        attack.GetProperty("bindingCapAt").GetProperty("line").GetInt32().ShouldBe(16);
        attack.GetProperty("steps").GetArrayLength().ShouldBe(3);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Viewers_of_SARIF_walk_through_the_steps(Language language)
    {
        var text = Written(new SarifReport(), language);
        SarifShape.Complaints(text).ShouldBeEmpty();
        using var json = JsonDocument.Parse(text);
        var locations = json
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")[0]
            .GetProperty("codeFlows")[0]
            .GetProperty("threadFlows")[0]
            .GetProperty("locations")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("location"))
            .ToArray();
        locations
            .Select(location => location.GetProperty("message").GetProperty("text").GetString())
            .ShouldBe(Found.Attack.Steps.Select(step => ActWords.Story(step, "CNY").In(language)));
        locations
            .Select(location =>
                location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()
            )
            .ShouldBe([10, 6, 6]);
    }

    private static AttackRecord Found
    {
        get
        {
            var diagnostics = new Diagnostics();
            var plan = PlanLoader
                .Load(File, ExampleFiles.Beside("examples/first/plan.yaml"), diagnostics)
                .ShouldNotBeNull();
            var profile = new ProfileLoader().Load(plan.Profile, place: null, diagnostics).ShouldNotBeNull();
            var facts = new AuditFacts(plan, profile);
            var result = facts.Attacks.Of(Aim.RefundKeep);
            return new AttackRecord(facts, result, result.Best.ShouldNotBeNull());
        }
    }

    private static string Written(IReport report, Language language)
    {
        var finding = SampleRuns.Refund with
        {
            Attack = AttackAccount.Of(Found.Attack, Found.Facts.Plan),
            Related = [],
            Place = Found.Place,
        };
        var audit = SampleRuns.Audited("plans/double-11.yaml", [], finding) with
        {
            Plan = Found.Facts.Plan,
            Text = File,
        };
        var writer = new StringWriter();
        report.Write(
            new AuditRun { RuleSet = SampleRuns.Core, Plans = [audit] },
            writer,
            new ReportOptions { Language = language }
        );
        return writer.ToString();
    }
}
