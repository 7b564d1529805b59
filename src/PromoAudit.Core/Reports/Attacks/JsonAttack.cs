using System.Text.Json;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings.Attacks;

namespace PromoAudit.Reports.Attacks;

/// <summary>An attack as data, the same in <see cref="AttackJson"/> and in findings.</summary>
internal static class JsonAttack
{
    /// <summary>The members of an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, AttackAccount attack)
    {
        var scale = attack.Scale;
        json.WriteString("aim", AimWords.WordFor(attack.Aim));
        json.WriteString("move", attack.Move);
        json.WriteBoolean("complete", attack.IsComplete);
        Bounds(json, attack.Bounds);
        json.WriteBoolean("certain", attack.IsCertain);
        JsonParts.Strings(json, "promotions", attack.Promotions);
        JsonParts.StringOrNull(json, "item", attack.Item);
        json.WriteStartArray("steps");
        foreach (var step in attack.Steps)
        {
            Step(json, step);
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
        JsonParts.Place(json, attack.EndsAt);
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

    private static void Step(Utf8JsonWriter json, AttackAccountStep step)
    {
        json.WriteStartObject();
        json.WriteString("kind", ActWords.WordFor(step.Kind));
        JsonParts.Text(json, "story", step.Story);
        json.WriteString("goods", step.Goods);
        JsonParts.Strings(json, "promotions", step.Promotions);
        if (step.Count is { } count)
        {
            json.WriteNumber("count", count);
        }
        else
        {
            json.WriteNull("count");
        }

        json.WriteStartObject("at");
        JsonParts.Place(json, step.Place);
        json.WriteEndObject();
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
}
