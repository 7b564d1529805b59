using PromoAudit.Text;

namespace PromoAudit.Repairs;

/// <summary>A file of a plan as it was read, and as it has to be.</summary>
public sealed record ChangedFile(SourceText Before, string After);
