using PromoAudit.Expressions;
using PromoAudit.Facts.Figures;

namespace PromoAudit.Facts;

/// <summary>Facts that are figures of the data, one for each name that the data may state.</summary>
internal static class FigureFacts
{
    public static FactProperty[] Threats()
    {
        var names = ThreatNames.All();
        var facts = new FactProperty[names.Length];
        for (var index = 0; index < names.Length; index++)
        {
            facts[index] = Of("threat", names[index]);
        }

        return facts;
    }

    public static FactProperty[] Law()
    {
        var names = LawNames.All();
        var facts = new FactProperty[names.Length + 2];
        facts[0] = new ComputedFact<FigureRecord>(
            "market",
            ExpressionType.Text,
            new("the market whose law is held against the plan: CN, EU, UK, US or generic", "按哪个市场的法规审核"),
            "law.market == 'EU'",
            law => Value.OfText(law.Facts.LawMarket)
        );
        for (var index = 0; index < names.Length; index++)
        {
            facts[index + 1] = Of("law", names[index]);
        }

        facts[^1] = new ComputedFact<FigureRecord>(
            "articles",
            FactSchema.Articles,
            new("where each figure of the law stands", "各项法规数据的出处条款"),
            "length(law.articles.prizeCeiling) > 0",
            law => Value.OfRecord(new FigureRecord(law.Facts, FactSchema.Articles, "law.articles"))
        );
        return facts;
    }

    public static FactProperty[] Articles()
    {
        var names = LawNames.All();
        var facts = new FactProperty[names.Length];
        for (var index = 0; index < names.Length; index++)
        {
            var name = names[index].Name;
            facts[index] = new ComputedFact<FigureRecord>(
                name,
                ExpressionType.Text,
                new($"article of law.{name}", $"law.{name} 所依据的条款"),
                $"length(law.articles.{name}) > 0",
                articles => articles.Find($"law.{name}") is { } figure ? Value.OfText(figure.Article) : Value.Nothing
            );
        }

        return facts;
    }

    private static ComputedFact<FigureRecord> Of(string root, FigureName name)
    {
        var path = $"{root}.{name.Name}";
        return new ComputedFact<FigureRecord>(
            name.Name,
            name.Type,
            name.Describes,
            $"known({path})",
            record => record.ValueOf(path, name.Type),
            restsOn: (record, _, ledger) => ledger.Add(record.Find(path))
        );
    }
}
