namespace PromoAudit.Text;

/// <summary>Something that messages call by a name people know.</summary>
public interface IDisplayed
{
    LocalizedText DisplayName { get; }
}
