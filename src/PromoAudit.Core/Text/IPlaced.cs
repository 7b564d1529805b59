namespace PromoAudit.Text;

/// <summary>Something that was written in a file and knows where.</summary>
public interface IPlaced
{
    /// <summary>Null for what no file says, such as a default.</summary>
    SourcePlace? Place { get; }

    /// <summary>What the plan calls one of its fields, such as <c>promotions[sale].limits.total</c>; null for what has no such name.</summary>
    string? NameOf(string field) => null;
}
