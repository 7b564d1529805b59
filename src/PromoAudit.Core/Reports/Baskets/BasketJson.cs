using System.Text.Json;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Refunds;
using PromoAudit.Plans;

namespace PromoAudit.Reports.Baskets;

/// <summary>A basket for programs. Amounts are in the plan's currency.</summary>
public static class BasketJson
{
    public const string Schema = "promoaudit/price/1";

    public static void Write(BasketRun run, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("path", run.Path);
        JsonParts.StringOrNull(json, "plan", run.Plan?.Id);
        JsonParts.StringOrNull(json, "profile", run.Plan?.Profile);
        JsonParts.StringOrNull(json, "currency", run.Plan?.Currency);
        WriteQuote(json, run.Quote);
        WriteRefund(json, run.Refund);
        json.WriteStartArray("missing");
        foreach (var field in run.Missing.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Path);
            JsonParts.Place(json, field.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in run.Diagnostics)
        {
            JsonParts.Diagnostic(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, Quote? quote)
    {
        if (quote is null)
        {
            json.WriteNull("quote");
            return;
        }

        json.WriteStartObject("quote");
        json.WriteStartArray("lines");
        foreach (var line in quote.Lines)
        {
            json.WriteStartObject();
            json.WriteString("sku", line.Item.Sku);
            json.WriteNumber("quantity", line.Quantity);
            json.WriteNumber("list", line.List);
            json.WriteNumber("options", line.Options);
            json.WriteNumber("paid", line.Paid);
            json.WriteNumber("received", line.Received);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (var step in quote.Steps)
        {
            WriteStep(json, quote, step);
        }

        json.WriteEndArray();
        json.WriteNumber("list", quote.List);
        json.WriteNumber("paid", quote.Paid);
        json.WriteNumber("received", quote.Received);
        json.WriteNumber("overshoot", quote.Overshoot);
        json.WriteNumber("surcharges", quote.Surcharges);
        JsonParts.NumberOrNull(json, "shipping", quote.Shipping);
        JsonParts.NumberOrNull(json, "total", quote.Total);
        json.WriteBoolean("complete", quote.Complete);
        json.WriteNumber("lowerBound", quote.LowerBound);
        WriteBesides(json, quote);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, Quote quote, QuoteStep step)
    {
        json.WriteStartObject();
        json.WriteString("promotion", step.Promotion.Id);
        json.WriteString("layer", PlanWords.Layers.WordFor(step.Layer));
        json.WriteNumber("amount", step.Amount);
        json.WriteNumber("overshoot", step.Overshoot);
        json.WriteNumber("fundedByOthers", step.FundedByOthers);
        json.WriteStartObject("shares");
        for (var line = 0; line < step.Shares.Count; line++)
        {
            json.WriteNumber(quote.Lines[line].Item.Sku, step.Shares[line]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBesides(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartArray("gifts");
        foreach (var gift in quote.Gifts)
        {
            json.WriteStartObject();
            json.WriteString("promotion", gift.Promotion.Id);
            JsonParts.StringOrNull(json, "sku", gift.Sku);
            json.WriteNumber("quantity", gift.Quantity);
            JsonParts.NumberOrNull(json, "worth", gift.Worth);
            JsonParts.NumberOrNull(json, "cost", gift.Cost);
            json.WriteNumber("paid", gift.Paid);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rewards");
        foreach (var reward in quote.Rewards)
        {
            json.WriteStartObject();
            json.WriteString("promotion", reward.Promotion.Id);
            JsonParts.NumberOrNull(json, "value", reward.Value);
            json.WriteBoolean("toBuyer", reward.ToBuyer);
            JsonParts.StringOrNull(json, "paid", reward.Paid is { } paid ? PlanWords.PaidWhens.WordFor(paid) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRefund(Utf8JsonWriter json, Refund? refund)
    {
        if (refund is null)
        {
            json.WriteNull("refund");
            return;
        }

        json.WriteStartObject("refund");
        WriteCart(json, "returned", refund.Returned);
        WriteCart(json, "kept", refund.Kept);
        json.WriteNumber("refunded", refund.Refunded);
        json.WriteNumber("paid", refund.Paid);
        json.WriteNumber("regular", refund.Regular);
        json.WriteNumber("keptValue", refund.KeptValue);
        json.WriteNumber("saved", refund.Saved);
        json.WriteEndObject();
    }

    private static void WriteCart(Utf8JsonWriter json, string name, Cart cart)
    {
        json.WriteStartObject(name);
        foreach (var line in cart.Lines)
        {
            json.WriteNumber(line.Sku, line.Quantity);
        }

        json.WriteEndObject();
    }
}
