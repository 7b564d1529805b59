using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Reading;

/// <summary>Findings, as <see cref="JsonFinding"/> writes them. The page about the rule is left to the rule set.</summary>
internal static class FindingReading
{
    public static Finding Of(JsonElement json, PlaceReading places)
    {
        var risk = json.Given("moneyAtRisk");
        return new Finding
        {
            RuleId = json.String("ruleId"),
            Classes = json.Strings("classes"),
            Severity = json.Severity("severity"),
            Confidence =
                RuleWords.Confidences.Find(json.String("confidence")) ?? throw new ReportFormatException("confidence"),
            IsPreview = json.Bool("preview"),
            Place = places.PlaceOf(json),
            Subjects = json.Strings("subjects"),
            Involves = json.Strings("involves"),
            Title = json.Text("title"),
            Message = json.Text("message"),
            Why = json.Text("why"),
            Remedy = json.Text("remedy"),
            Values = Values(json.Member("values")),
            RestsOn = json.Each("restsOn", Basis),
            MoneyAtRisk = risk?.NumberOrNull("amount"),
            Unbounded = risk?.Bool("unbounded") ?? false,
            Attack = json.Given("attack") is { } attack ? AttackReading.Of(attack, places) : null,
            ChangeFirst = json.Given("changeFirst") is { } first
                ? new FieldToChange(first.String("field"), places.PlaceOf(first), first.StringOrNull("to"))
                : null,
            Fixes = json.Each("fixes", fix => new FieldFix(fix.String("field"), fix.String("to"))),
            Related = json.Each("related", related => new RelatedPlace(places.PlaceIn(related), related.Text("note"))),
            Lowered = json.TextOrNull("lowered"),
            LoweredFrom = json.SeverityOrNull("loweredFrom"),
            Acceptance = json.Given("acceptance") is { } acceptance ? Acceptance(acceptance) : null,
            Charts = json.Each("charts", ChartReading.Of),
            Absorbed = json.Strings("absorbed"),
            Standing = StandingReading.StandingOf(json),
            Waiver = json.Given("waiver") is { } waiver ? StandingReading.Waiver(waiver, places) : null,
            Recorded = json.Given("recorded") is { } recorded ? StandingReading.Recorded(recorded) : null,
            Fingerprint = json.String("fingerprint"),
        };
    }

    private static ImmutableArray<FindingValue> Values(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ReportFormatException("values");
        }

        var values = ImmutableArray.CreateBuilder<FindingValue>();
        foreach (var value in json.EnumerateObject())
        {
            values.Add(
                new FindingValue(
                    value.Name,
                    value.Value.String("kind"),
                    value.Value.String("value"),
                    value.Value.Text("shown")
                )
            );
        }

        return values.DrainToImmutable();
    }

    private static Basis Basis(JsonElement json) =>
        new(
            json.String("name"),
            json.Text("describes"),
            json.Text("shown"),
            json.String("source"),
            json.Bool("verified")
        );

    private static Acceptance Acceptance(JsonElement json) =>
        new(
            json.Bool("honoured"),
            json.Each(
                "signed",
                signed => new SignedLoss(
                    signed.String("promotion"),
                    signed.Number("lossUpTo"),
                    signed.String("approvedBy"),
                    signed.StringOrNull("reason")
                )
            ),
            json.NumberOrNull("exceededBy"),
            json.Text("note")
        );
}
