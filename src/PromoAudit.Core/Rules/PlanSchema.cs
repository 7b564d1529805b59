using PromoAudit.Expressions;
using PromoAudit.Facts;

namespace PromoAudit.Rules;

/// <summary>What rules may ask about plans: the schema of facts.</summary>
internal sealed class PlanSchema : SubjectSchema
{
    public static PlanSchema Instance { get; } = new();

    public override Scope ScopeFor(SubjectKind kind) => FactSchema.ScopeFor(kind);

    public override bool IsField(Property property) => property is FactProperty { CanBeSaid: true };
}
