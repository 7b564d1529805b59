using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Figures;

/// <summary>A figure that data files may state, and rules may ask for under the same name.</summary>
/// <param name="Name">As data files and rules write it, such as <c>phone</c>.</param>
/// <param name="Type">Its unit.</param>
/// <param name="Describes">One line, no full stop.</param>
internal sealed record FigureName(string Name, UnitType Type, LocalizedText Describes);
