using System.Text.Json;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings.Attacks;
using PromoAudit.Reports.Attacks;

namespace PromoAudit.Reports.Reading;

/// <summary>Attacks of findings, as <see cref="JsonAttack"/> writes them.</summary>
internal static class AttackReading
{
    public static AttackAccount Of(JsonElement json, PlaceReading places)
    {
        var bounds = json.Member("bounds");
        return new AttackAccount
        {
            Aim = AimWords.Find(json.String("aim")) ?? throw new ReportFormatException("aim"),
            Move = json.String("move"),
            IsComplete = json.Bool("complete"),
            Bounds = new SearchBounds(
                bounds.Int("ordersPerIdentity"),
                bounds.Number("identities"),
                bounds.IntOrNull("budget"),
                bounds.Int("ordersPriced"),
                bounds.Int("carts")
            ),
            IsCertain = json.Bool("certain"),
            Promotions = json.Strings("promotions"),
            Item = json.StringOrNull("item"),
            Steps = json.Each("steps", step => Step(step, places)),
            GainPerRound = json.Number("gainPerRound"),
            LossPerRound = json.Number("lossPerRound"),
            Scale = new AttackScale(
                json.Number("identityPrice"),
                json.Number("roundsPerIdentity"),
                json.Number("identities"),
                json.Number("uses"),
                json.String("bindingCap"),
                json.Number("gainPerIdentity"),
                json.Number("lossPerIdentity"),
                json.Number("gainAtCap"),
                json.Number("lossAtCap")
            ),
            EndsAt = places.PlaceOf(json.Member("bindingCapAt")),
            LossBeforeDetection = json.NumberOrNull("lossBeforeDetection"),
        };
    }

    private static AttackAccountStep Step(JsonElement json, PlaceReading places) =>
        new(
            ActWords.Find(json.String("kind")) ?? throw new ReportFormatException("kind"),
            json.Text("story"),
            json.Number("cash"),
            json.Number("loss")
        )
        {
            Goods = json.String("goods"),
            Promotions = json.Strings("promotions"),
            Count = json.NumberOrNull("count"),
            Terms = json.Each("terms", Term),
            Place = places.PlaceOf(json.Member("at")),
        };

    private static AttackTerm Term(JsonElement json) =>
        new(
            TermWords.Find(json.String("kind")) ?? throw new ReportFormatException("kind"),
            json.String("of"),
            json.Number("cash"),
            json.Number("loss")
        );
}
