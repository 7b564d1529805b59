using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Tests.Expressions;

namespace PromoAudit.Tests.Rules;

/// <summary>The demo of the expression tests as a schema for rules, so that the machinery is tested without the product's facts.</summary>
internal sealed class DemoSchema : SubjectSchema
{
    public override Scope ScopeFor(SubjectKind kind)
    {
        var scope = new Scope();
        switch (kind)
        {
            case SubjectKind.Promotion:
                scope.Define("promotion", Demo.Promotion, Demo.Promotion.Describes);
                break;
            case SubjectKind.Item:
                scope.Define("item", Demo.Item, Demo.Item.Describes);
                break;
            case SubjectKind.Pair:
                scope.Define("first", Demo.Promotion, Demo.Promotion.Describes);
                scope.Define("second", Demo.Promotion, Demo.Promotion.Describes);
                break;
            default:
                break;
        }

        scope.Define("plan", Demo.Plan, Demo.Plan.Describes);
        return scope;
    }

    public override bool IsField(Property property) => property.Name is not "uses";
}
