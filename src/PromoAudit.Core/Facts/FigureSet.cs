using PromoAudit.Facts.Figures;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>
/// The figures that facts reckon with besides the plan: prices of the trade (<c>rules/threats</c>), legal figures
/// (<c>rules/law</c>), exchange rates (<c>rules/rates.yaml</c>) and which market a plan belongs to (<c>rules/markets.yaml</c>).
/// Immutable; one instance serves many plans at once.
/// </summary>
public sealed class FigureSet
{
    private static readonly Lazy<FigureSet> Embedded = new(EmbeddedFigures.Read);

    private readonly Dictionary<string, Figure> _byKey = new(StringComparer.Ordinal);

    internal FigureSet(IReadOnlyList<Figure> figures, IReadOnlyList<Market> markets)
    {
        Figures = figures;
        Markets = markets;
        foreach (var figure in figures)
        {
            _byKey.TryAdd(KeyOf(figure.Name, figure.Market), figure);
        }
    }

    /// <summary>In the order of the files; of two for the same thing the first counts.</summary>
    internal IReadOnlyList<Figure> Figures { get; }

    internal IReadOnlyList<Market> Markets { get; }

    /// <summary>The figures that come with this library. The command line reads the same ones prepared.</summary>
    public static FigureSet Core() => Embedded.Value;

    /// <summary>Reads data files; what each one holds is told by its first key.</summary>
    /// <returns>Null when anything is wrong; all of it is in <paramref name="diagnostics"/>.</returns>
    public static FigureSet? Load(IReadOnlyList<SourceText> files, Diagnostics diagnostics)
    {
        var reader = new FigureReader(diagnostics);
        foreach (var file in files)
        {
            reader.Read(file);
        }

        return diagnostics.HasErrors ? null : new FigureSet(reader.Figures, reader.Markets);
    }

    /// <summary>Reads what <see cref="WritePrepared"/> wrote.</summary>
    public static FigureSet ReadPrepared(Stream stream) => PreparedFigures.Read(stream);

    /// <summary>Writes the figures in the form that a program can start with: no YAML.</summary>
    public void WritePrepared(Stream stream) => PreparedFigures.Write(this, stream);

    /// <summary>These figures first, and the other ones where these say nothing.</summary>
    public FigureSet Over(FigureSet other) => new([.. Figures, .. other.Figures], [.. Markets, .. other.Markets]);

    /// <summary>The figure of that country, else of its market, else of any; null when there is none.</summary>
    internal Figure? Find(string name, MarketOfPlan market) =>
        (market.Country.Length > 0 ? Exactly(name, market.Country) : null)
        ?? Exactly(name, market.Market)
        ?? Exactly(name, "");

    internal Figure? Exactly(string name, string market) => _byKey.GetValueOrDefault(KeyOf(name, market));

    internal bool HasLawOf(string market)
    {
        foreach (var figure in Figures)
        {
            if (
                string.Equals(figure.Market, market, StringComparison.Ordinal)
                && figure.Name.StartsWith("law.", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string KeyOf(string name, string market) => market.Length == 0 ? name : $"{name}@{market}";
}
