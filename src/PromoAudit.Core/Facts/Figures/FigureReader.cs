using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Facts.Figures;

/// <summary>Reads data files of all four kinds: threats, law, rates and markets.</summary>
internal sealed class FigureReader(Diagnostics diagnostics)
{
    private const string Anywhere = "anywhere";
    private const string Generic = "generic";

    private static readonly string[] Kinds = ["threats", "law", "markets", "rates"];
    private static readonly string[] OriginKeys = ["is", "source", "verified"];
    private static readonly string[] LawKeys = ["is", "article", "from", "source", "verified"];

    public List<Figure> Figures { get; } = [];

    public List<Market> Markets { get; } = [];

    public void Read(SourceText file)
    {
        if (YamlReader.Read(file, diagnostics) is not { } root)
        {
            return;
        }

        if (root is not YamlMapping mapping)
        {
            diagnostics.Add(FigureMessages.WrongForm(root.Place, file.Path, "threats: identities"));
        }
        else if (mapping["threats"] is not null)
        {
            CheckKeys(mapping, ["threats", "figures"]);
            Threats(mapping);
        }
        else if (mapping["law"] is { } market)
        {
            CheckKeys(mapping, ["law", "figures"]);
            Law(mapping, (market as YamlScalar)?.Value ?? "");
        }
        else if (mapping["markets"] is { } markets)
        {
            CheckKeys(mapping, ["markets"]);
            MarketsOf(markets);
        }
        else if (mapping["rates"] is { } rates)
        {
            CheckKeys(mapping, ["currency", "date", "rates"]);
            Rates(rates, (mapping["currency"] as YamlScalar)?.Value ?? "");
        }
        else
        {
            diagnostics.Add(FigureMessages.UnknownKind(mapping.Place, Kinds));
        }
    }

    private void Threats(YamlMapping file)
    {
        var names = ThreatNames.All();
        foreach (var (name, entry) in Named(file, names))
        {
            foreach (var place in Entries(entry.Value, entry.Key.Value, "{CN: {is: …}, anywhere: {is: …}}"))
            {
                Add($"threat.{name.Name}", MarketNamed(place.Key, Anywhere), name, place.Value, isLaw: false);
            }
        }
    }

    private void Law(YamlMapping file, string market)
    {
        var names = LawNames.All();
        foreach (var (name, entry) in Named(file, names))
        {
            Add($"law.{name.Name}", market == Generic ? "" : market, name, entry.Value, isLaw: true);
        }
    }

    private IEnumerable<(FigureName Name, YamlEntry Entry)> Named(YamlMapping file, FigureName[] names)
    {
        foreach (var entry in Entries(file["figures"] ?? file, "figures", "figures: {phone: …}"))
        {
            if (Array.Find(names, name => name.Name == entry.Key.Value) is { } known)
            {
                yield return (known, entry);
            }
            else
            {
                var all = names.Select(name => name.Name).ToArray();
                diagnostics.Add(FigureMessages.UnknownKey(entry.Key.Place, entry.Key.Value, all));
            }
        }
    }

    private void Rates(YamlNode rates, string currency)
    {
        var unit = new FigureName("", ExpressionType.Number, default);
        if (!Currencies.IsKnown(currency))
        {
            diagnostics.Add(FigureMessages.WrongForm(rates.Place, "currency", "currency: CNY"));
        }

        Figures.Add(
            new Figure($"rate.{currency}", "", 1m, currency, "", "", "the currency of the table", Verified: true)
        );
        foreach (var entry in Entries(rates, "rates", "rates: {USD: {is: 7.12, …}}"))
        {
            if (!Currencies.IsKnown(entry.Key.Value))
            {
                diagnostics.Add(FigureMessages.UnknownKey(entry.Key.Place, entry.Key.Value, [.. Currencies.All]));
            }
            else if (Origin(entry.Value, entry.Key.Value, OriginKeys) is var (value, source, verified))
            {
                var worth = FigureText.Read(value.Value, unit.Type);
                if (worth is not ({ } amount and > 0m, _))
                {
                    diagnostics.Add(FigureMessages.WrongForm(value.Place, entry.Key.Value, "is: 7.12"));
                }
                else
                {
                    Figures.Add(new Figure($"rate.{entry.Key.Value}", "", amount, currency, "", "", source, verified));
                }
            }
        }
    }

