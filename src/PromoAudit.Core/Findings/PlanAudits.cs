using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PromoAudit.Findings;

/// <summary>
/// The audits of a run, in the order of the run. They can be walked through any number of times and need not all be in memory:
/// whoever walks keeps none of them.
/// </summary>
[CollectionBuilder(typeof(PlanAudits), nameof(Create))]
public abstract class PlanAudits : IEnumerable<PlanAudit>
{
    public static PlanAudits None { get; } = new InMemory([]);

    public abstract int Count { get; }

    public static PlanAudits Of(ImmutableArray<PlanAudit> audits) => audits.IsEmpty ? None : new InMemory(audits);

    public static PlanAudits Create(ReadOnlySpan<PlanAudit> audits) => Of([.. audits]);

    public abstract IEnumerator<PlanAudit> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class InMemory(ImmutableArray<PlanAudit> audits) : PlanAudits
    {
        public override int Count => audits.Length;

        public override IEnumerator<PlanAudit> GetEnumerator() => ((IEnumerable<PlanAudit>)audits).GetEnumerator();
    }
}
