using System.Text.Json;
using System.Text.RegularExpressions;

namespace PromoAudit.Tests.Reports;

/// <summary>
/// The part of SARIF 2.1.0 that PromoAudit writes, narrower than the standard: any other property, and any value of another
/// kind, is a complaint. What the standard allows beyond this is nobody's business here.
/// </summary>
internal static partial class SarifShape
{
    // name: kind of value, with an exclamation mark where it must be there.
    // text, uri, count (from 0), line (from 1), number, yes, any; a|b for words; X[] for lists; {X} for maps; else an object.
    private static readonly Dictionary<string, string> Objects = new(StringComparer.Ordinal)
    {
        ["log"] = "$schema:uri! version:2.1.0! runs:run[]!",
        ["run"] =
            "tool:tool! translations:translation[]! language:en-US|zh-CN! columnKind:utf16CodeUnits! newlineSequences:text[]! "
            + "automationDetails:automation! invocations:invocation[]! originalUriBaseIds:{base}! artifacts:artifact[]! "
            + "results:result[]! properties:any!",
        ["tool"] = "driver:driver!",
        ["driver"] =
            "name:text! guid:guid! semanticVersion:version! language:en-US|zh-CN! isComprehensive:yes! shortDescription:string! "
            + "globalMessageStrings:{string}! minimumRequiredLocalizedDataSemanticVersion:version! "
            + "contents:localizedData|nonLocalizedData[]! rules:rule[]! notifications:notice[]! properties:any!",
        ["translation"] =
            "name:text! guid:guid! semanticVersion:version! language:en-US|zh-CN! isComprehensive:yes! shortDescription:string! "
            + "globalMessageStrings:{string}! localizedDataSemanticVersion:version! contents:localizedData[]! "
            + "associatedComponent:component! translationMetadata:metadata! rules:words[]! notifications:notice[]!",
        ["component"] = "name:text! guid:guid!",
        ["metadata"] = "name:text!",
        ["rule"] =
            "id:text! name:text! shortDescription:string! fullDescription:string! messageStrings:{string} helpUri:uri help:help! "
            + "defaultConfiguration:configuration! properties:ruleProperties!",
        ["words"] =
            "id:text! name:text! shortDescription:string! fullDescription:string! messageStrings:{string} helpUri:uri help:help!",
        ["notice"] = "id:text! shortDescription:string! fullDescription:string! help:string! messageStrings:{string}!",
        ["string"] = "text:text!",
        ["help"] = "text:text! markdown:text!",
        ["configuration"] = "level:error|warning|note! rank:rank!",
        ["ruleProperties"] =
            "tags:text[]! precision:very-high|high|medium! problem.severity:error|warning|recommendation! security-severity:score "
            + "confidence:certain|firm|tentative! classes:text[]! since:version status:stable|preview",
        ["automation"] = "id:text!",
        ["invocation"] =
            "executionSuccessful:yes! exitCode:count exitCodeDescription:text toolExecutionNotifications:notification[]!",
        ["notification"] =
            "descriptor:reference! associatedRule:reference level:error|warning|note! message:message! locations:noted[] properties:any",
        ["reference"] = "id:text! index:count",
        ["noted"] = "physicalLocation:physical!",
        ["message"] = "text:text! id:text arguments:string0[]",
        ["base"] = "description:string!",
        ["artifact"] = "location:file! roles:analysisTarget[] sourceLanguage:yaml!",
        ["file"] = "uri:uri! uriBaseId:%SRCROOT% index:count!",
        ["edited"] = "uri:uri! uriBaseId:%SRCROOT% index:count",
        ["result"] =
            "ruleId:text! ruleIndex:count! kind:fail! level:error|warning|note! message:message! locations:place[]! "
            + "relatedLocations:related[] codeFlows:flow[] partialFingerprints:prints! baselineState:new|unchanged "
            + "suppressions:suppression[] rank:rank! fixes:fix[] properties:any!",
        ["suppression"] = "kind:inSource|external! status:accepted! justification:text! location:noted",
        ["flow"] = "threadFlows:thread[]!",
        ["thread"] = "locations:flowing[]!",
        ["flowing"] = "location:step!",
        ["step"] = "physicalLocation:physical! message:message!",
        ["place"] = "physicalLocation:physical! logicalLocations:logical[]!",
        ["related"] = "id:line! physicalLocation:physical! message:message!",
        ["physical"] = "artifactLocation:file! region:region!",
        ["region"] = "startLine:line! startColumn:line endLine:line endColumn:line snippet:string",
        ["logical"] = "name:text! fullyQualifiedName:text! kind:plan|promotion|item|pair",
        ["prints"] = "promoaudit/v1:text! primaryLocationLineHash:text!",
        ["fix"] = "description:message! artifactChanges:change[]!",
        ["change"] = "artifactLocation:edited! replacements:replacement[]!",
        ["replacement"] = "deletedRegion:region! insertedContent:string0object!",
        ["string0object"] = "text:string0!",
    };

