using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Text;
using PromoAudit.Workshop.Importing;

namespace PromoAudit.Tests.Workshop.Importing;

/// <summary>A workflow about discounts, and what its inputs are called here.</summary>
internal static class Workflows
{
    public const string Map =
        "input1.Discount=number(promotion.benefit.percentOff); input1.Total=promotion.limits.total; "
        + "input1.HasThreshold=promotion.hasThreshold; input1.Benefit=promotion.benefit";

    public const string Discounts = """
        [
          {
            "WorkflowName": "Discounts",
            "GlobalParams": [{"Name": "given", "Expression": "input1.Discount * input1.Total"}],
            "Rules": [
              {
                "RuleName": "DeepDiscount",
                "SuccessEvent": "The discount is deep.",
                "RuleExpressionType": "LambdaExpression",
                "Expression": "input1.Discount >= 0.3 && input1.Total > 500"
              },
              {
                "RuleName": "OpenToAll",
                "Operator": "Or",
                "Rules": [
                  {"RuleName": "NoThreshold", "Expression": "!input1.HasThreshold"},
                  {"RuleName": "ManyUses", "Expression": "input1.Total >= 1000"},
                  {"RuleName": "Asleep", "Enabled": false, "Expression": "input1.Total >= 0"}
                ]
              },
              {
                "RuleName": "MuchGiven",
                "LocalParams": [{"Name": "half", "Expression": "given / 2.0"}],
                "Expression": "half > 200 ? input1.HasThreshold : half - 10 > 60.5"
              }
            ]
          }
        ]
        """;

    public static string Plan(string percentOff = "10%", int total = 100, string threshold = "{spend: 100}") =>
        $$"""
            promoaudit: 1
            plan: small
            currency: CNY
            timezone: Asia/Shanghai
            catalog:
              - {sku: TEE, name: T-Shirt, price: 99, cost: 41}
            promotions:
              - id: sale
                scope: all
                threshold: {{threshold}}
                benefit: {percentOff: {{percentOff}} }
                limits: {total: {{total}} }

            """;

    public static ImmutableArray<ImportedRule>? Import(
        string workflow,
        Diagnostics diagnostics,
        string map = Map,
        bool onFailure = false
    ) =>
        RulesEngineImport.Run(
            new SourceText("flow.json", workflow),
            RulesEngineImport.Mappings(map, diagnostics).ShouldNotBeNull(),
            SubjectKind.Promotion,
            onFailure,
            Plan(),
            diagnostics
        );
}
