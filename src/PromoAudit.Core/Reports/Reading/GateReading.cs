using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Reading;

/// <summary>What a decision rests on, as <see cref="JsonGate"/> writes it.</summary>
internal static class GateReading
{
    /// <summary>How far the audit of a plan went.</summary>
    public static AuditReach Reach(JsonElement json) =>
        new()
        {
            Promotions = json.IntOrNull("promotions"),
            NotLive = json.Strings("notLive"),
            Subjects = json.Each(
                "subjects",
                word =>
                    word.ValueKind == JsonValueKind.String
                    && RuleWords.Subjects.Find(word.GetString() ?? "") is { } kind
                        ? kind
                        : throw new ReportFormatException("subjects")
            ),
            CutShort = json.Strings("cutShort"),
            Unverified = json.Each(
                "unverified",
                figure => new UnverifiedFigure(figure.String("name"), figure.String("of"), figure.String("source"))
            ),
        };

    /// <summary>Apart from the rules, which are not in the report, and from what waiver files are told.</summary>
    /// <param name="gate">The member <c>gate</c>; not null.</param>
    public static GateInputs Inputs(JsonElement gate)
    {
        var json = gate.Member("inputs");
        return new GateInputs
        {
            IsReadable = json.Bool("readable"),
            Configuration = json.StringOrNull("configuration"),
            EmptyPaths = Names(json.Member("emptyPaths")),
            SkippedFiles = Names(json.Member("skippedFiles")),
            UnchangedSince = json.StringOrNull("unchangedSince"),
            WeakenedRules = Names(json.Member("weakenedRules")),
            MeetingsLeftOut = json.Int("meetingsLeftOut"),
            StaleBaseline = Names(json.Member("staleBaseline")),
            IgnoredWaivers = Names(json.Member("ignoredWaivers")),
        };
    }

    internal static NameTally Names(JsonElement json) => new(json.Int("count"), json.Strings("names"));
}
