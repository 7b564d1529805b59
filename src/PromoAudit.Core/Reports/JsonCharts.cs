using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Findings.Charts;

namespace PromoAudit.Reports;

/// <summary>What can be drawn about one finding, in <see cref="JsonReport"/>.</summary>
internal static class JsonCharts
{
    public const string QuantityPrice = "quantityPrice";
    public const string Stack = "stack";

    public static void Write(Utf8JsonWriter json, ImmutableArray<FindingChart> charts)
    {
        json.WriteStartArray("charts");
        foreach (var chart in charts)
        {
            json.WriteStartObject();
            if (chart is QuantityPriceChart curve)
            {
                Write(json, curve);
            }
            else if (chart is StackChart stack)
            {
                Write(json, stack);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, QuantityPriceChart curve)
    {
        json.WriteString("kind", QuantityPrice);
        json.WriteString("sku", curve.Sku);
        JsonParts.StringOrNull(json, "name", curve.Name);
        json.WriteStartArray("promotions");
        foreach (var promotion in curve.Promotions)
        {
            json.WriteStartObject();
            Promotion(json, promotion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("points");
        foreach (var point in curve.Points)
        {
            json.WriteStartObject();
            json.WriteNumber("quantity", point.Quantity);
            json.WriteNumber("unitPrice", point.UnitPrice);
            json.WriteNumber("unitReceived", point.UnitReceived);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("list", curve.List);
        JsonParts.NumberOrNull(json, "cost", curve.Cost);
        JsonParts.NumberOrNull(json, "floor", curve.Floor);
        json.WriteStartArray("breakPoints");
        foreach (var one in curve.Breaks)
        {
            json.WriteStartObject();
            json.WriteNumber("quantity", one.Quantity);
            json.WriteNumber("lastUnit", one.LastUnit);
            json.WriteBoolean("falls", one.Falls);
            JsonParts.Strings(json, "promotions", one.Promotions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("complete", curve.IsComplete);
    }

    private static void Write(Utf8JsonWriter json, StackChart stack)
    {
        json.WriteString("kind", Stack);
        json.WriteString("cart", stack.Cart);
        json.WriteNumber("list", stack.List);
        json.WriteStartArray("steps");
        foreach (var step in stack.Steps)
        {
            json.WriteStartObject();
            Promotion(json, step.Promotion);
            json.WriteNumber("amount", step.Amount);
            json.WriteNumber("fundedByOthers", step.FundedByOthers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("options", stack.Options);
        json.WriteNumber("paid", stack.Paid);
        json.WriteNumber("received", stack.Received);
        json.WriteNumber("surcharges", stack.Surcharges);
        JsonParts.NumberOrNull(json, "shipping", stack.Shipping);
        JsonParts.NumberOrNull(json, "cost", stack.Cost);
    }

    private static void Promotion(Utf8JsonWriter json, ChartPromotion promotion)
    {
        json.WriteString("promotion", promotion.Id);
        JsonParts.StringOrNull(json, "name", promotion.Name);
    }
}
