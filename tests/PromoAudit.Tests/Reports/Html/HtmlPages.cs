using System.Xml.Linq;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings;
using PromoAudit.Findings.Attacks;
using PromoAudit.Findings.Charts;
using PromoAudit.Reports;
using PromoAudit.Reports.Html;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports.Html;

/// <summary>Pages as text and as trees, and a finding with everything that can be drawn.</summary>
internal static class HtmlPages
{
    /// <summary>A finding in which every text is this one.</summary>
    public static Finding Drawn(string text) =>
        SampleRuns.Unbounded with
        {
            Title = LocalizedText.Same(text),
            Message = LocalizedText.Same(text),
            Why = LocalizedText.Same(text),
            Remedy = LocalizedText.Same(text),
            RuleId = text,
            Fingerprint = text,
            ChangeFirst = new FieldToChange(text, SampleRuns.Place("plan"), text),
            Related = [new RelatedPlace(SampleRuns.Place("plan"), LocalizedText.Same(text))],
            Lowered = LocalizedText.Same(text),
            Attack = AttackOf(text),
            Charts = [StackOf(text), CurveOf(text)],
        };

    public static string Written(AuditRun run, Language language = Language.English)
    {
        var writer = new StringWriter();
        new HtmlReport().Write(run, writer, ReportOptions.Default with { Language = language });
        return writer.ToString();
    }

    public static XElement Tree(string page) =>
        XDocument.Parse(page, LoadOptions.PreserveWhitespace).Root ?? throw new InvalidOperationException(page);

    public static XElement Tree(AuditRun run, Language language = Language.English) => Tree(Written(run, language));

    private static AttackAccount AttackOf(string text) =>
        new()
        {
            Aim = Aim.Resale,
            Move = text,
            Bounds = SearchBounds.None,
            Scale = AttackScale.None with { BindingCap = text },
            Steps =
            [
                new AttackAccountStep(Act.Order, LocalizedText.Same(text), -49m, -49m)
                {
                    Terms = [new AttackTerm(Term.ListPrice, text, -49m, -49m)],
                },
                new AttackAccountStep(Act.Resell, LocalizedText.Same(text), 70m, 98m),
                new AttackAccountStep(Act.Keep, LocalizedText.Same(text), 0m, 0m),
                new AttackAccountStep(Act.Refuse, LocalizedText.Same(text), 0m, 8m),
                new AttackAccountStep(Act.Settle, LocalizedText.Same(text), 3m, 0m),
            ],
        };

    private static StackChart StackOf(string text) =>
        new()
        {
            Cart = text,
            List = 199m,
            Steps = [new StackStep(new ChartPromotion(text, text), 120m, 20m)],
            Options = -3m,
            Paid = 76m,
            Received = 96m,
            Surcharges = 2m,
            Shipping = 8m,
            Cost = 98m,
        };

    private static QuantityPriceChart CurveOf(string text) =>
        new()
        {
            Sku = text,
            Name = text,
            Promotions = [new ChartPromotion(text, Name: null)],
            Points = [.. Enumerable.Range(1, 12).Select(count => new PricePoint(count, 20m + count, 22m + count))],
            List = 99m,
            Cost = 27m,
            Floor = 30m,
            Breaks = [new PriceBreak(4, 12m, Falls: true, [text]), new PriceBreak(7, 99m, Falls: false, [text])],
            IsComplete = false,
        };
}
