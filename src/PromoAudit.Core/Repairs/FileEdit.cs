using PromoAudit.Text;

namespace PromoAudit.Repairs;

/// <summary>One stretch of a file and what to write there instead.</summary>
internal sealed record FileEdit(SourcePlace Place, string Text);
