using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>A result with several figures, as a record of its own: the cheapest price, a refund, an exposure.</summary>
/// <param name="owner">Whose fact it is.</param>
/// <param name="place">Where findings about the result point; the place of the owner if not said.</param>
internal sealed class ResultRecord<T>(
    RecordType type,
    T result,
    FactRecord owner,
    string name,
    SourcePlace? place = null
) : FactRecord(owner.Facts, type)
{
    public T Result { get; } = result;

    public override FactRecord Owner { get; } = owner;

    public override string Path => Owner.PathOf(name);

    public override SourcePlace? Place => place ?? Owner.Place;
}
