namespace PromoAudit.Text;

/// <summary>Something that was written in a file and knows where.</summary>
public interface IPlaced
{
    /// <summary>Null for what no file says, such as a default.</summary>
    SourcePlace? Place { get; }
}
