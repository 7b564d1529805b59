using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What a rule is asked about once: the values of its roots, and what findings call it.</summary>
/// <param name="Keys">Such as <c>promotion:full-300</c>; two for a pair.</param>
/// <param name="Place">Where a caret goes that no <c>at</c> puts elsewhere.</param>
internal sealed record Subject(
    SubjectKind Kind,
    ImmutableArray<string> Keys,
    LocalizedText Name,
    SourcePlace? Place,
    ImmutableArray<Value> Roots
)
{
    /// <summary>Puts the roots into the frame of a scope made by <see cref="FactSchema.ScopeFor"/>, after <see cref="Frame.Start"/>.</summary>
    public void Enter(Frame frame)
    {
        for (var slot = 0; slot < Roots.Length; slot++)
        {
            frame[slot] = Roots[slot];
        }
    }
}
