using System.Text.Json;
using PromoAudit.Facts.Attacks;
using PromoAudit.Plans;

namespace PromoAudit.Reports.Attacks;

/// <summary>An attack as data, the same in <see cref="AttackJson"/> and in findings.</summary>
internal static class JsonAttack
{
    /// <summary>The members of an object that is open.</summary>
    /// <param name="plan">Where the field that ends it is looked for; null where there is no plan.</param>
    public static void WriteMembers(Utf8JsonWriter json, Attack attack, Plan? plan)
    {
        var scale = attack.Scale;
        json.WriteString("aim", AimWords.WordFor(attack.Aim));
        json.WriteString("move", attack.Move);
        json.WriteBoolean("complete", attack.IsComplete);
        Bounds(json, attack.Bounds);
        json.WriteBoolean("certain", attack.IsCertain);
        Promotions(json, attack.Promotions);
        JsonParts.StringOrNull(json, "item", attack.Item?.Sku);
        json.WriteStartArray("steps");
        foreach (var step in attack.Steps)
        {
            Step(json, step, plan?.Currency ?? "");
        }

        json.WriteEndArray();
        json.WriteNumber("gainPerRound", attack.GainPerRound);
        json.WriteNumber("lossPerRound", attack.LossPerRound);
        json.WriteNumber("gainPerIdentity", scale.GainPerIdentity);
        json.WriteNumber("lossPerIdentity", scale.LossPerIdentity);
        json.WriteNumber("identityPrice", scale.IdentityPrice);
        json.WriteNumber("identities", scale.Identities);
        json.WriteNumber("uses", scale.Rounds);
        json.WriteNumber("roundsPerIdentity", scale.RoundsPerIdentity);
        json.WriteString("bindingCap", scale.BindingCap);
        json.WriteStartObject("bindingCapAt");
        JsonParts.Place(json, plan is null || scale.Uncapped ? null : CapPlace.Of(plan, scale.BindingCap));
        json.WriteEndObject();
        json.WriteNumber("gainAtCap", scale.GainAtCap);
        json.WriteNumber("lossAtCap", scale.LossAtCap);
        if (attack.LossBeforeDetection is { } before)
        {
            json.WriteNumber("lossBeforeDetection", before);
        }
        else
        {
            json.WriteNull("lossBeforeDetection");
        }

        json.WriteBoolean("uncapped", scale.Uncapped);
    }

    private static void Bounds(Utf8JsonWriter json, SearchBounds bounds)
    {
        json.WriteStartObject("bounds");
        json.WriteNumber("ordersPerIdentity", bounds.OrdersPerIdentity);
        json.WriteNumber("identities", bounds.Identities);
        if (bounds.Budget is { } budget)
        {
            json.WriteNumber("budget", budget);
        }
        else
        {
            json.WriteNull("budget");
        }

        json.WriteNumber("ordersPriced", bounds.OrdersPriced);
        json.WriteNumber("carts", bounds.Carts);
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, AttackStep step, string currency)
    {
        json.WriteStartObject();
        json.WriteString("kind", ActWords.WordFor(step.Kind));
        JsonParts.Text(json, "story", ActWords.Story(step, currency));
        json.WriteString("goods", step.Goods);
        Promotions(json, step.Promotions);
        if (step.Count is { } count)
        {
            json.WriteNumber("count", count);
        }
        else
        {
            json.WriteNull("count");
        }

        json.WriteNumber("cash", step.Cash);
        json.WriteNumber("loss", step.Loss);
        json.WriteStartArray("terms");
        foreach (var term in step.Terms)
        {
            json.WriteStartObject();
            json.WriteString("kind", TermWords.WordFor(term.Word));
            json.WriteString("of", term.Of);
            json.WriteNumber("cash", term.Cash);
            json.WriteNumber("loss", term.Loss);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Promotions(Utf8JsonWriter json, IReadOnlyList<Promotion> promotions)
    {
        json.WriteStartArray("promotions");
        foreach (var promotion in promotions)
        {
            json.WriteStringValue(promotion.Id);
        }

        json.WriteEndArray();
    }
}
