using System.Globalization;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Governance.Proofs;

namespace PromoAudit.Reports.Proofs;

/// <summary>
/// A run as a verdict: what was audited, by what, what came of it, and the decision. All numbers in it are whole, and money is text, so that
/// every program sees the same.
/// </summary>
public static class VerdictWriter
{
    public const string Schema = "promoaudit/verdict/1";

    /// <param name="verdict">What the run was given; plans and decision are those of <paramref name="run"/>.</param>
    /// <param name="key">The secret to sign with; null for no signature.</param>
    public static void Write(AuditRun run, LaunchVerdict verdict, byte[]? key, TextWriter writer)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content))
        {
            Content(json, run, verdict);
        }

        using var document = JsonDocument.Parse(content.ToArray());
        var sealedContent =
            VerdictSeal.ContentOf(document.RootElement)
            ?? throw new InvalidOperationException("A verdict has a canonical form.");
        using var output = new JsonOutput(writer);
        output.Json.WriteStartObject();
        foreach (var member in document.RootElement.EnumerateObject())
        {
            member.WriteTo(output.Json);
            output.FlushWhenFull();
        }

        output.Json.WriteString(VerdictSeal.Digest, VerdictSeal.DigestOf(sealedContent));
        if (key is null)
        {
            output.Json.WriteNull(VerdictSeal.Signature);
        }
        else
        {
            output.Json.WriteStartObject(VerdictSeal.Signature);
            output.Json.WriteString("algorithm", VerdictSeal.Algorithm);
            output.Json.WriteString("value", VerdictSeal.SignatureOf(sealedContent, key));
            output.Json.WriteEndObject();
        }

        output.Json.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter json, AuditRun run, LaunchVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonReport.Tool(json);
        json.WriteString("moment", verdict.Moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        JsonReport.RuleSet(json, run.RuleSet);
        File(json, "configuration", verdict.Configuration);
        json.WriteStartArray("settings");
        foreach (var setting in verdict.Settings)
        {
            json.WriteStartObject();
            json.WriteString("name", setting.Name);
            JsonParts.StringOrNull(json, "value", setting.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        File(json, "baseline", verdict.Baseline);
        Files(json, "waivers", verdict.Waivers);
        JsonParts.StringOrNull(json, "waiversCommit", verdict.WaiversCommit);
        JsonParts.StringOrNull(json, "part", verdict.Part);
        Plans(json, run, verdict);
        Findings(json, run);
        Assurances(json, run.Gate);
        Decision(json, run.Gate?.Decision);
        JsonParts.StringOrNull(json, "validUntil", Day(ValidUntil(run)));
        json.WriteEndObject();
    }

    private static void Plans(Utf8JsonWriter json, AuditRun run, LaunchVerdict verdict)
    {
        json.WriteStartArray("plans");
        var index = 0;
        foreach (var plan in run.Plans)
        {
            var proven = verdict.Plans[index++];
            json.WriteStartObject();
            json.WriteString("path", proven.Path);
            JsonParts.StringOrNull(json, "id", plan.Id);
            json.WriteString("status", JsonReport.StatusOf(plan));
            Files(json, "files", proven.Files);
            json.WriteNumber("findings", plan.Findings.Length);
            json.WriteNumber("inconclusive", plan.Inconclusive.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Findings(Utf8JsonWriter json, AuditRun run)
    {
        json.WriteStartArray("findings");
        foreach (var (plan, finding) in run.Findings)
        {
            json.WriteStartObject();
            JsonParts.StringOrNull(json, "plan", plan?.Path);
            json.WriteString("ruleId", finding.RuleId);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteString("severity", TextWords.Of(finding.Severity).English);
            json.WriteBoolean("preview", finding.IsPreview);
            JsonParts.Text(json, "title", finding.Title);
            JsonParts.StringOrNull(json, "moneyAtRisk", finding.MoneyAtRisk?.ToString(CultureInfo.InvariantCulture));
            JsonParts.StringOrNull(json, "currency", plan?.Currency);
            json.WriteBoolean("unbounded", finding.Unbounded);
            json.WriteString("standing", StandingOf(finding));
            Waiver(json, finding.Waiver);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Waiver(Utf8JsonWriter json, AppliedWaiver? waiver)
    {
        if (waiver is null)
        {
            json.WriteNull("waiver");
            return;
        }

        json.WriteStartObject("waiver");
        json.WriteString("reason", waiver.Reason);
        json.WriteString("approver", waiver.Approver);
        json.WriteString("expires", Day(waiver.Expires));
        json.WriteString("place", waiver.Place.ToString());
        json.WriteEndObject();
    }

    private static void Assurances(Utf8JsonWriter json, GateResult? gate)
    {
        json.WriteStartArray("assurances");
        foreach (var assurance in gate?.Assurances ?? [])
        {
            json.WriteStartObject();
            json.WriteString("kind", Small(assurance.Kind.ToString()));
            json.WriteString("level", Small(assurance.Level.ToString()));
            json.WriteNumber("count", assurance.Count);
            JsonParts.Text(json, "message", assurance.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Decision(Utf8JsonWriter json, Decision? decision)
    {
        json.WriteStartObject("decision");
        json.WriteString("outcome", Small((decision?.Outcome ?? Outcome.Unreadable).ToString()));
        JsonParts.StringOrNull(
            json,
            "threshold",
            decision?.Threshold is { } threshold ? TextWords.Of(threshold).English : null
        );
        JsonParts.Texts(json, "reasons", decision?.Reasons ?? []);
        json.WriteEndObject();
    }

    private static void File(Utf8JsonWriter json, string name, AuditedFile? file)
    {
        if (file is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        File(json, file);
    }

    private static void Files(Utf8JsonWriter json, string name, IEnumerable<AuditedFile> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            File(json, file);
        }

        json.WriteEndArray();
    }

    private static void File(Utf8JsonWriter json, AuditedFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("digest", file.Digest);
        json.WriteEndObject();
    }

    /// <summary>The first of the last days of the waivers that were used.</summary>
    private static DateOnly? ValidUntil(AuditRun run)
    {
        DateOnly? first = null;
        foreach (var (_, finding) in run.Findings)
        {
            if (finding is { Standing: Standing.Waived, Waiver.Expires: var expires } && !(first <= expires))
            {
                first = expires;
            }
        }

        return first;
    }

    private static string StandingOf(Finding finding) => Small(finding.Standing.ToString());

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Small(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
