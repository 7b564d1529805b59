using System.Text.Json;
using PromoAudit.Findings.Charts;

namespace PromoAudit.Reports.Reading;

/// <summary>Charts of findings, as <see cref="JsonCharts"/> writes them.</summary>
internal static class ChartReading
{
    public static FindingChart Of(JsonElement json) =>
        json.String("kind") switch
        {
            JsonCharts.QuantityPrice => Curve(json),
            JsonCharts.Stack => Stack(json),
            _ => throw new ReportFormatException("charts"),
        };

    private static QuantityPriceChart Curve(JsonElement json) =>
        new()
        {
            Sku = json.String("sku"),
            Name = json.StringOrNull("name"),
            Promotions = json.Each("promotions", Promotion),
            Points = json.Each(
                "points",
                point => new PricePoint(point.Long("quantity"), point.Number("unitPrice"), point.Number("unitReceived"))
            ),
            List = json.Number("list"),
            Cost = json.NumberOrNull("cost"),
            Floor = json.NumberOrNull("floor"),
            Breaks = json.Each(
                "breakPoints",
                one => new PriceBreak(
                    one.Long("quantity"),
                    one.Number("lastUnit"),
                    one.Bool("falls"),
                    one.Strings("promotions")
                )
            ),
            IsComplete = json.Bool("complete"),
        };

    private static StackChart Stack(JsonElement json) =>
        new()
        {
            Cart = json.String("cart"),
            List = json.Number("list"),
            Steps = json.Each(
                "steps",
                step => new StackStep(Promotion(step), step.Number("amount"), step.Number("fundedByOthers"))
            ),
            Options = json.Number("options"),
            Paid = json.Number("paid"),
            Received = json.Number("received"),
            Surcharges = json.Number("surcharges"),
            Shipping = json.NumberOrNull("shipping"),
            Cost = json.NumberOrNull("cost"),
        };

    private static ChartPromotion Promotion(JsonElement json) =>
        new(json.String("promotion"), json.StringOrNull("name"));
}