    /// <summary>What is not as it should be, with where.</summary>
    public static List<string> Complaints(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        var complaints = new List<string>();
        Check(json.RootElement, "log", "", complaints);
        return complaints;
    }

    private static void Check(JsonElement value, string kind, string path, List<string> complaints)
    {
        if (kind.EndsWith("[]", StringComparison.Ordinal))
        {
            var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [];
            Complain(value.ValueKind == JsonValueKind.Array, "is no list");
            for (var index = 0; index < items.Count; index++)
            {
                Check(items[index], kind[..^2], $"{path}/{index}", complaints);
            }
        }
        else if (kind.StartsWith('{'))
        {
            Complain(value.ValueKind == JsonValueKind.Object, "is no map");
            foreach (var entry in value.EnumerateObject())
            {
                Check(entry.Value, kind[1..^1], $"{path}/{entry.Name}", complaints);
            }
        }
        else if (Objects.TryGetValue(kind, out var shape))
        {
            CheckObject(value, shape, path, complaints);
        }
        else
        {
            Complain(IsOf(value, kind), $"is no {kind}: {value.GetRawText()}");
        }

        void Complain(bool isRight, string what)
        {
            if (!isRight)
            {
                complaints.Add($"{path} {what}");
            }
        }
    }

    private static void CheckObject(JsonElement value, string shape, string path, List<string> complaints)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            complaints.Add($"{path} is no object");
            return;
        }

        var known = shape.Split(' ').Select(part => part.Split(':', 2)).ToDictionary(part => part[0], part => part[1]);
        foreach (var name in known.Keys.Where(name => known[name].EndsWith('!') && !value.TryGetProperty(name, out _)))
        {
            complaints.Add($"{path} has no {name}");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in value.EnumerateObject())
        {
            if (!seen.Add(entry.Name))
            {
                complaints.Add($"{path} has {entry.Name} twice");
            }
            else if (known.TryGetValue(entry.Name, out var kind))
            {
                Check(entry.Value, kind.TrimEnd('!'), $"{path}/{entry.Name}", complaints);
            }
            else
            {
                complaints.Add($"{path} has {entry.Name}");
            }
        }
    }

    private static bool IsOf(JsonElement value, string kind) =>
        kind switch
        {
            "any" => true,
            "yes" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "count" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0,
            "line" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var line) && line >= 1,
            "rank" => value.ValueKind == JsonValueKind.Number && value.GetDouble() is >= 0 and <= 100,
            _ when value.ValueKind != JsonValueKind.String => false,
            "string0" => true,
            "text" => value.GetString()?.Length > 0,
            "guid" => Guid.TryParse(value.GetString(), out _),
            "version" => Version().IsMatch(value.GetString() ?? ""),
            "score" => Score().IsMatch(value.GetString() ?? ""),
            "uri" => UriReference().IsMatch(value.GetString() ?? ""),
            _ => kind.Split('|').Contains(value.GetString()),
        };

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+$")]
    private static partial Regex Version();

    [GeneratedRegex(@"^(10\.0|[0-9]\.[0-9])$")]
    private static partial Regex Score();

    [GeneratedRegex(@"^([A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-F]{2})+$")]
    private static partial Regex UriReference();
}
