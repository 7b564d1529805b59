using PromoAudit.Expressions;

namespace PromoAudit.Rules;

/// <summary>What decides whether a rule fires, ready to be evaluated.</summary>
/// <param name="Scope">The roots of the subject, then parameters, then names.</param>
internal sealed record RuleCondition(Scope Scope, Expression When);
