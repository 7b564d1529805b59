using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Workshop.Comparing;
using PromoAudit.Workshop.Differences;

namespace PromoAudit.Reports.Differences;

/// <summary>For programs: everything in both languages, described by <see cref="DifferenceSchema"/>.</summary>
internal static class DifferenceJson
{
    public const string Schema = "promoaudit/diff/1";

    public static void Write(DifferenceRun run, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonReport.Tool(json);
        JsonReport.RuleSet(json, run.Rules);
        json.WriteString("before", run.Before);
        JsonParts.StringOrNull(json, "after", run.After);
        JsonParts.StringOrNull(json, "failOn", WordOf(run.Threshold));
        json.WriteBoolean("worse", run.IsWorse);
        json.WriteStartArray("plans");
        foreach (var plan in run.Draft.Plans.Where(plan => plan.HasDifference))
        {
            Plan(json, plan);
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        Totals(json, run);
        json.WriteStartObject("summary");
        json.WriteNumber("plans", run.Draft.Plans.Length);
        foreach (var kind in Comparing.ChangeWords.Kinds)
        {
            json.WriteNumber(DifferenceWords.Of(kind).English, run.Count(kind));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Plan(Utf8JsonWriter json, PlanDifference plan)
    {
        json.WriteStartObject();
        Side(json, "before", plan.Before);
        Side(json, "after", plan.After);
        json.WriteBoolean("moved", plan.IsMoved);
        json.WriteStartArray("changes");
        foreach (var change in plan.Changes)
        {
            Change(json, plan, change);
        }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in plan.Figures)
        {
            json.WriteStartObject();
            json.WriteString("figure", figure.Kind == PlanFigureKind.WorstPrice ? "worstPrice" : "lossAtCap");
            json.WriteString("subject", figure.Subject);
            Figure(json, "before", figure.Before, plan.Before?.Currency);
            Figure(json, "after", figure.After, plan.After?.Currency);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, PlanAudit? plan)
    {
        if (plan is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        JsonReport.Plan(json, plan);
    }

    private static void Change(Utf8JsonWriter json, PlanDifference plan, FindingChange change)
    {
        var finding = change.After ?? change.Before;
        json.WriteStartObject();
        json.WriteString("kind", DifferenceWords.Of(change.Kind).English);
        json.WriteString("ruleId", change.RuleId);
        JsonParts.Strings(json, "subjects", change.Subjects);
        JsonParts.StringOrNull(json, "severityBefore", WordOf(change.SeverityBefore));
        JsonParts.StringOrNull(json, "severityAfter", WordOf(change.SeverityAfter));
        Money(json, "moneyBefore", change.Before, plan.Before?.Currency);
        Money(json, "moneyAfter", change.After, plan.After?.Currency);
        JsonParts.TextOrNull(json, "title", finding?.Title);
        JsonParts.TextOrNull(json, "message", finding?.Message);
        JsonParts.Place(json, finding?.Place);
        json.WriteBoolean("preview", finding is { IsPreview: true });
        JsonParts.StringOrNull(json, "toldBy", change.ToldBy);
        JsonParts.StringOrNull(json, "fingerprint", finding?.Fingerprint);
        json.WriteEndObject();
    }

    private static void Money(Utf8JsonWriter json, string name, Finding? finding, string? currency)
    {
        if (finding is null or { MoneyAtRisk: null, Unbounded: false })
        {
            json.WriteNull(name);
            return;
        }

        Amount(json, name, finding.Unbounded ? null : finding.MoneyAtRisk, currency);
    }

    private static void Figure(Utf8JsonWriter json, string name, PlanFigure? figure, string? currency)
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }

        Amount(json, name, figure.Amount, currency);
    }

    /// <param name="amount">Null for no limit.</param>
    private static void Amount(Utf8JsonWriter json, string name, decimal? amount, string? currency)
    {
        json.WriteStartObject(name);
        JsonParts.NumberOrNull(json, "amount", amount);
        JsonParts.StringOrNull(json, "currency", currency);
        json.WriteBoolean("unbounded", amount is null);
        json.WriteEndObject();
    }

    private static void Totals(Utf8JsonWriter json, DifferenceRun run)
    {
        json.WriteStartArray("totals");
        foreach (var total in MoneyTotal.Of(run.Draft))
        {
            json.WriteStartObject();
            json.WriteString("currency", total.Currency);
            json.WriteNumber("before", total.Before);
            json.WriteNumber("after", total.After);
            json.WriteNumber("unboundedBefore", total.UnboundedBefore);
            json.WriteNumber("unboundedAfter", total.UnboundedAfter);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? WordOf(Severity? severity) => severity is { } known ? TextWords.Of(known).English : null;
}
