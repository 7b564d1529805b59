using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What currencies are worth in yuan, from <c>rules/rates.yaml</c>. Read when a rule first names another currency than the plan.</summary>
internal static class RateTable
{
    private const string Resource = "rules/rates.yaml";

    private static readonly Lazy<Dictionary<string, decimal>> Rates = new(Read);

    /// <summary>How much of one currency a unit of another is worth; null when either is not in the table.</summary>
    public static decimal? Between(string from, string to) =>
        Rates.Value.TryGetValue(from, out var worth) && Rates.Value.TryGetValue(to, out var unit) ? worth / unit : null;

    private static Dictionary<string, decimal> Read()
    {
        var rates = new Dictionary<string, decimal>(StringComparer.Ordinal);
        using var stream = typeof(RateTable).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
        {
            return rates;
        }

        using var reader = new StreamReader(stream);
        if (
            YamlReader.Read(new SourceText(Resource, reader.ReadToEnd()), new Diagnostics()) is not YamlMapping table
            || table["rates"] is not YamlMapping worths
            || table["currency"] is not YamlScalar unit
        )
        {
            return rates;
        }

        rates.Add(unit.Value, 1m);
        foreach (var entry in worths.Entries)
        {
            if (
                entry.Value is YamlMapping rate
                && rate["is"] is YamlScalar worth
                && decimal.TryParse(worth.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var known)
                && known > 0
            )
            {
                rates[entry.Key.Value] = known;
            }
        }

        return rates;
    }
}
