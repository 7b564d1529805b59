using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Findings;
using PromoAudit.Governance.Proofs;
using PromoAudit.Plans;

namespace PromoAudit.Reports.Proofs;

/// <summary>A file of a bundle.</summary>
/// <param name="Role">plan, include, verdict, findings, report, approvals, history or readme.</param>
/// <param name="Original">Where it was taken from; null for what was made for the bundle.</param>
public sealed record EvidenceEntry(AuditedFile File, string Role, string? Original);

/// <summary>A change of a plan's file, as the repository has it.</summary>
/// <param name="Diff">SHA-256 of the change as git prints it.</param>
public sealed record EvidenceCommit(
    string Path,
    string Commit,
    string Author,
    string Date,
    string Subject,
    string Diff
);

/// <summary>The files of a bundle that programs read: the manifest, approvals and history.</summary>
public static class EvidenceManifest
{
    public const string Schema = "promoaudit/evidence/1";

    /// <param name="verification">Whether the verdict held when the bundle was made.</param>
    public static void Write(
        DateTimeOffset moment,
        Verification verification,
        IEnumerable<EvidenceEntry> files,
        TextWriter writer
    )
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonReport.Tool(json);
        json.WriteString("moment", moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteBoolean("verdictHolds", verification.Holds);
        JsonParts.Texts(json, "reasons", verification.Reasons);
        json.WriteStartArray("files");
        foreach (var entry in files)
        {
            json.WriteStartObject();
            json.WriteString("path", entry.File.Path);
            json.WriteString("digest", entry.File.Digest);
            json.WriteString("role", entry.Role);
            JsonParts.StringOrNull(json, "original", entry.Original);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Who approved what: of the shop, of each promotion, losses that were signed for, and waivers that were used.</summary>
    public static void WriteApprovals(IEnumerable<(string Path, Plan Plan)> plans, AuditRun run, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteStartArray("plans");
        foreach (var (path, plan) in plans)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("id", plan.Id);
            JsonParts.Strings(json, "approvals", plan.Shop.Operations?.Approvals ?? []);
            json.WriteStartArray("promotions");
            foreach (
                var promotion in plan.Promotions.Where(one => one.Approvals is not null || one.Accepts is not null)
            )
            {
                json.WriteStartObject();
                json.WriteString("id", promotion.Id);
                JsonParts.StringOrNull(json, "author", promotion.Approvals?.Author);
                JsonParts.NumberOrNull(json, "required", promotion.Approvals?.Required);
                JsonParts.Strings(json, "given", promotion.Approvals?.Given ?? ImmutableArray<string>.Empty);
                JsonParts.StringOrNull(json, "acceptsBelowCost", promotion.Accepts?.BelowCost);
                JsonParts.NumberOrNull(json, "acceptsLossUpTo", promotion.Accepts?.LossUpTo);
                JsonParts.StringOrNull(json, "acceptedBy", promotion.Accepts?.ApprovedBy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("waivers");
        foreach (var (plan, finding) in run.Findings)
        {
            if (finding.Waiver is { } waiver)
            {
                json.WriteStartObject();
                JsonParts.StringOrNull(json, "plan", plan?.Path);
                json.WriteString("ruleId", finding.RuleId);
                json.WriteString("fingerprint", finding.Fingerprint);
                json.WriteString("reason", waiver.Reason);
                json.WriteString("approver", waiver.Approver);
                json.WriteString("expires", waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("place", waiver.Place.ToString());
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="commits">Null where there is no repository.</param>
    public static void WriteHistory(IReadOnlyList<EvidenceCommit>? commits, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteBoolean("repository", commits is not null);
        json.WriteStartArray("commits");
        foreach (var commit in commits ?? [])
        {
            json.WriteStartObject();
            json.WriteString("path", commit.Path);
            json.WriteString("commit", commit.Commit);
            json.WriteString("author", commit.Author);
            json.WriteString("date", commit.Date);
            json.WriteString("subject", commit.Subject);
            json.WriteString("diff", commit.Diff);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
