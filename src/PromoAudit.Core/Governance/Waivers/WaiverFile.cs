using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>A file of waivers: <c>waivers:</c> and a list.</summary>
public static class WaiverFile
{
    private const int Most = 2_000;

    /// <summary>What is wrong is added to <paramref name="diagnostics"/>; then the waivers do not count.</summary>
    public static ImmutableArray<Waiver> Read(SourceText text, Diagnostics diagnostics)
    {
        switch (YamlReader.Read(text, diagnostics))
        {
            case YamlMapping mapping when mapping.Entries.Count > 0:
                return Read(mapping, diagnostics);
            case { } other:
                diagnostics.Add(WaiverMessages.NotAFile(other.Place));
                return [];
            default:
                if (!diagnostics.HasErrors)
                {
                    diagnostics.Add(WaiverMessages.NotAFile(new SourcePlace(text, new SourceSpan(0, 0))));
                }

                return [];
        }
    }

    private static ImmutableArray<Waiver> Read(YamlMapping mapping, Diagnostics diagnostics)
    {
        var keys = new KeyReader(mapping, WaiverKeys.File, WaiverKeys.AFile, diagnostics);
        var groups = keys.Groups("waivers");
        if (groups.Count > Most)
        {
            diagnostics.Add(WaiverMessages.TooMany(keys.PlaceOf("waivers"), Most));
            return [];
        }

        var waivers = ImmutableArray.CreateBuilder<Waiver>(groups.Count);
        foreach (var group in groups)
        {
            if (ReadOne(group, diagnostics) is { } waiver)
            {
                waivers.Add(waiver);
            }
        }

        return waivers.DrainToImmutable();
    }

    private static Waiver? ReadOne(YamlMapping group, Diagnostics diagnostics)
    {
        var keys = new KeyReader(group, WaiverKeys.Waiver, WaiverKeys.AWaiver, diagnostics);
        var until = keys.Scalar("until");
        var day = until is null ? null : AuditDay.Read(until.Value);
        if (until is not null && day is null)
        {
            diagnostics.Add(WaiverMessages.NotADay(until.Place, until.Value));
        }

        return keys.Scalar("rule") is not { } rule
            ? null
            : new Waiver(rule.Value.Trim(), rule.Place)
            {
                Plan = Text("plan") is { Length: > 0 } plan ? plan : null,
                Subjects = Subjects(keys),
                Reason = Text("reason"),
                Approver = Text("approver"),
                Until = day,
            };

        string Text(string key) => keys.Scalar(key)?.Value.Trim() ?? "";
    }

    private static ImmutableArray<string> Subjects(KeyReader keys) =>
        keys.Node("subject") is YamlSequence
            ? [.. keys.Texts("subject").Select(text => text.Value.Trim())]
            : WaiverWords.Subjects(keys.Scalar("subject")?.Value ?? "");
}
