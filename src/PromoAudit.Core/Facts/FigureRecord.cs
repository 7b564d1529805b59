using PromoAudit.Expressions;
using PromoAudit.Facts.Figures;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>The figures that hold in the plan's market, as rules see them: one record for threats, one for the law, one for its articles.</summary>
internal sealed class FigureRecord(AuditFacts facts, RecordType type, string path) : FactRecord(facts, type)
{
    public override string Path => path;

    /// <summary>Where the plan says in which market it runs.</summary>
    public override SourcePlace? Place => Facts.Plan.Source.PlaceOf("market");

    public Figure? Find(string name)
    {
        var figure = Facts.Figures.Find(name, Facts.Market);
        Facts.Unverified.Note(figure);
        return figure;
    }

    /// <summary>In the plan's currency. None where the data of the market know no such figure.</summary>
    public Value ValueOf(string name, UnitType type)
    {
        if (Find(name) is not { } figure)
        {
            return Value.Nothing;
        }

        return Facts.AmountOf(figure) is { } amount ? FigureTexts.ValueOf(amount, type) : Value.Unknown;
    }
}
