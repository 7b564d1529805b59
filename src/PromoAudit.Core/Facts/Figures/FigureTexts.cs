using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Figures;

/// <summary>Figures as reports name them.</summary>
internal static class FigureTexts
{
    public static LocalizedText Describe(Figure figure) => Known(figure)?.Describes ?? LocalizedText.Same(figure.Name);

    public static LocalizedText Show(Figure figure)
    {
        var value = ValueOf(figure.Amount, Known(figure)?.Type ?? ExpressionType.Number);
        return new LocalizedText(
            ValueFormat.Write(value, figure.Currency, Language.English),
            ValueFormat.Write(value, figure.Currency, Language.Chinese)
        );
    }

    /// <summary>For a law the article, and since when, before the source.</summary>
    public static string SourceOf(Figure figure) =>
        figure.Article.Length == 0 ? figure.Source : $"{figure.Article} ({figure.From}); {figure.Source}";

    public static Value ValueOf(decimal amount, UnitType type) =>
        type.Kind switch
        {
            ValueKind.Bool => Value.Of(amount != 0m),
            ValueKind.Money => Value.OfMoney(amount),
            ValueKind.Percent => Value.OfPercent(amount),
            ValueKind.Duration => Value.OfDuration(amount),
            ValueKind.Count => Value.OfCount(amount),
            _ => Value.OfNumber(amount),
        };

    private static FigureName? Known(Figure figure)
    {
        var dot = figure.Name.IndexOf('.', StringComparison.Ordinal);
        var name = figure.Name[(dot + 1)..];
        var names = figure.Name.StartsWith("law.", StringComparison.Ordinal) ? LawNames.All() : ThreatNames.All();
        return Array.Find(names, known => string.Equals(known.Name, name, StringComparison.Ordinal));
    }
}