    private void MarketsOf(YamlNode markets)
    {
        foreach (var entry in Entries(markets, "markets", "markets: {CN: {countries: [CN]}}"))
        {
            if (entry.Value is not YamlMapping market)
            {
                diagnostics.Add(FigureMessages.WrongForm(entry.Value.Place, entry.Key.Value, "CN: {countries: [CN]}"));
                continue;
            }

            CheckKeys(market, ["countries", "currencies", "profiles"]);
            Markets.Add(
                new Market(
                    entry.Key.Value,
                    Texts(market["countries"]),
                    Texts(market["currencies"]),
                    Texts(market["profiles"])
                )
            );
        }
    }

    private void Add(string name, string market, FigureName known, YamlNode node, bool isLaw)
    {
        if (Origin(node, known.Name, isLaw ? LawKeys : OriginKeys) is not var (value, source, verified))
        {
            return;
        }

        if (FigureText.Read(value.Value, known.Type) is not var (amount, currency))
        {
            diagnostics.Add(
                FigureMessages.WrongForm(value.Place, known.Name, $"is: {FigureText.ExampleOf(known.Type)}")
            );
            return;
        }

        var (article, from) = ("", "");
        if (isLaw && node is YamlMapping law)
        {
            article = (law["article"] as YamlScalar)?.Value ?? "";
            from = (law["from"] as YamlScalar)?.Value ?? "";
            if (
                article.Length == 0
                || !DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            )
            {
                diagnostics.Add(FigureMessages.NoArticle(node.Place, known.Name));
                return;
            }
        }

        Figures.Add(new Figure(name, market, amount, currency, article, from, source, verified));
    }

    private (YamlScalar Value, string Source, bool Verified)? Origin(YamlNode node, string key, string[] keys)
    {
        if (node is not YamlMapping figure || figure["is"] is not YamlScalar value)
        {
            diagnostics.Add(FigureMessages.WrongForm(node.Place, key, $"{key}: {{is: …, source: …, verified: false}}"));
            return null;
        }

        CheckKeys(figure, keys);
        var source = (figure["source"] as YamlScalar)?.Value;
        var verified = (figure["verified"] as YamlScalar)?.Value;
        if (string.IsNullOrWhiteSpace(source) || verified is not ("true" or "false"))
        {
            diagnostics.Add(FigureMessages.NoOrigin(figure.Place, key));
            return null;
        }

        return (value, source, verified == "true");
    }

    private string MarketNamed(YamlScalar key, string anywhere)
    {
        if (key.Value == anywhere)
        {
            return "";
        }

        if (key.Value.Length != 2 || !key.Value.All(char.IsAsciiLetterUpper))
        {
            diagnostics.Add(FigureMessages.UnknownMarket(key.Place, key.Value));
        }

        return key.Value;
    }

    private IReadOnlyList<YamlEntry> Entries(YamlNode node, string key, string example)
    {
        if (node is YamlMapping mapping)
        {
            return mapping.Entries;
        }

        diagnostics.Add(FigureMessages.WrongForm(node.Place, key, example));
        return [];
    }

    private void CheckKeys(YamlMapping node, string[] keys)
    {
        foreach (var entry in node.Entries)
        {
            if (Array.IndexOf(keys, entry.Key.Value) < 0)
            {
                diagnostics.Add(FigureMessages.UnknownKey(entry.Key.Place, entry.Key.Value, keys));
            }
        }
    }

    private static string[] Texts(YamlNode? node) =>
        node is YamlSequence list ? [.. list.Items.OfType<YamlScalar>().Select(item => item.Value)] : [];
}
