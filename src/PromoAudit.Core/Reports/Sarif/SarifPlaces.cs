using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>Where something stands. Lines and columns count from 1, columns in UTF-16 units, the end is behind the last one.</summary>
internal static class SarifPlaces
{
    /// <param name="withText">For places of results: viewers show what stands there without the file at hand.</param>
    public static void Physical(Utf8JsonWriter json, SarifFiles files, SourcePlace place, bool withText = false)
    {
        json.WriteStartObject("physicalLocation");
        files.WriteLocation(json, "artifactLocation", place.File.Path);
        Region(json, "region", place, withText);
        json.WriteEndObject();
    }

    public static void Region(Utf8JsonWriter json, string name, SourcePlace place, bool withText = false)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.Start.Line + 1);
        json.WriteNumber("startColumn", place.Start.Column + 1);
        json.WriteNumber("endLine", place.End.Line + 1);
        json.WriteNumber("endColumn", place.End.Column + 1);
        if (withText && place.Span.Length > 0)
        {
            SarifText.Object(json, "snippet", place.File.Slice(place.Span));
        }

        json.WriteEndObject();
    }

    /// <summary>For what is said of a file as a whole: its first line, since services show no alert without a line.</summary>
    public static void Physical(Utf8JsonWriter json, SarifFiles files, string path)
    {
        json.WriteStartObject("physicalLocation");
        files.WriteLocation(json, "artifactLocation", path);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
