using System.Text;

namespace PromoAudit.Facts.Figures;

/// <summary>The figures as bytes: mark, figures, markets. The build writes them so that a run need not read YAML.</summary>
internal static class PreparedFigures
{
    /// <summary>Changes with the format, so that a file of another version is refused and not misread.</summary>
    private const string Mark = "PAFIGURES1";

    public static void Write(FigureSet set, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(set.Figures.Count);
        foreach (var figure in set.Figures)
        {
            writer.Write(figure.Name);
            writer.Write(figure.Market);
            writer.Write(figure.Amount);
            writer.Write(figure.Currency);
            writer.Write(figure.Article);
            writer.Write(figure.From);
            writer.Write(figure.Source);
            writer.Write(figure.Verified);
        }

        writer.Write(set.Markets.Count);
        foreach (var market in set.Markets)
        {
            writer.Write(market.Name);
            WriteAll(writer, market.Countries);
            WriteAll(writer, market.Currencies);
            WriteAll(writer, market.Profiles);
        }
    }

    public static FigureSet Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!string.Equals(reader.ReadString(), Mark, StringComparison.Ordinal))
        {
            throw new InvalidDataException("These are not prepared figures of this version.");
        }

        var figures = new Figure[reader.ReadInt32()];
        for (var index = 0; index < figures.Length; index++)
        {
            figures[index] = new Figure(
                reader.ReadString(),
                reader.ReadString(),
                reader.ReadDecimal(),
                reader.ReadString(),
                reader.ReadString(),
                reader.ReadString(),
                reader.ReadString(),
                reader.ReadBoolean()
            );
        }

        var markets = new Market[reader.ReadInt32()];
        for (var index = 0; index < markets.Length; index++)
        {
            markets[index] = new Market(reader.ReadString(), ReadAll(reader), ReadAll(reader), ReadAll(reader));
        }

        return new FigureSet(figures, markets);
    }

    private static void WriteAll(BinaryWriter writer, string[] texts)
    {
        writer.Write(texts.Length);
        foreach (var text in texts)
        {
            writer.Write(text);
        }
    }

    private static string[] ReadAll(BinaryReader reader)
    {
        var texts = new string[reader.ReadInt32()];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = reader.ReadString();
        }

        return texts;
    }
}
