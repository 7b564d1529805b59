using System.Globalization;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Governance.Proofs;
using PromoAudit.Reports.Reading;
using PromoAudit.Text;

namespace PromoAudit.Reports.Proofs;

/// <summary>Reads what <see cref="VerdictWriter"/> wrote, or somebody who wants it to look so.</summary>
public static class VerdictReader
{
    private const int MostDepth = 16;

    private static readonly JsonDocumentOptions Strict = new()
    {
        MaxDepth = MostDepth,
        AllowDuplicateProperties = false,
    };

    /// <returns>Null for what is no verdict; what is wrong has been reported.</returns>
    public static ReadVerdict? Read(SourceText file, Diagnostics diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text, Strict);
            return Read(document.RootElement, file, diagnostics);
        }
        catch (JsonException error)
        {
            diagnostics.Add(VerdictMessages.NotJson(file, error.LineNumber ?? 0));
        }
        catch (InvalidOperationException)
        {
            // Half of a character, written as an escape.
            diagnostics.Add(VerdictMessages.NotJson(file, 0));
        }
        catch (ReportFormatException error)
        {
            diagnostics.Add(VerdictMessages.WrongMember(file, error.Message));
        }

        return null;
    }

    private static ReadVerdict? Read(JsonElement json, SourceText file, Diagnostics diagnostics)
    {
        if (json.ValueKind != JsonValueKind.Object || json.StringOrNull("schema") is not { } schema)
        {
            diagnostics.Add(VerdictMessages.OtherSchema(file, null));
            return null;
        }

        if (schema != VerdictWriter.Schema)
        {
            diagnostics.Add(VerdictMessages.OtherSchema(file, schema));
            return null;
        }

        var content = VerdictSeal.ContentOf(json) ?? throw new ReportFormatException("schema");
        var signature = json.Given(VerdictSeal.Signature);
        if (signature is { } given && given.String("algorithm") != VerdictSeal.Algorithm)
        {
            throw new ReportFormatException("algorithm");
        }

        return new ReadVerdict(
            Verdict(json),
            VerdictSeal.AreSame(json.String(VerdictSeal.Digest), VerdictSeal.DigestOf(content)),
            signature?.String("value")
        )
        {
            Content = content,
        };
    }

    private static LaunchVerdict Verdict(JsonElement json)
    {
        var decision = json.Member("decision");
        return new LaunchVerdict
        {
            Tool = json.Member("tool").String("version"),
            Moment = DateTimeOffset.TryParseExact(
                json.String("moment"),
                "yyyy-MM-dd'T'HH:mm:sszzz",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var moment
            )
                ? moment
                : throw new ReportFormatException("moment"),
            Rules = json.Given("ruleSet") is { } rules
                ? new RuleStamp(rules.String("name"), rules.String("version"), rules.String("digest"))
                : null,
            Configuration = json.Given("configuration") is { } configuration ? File(configuration) : null,
            Settings = json.Each(
                "settings",
                setting => new DecidingSetting(setting.String("name"), setting.StringOrNull("value"))
            ),
            Baseline = json.Given("baseline") is { } baseline ? File(baseline) : null,
            Waivers = json.Each("waivers", File),
            WaiversCommit = json.StringOrNull("waiversCommit"),
            Part = json.StringOrNull("part"),
            Plans = json.Each("plans", Plan),
            Outcome = decision.String("outcome") switch
            {
                "pass" => Outcome.Pass,
                "stop" => Outcome.Stop,
                "unreadable" => Outcome.Unreadable,
                "failed" => Outcome.Failed,
                _ => throw new ReportFormatException("outcome"),
            },
            Threshold = decision.SeverityOrNull("threshold"),
            Reasons = decision.Each("reasons", reason => new LocalizedText(reason.String("en"), reason.String("zh"))),
            ValidUntil = json.StringOrNull("validUntil") is { } day ? Day(day) : null,
        };
    }

    private static ProvenPlan Plan(JsonElement plan)
    {
        var files = plan.Each("files", File);
        var isAudited = plan.String("status") == "audited";
        return !isAudited || files.Length > 0
            ? new ProvenPlan(plan.String("path"), plan.StringOrNull("id"), isAudited, files)
            : throw new ReportFormatException("files");
    }

    private static AuditedFile File(JsonElement file) => new(file.String("path"), file.String("digest"));

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ReportFormatException("validUntil");
}
