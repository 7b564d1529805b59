using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What currencies are worth in yuan, from <c>rules/rates.yaml</c>. Read when a rule first names another currency than the plan.</summary>
internal static class RateTable
{
    private const string Resource = "rules/rates.yaml";

    private static IReadOnlyList<Rate>? _rates;

    /// <summary>How much of one currency a unit of another is worth; null when either is not in the table.</summary>
    public static decimal? Between(string from, string to) => Worth(from) / Worth(to);

    private static decimal? Worth(string currency)
    {
        foreach (var rate in _rates ??= Read())
        {
            if (string.Equals(rate.Currency, currency, StringComparison.Ordinal))
            {
                return rate.Worth;
            }
        }

        return null;
    }

    private static List<Rate> Read()
    {
        var rates = new List<Rate>();
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

        rates.Add(new Rate(unit.Value, 1m));
        foreach (var entry in worths.Entries)
        {
            if (
                entry.Value is YamlMapping rate
                && rate["is"] is YamlScalar worth
                && decimal.TryParse(worth.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var known)
                && known > 0
            )
            {
                rates.Add(new Rate(entry.Key.Value, known));
            }
        }

        return rates;
    }

    private sealed record Rate(string Currency, decimal Worth);
}
