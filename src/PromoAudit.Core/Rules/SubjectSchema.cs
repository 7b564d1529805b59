using PromoAudit.Expressions;
using PromoAudit.Facts;

namespace PromoAudit.Rules;

/// <summary>What rules may ask about a subject. There is one for plans; tests of the machinery bring a smaller one.</summary>
internal abstract class SubjectSchema
{
    /// <summary>A new scope whose first slots are the roots of that subject.</summary>
    public abstract Scope ScopeFor(SubjectKind kind);

    /// <summary>Whether a plan can say it, rather than the audit working it out.</summary>
    public abstract bool IsField(Property property);
}
