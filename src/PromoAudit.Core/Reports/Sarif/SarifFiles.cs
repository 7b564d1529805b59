using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>The files of a run: the plans in their order, then what they include, in the order in which it is spoken of.</summary>
internal sealed class SarifFiles
{
    public const string Root = "%SRCROOT%";

    private readonly string? _folder;
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<string> _uris = [];
    private readonly int _plans;

    public SarifFiles(AuditRun run)
    {
        _folder = run.Folder;
        foreach (var plan in run.Plans)
        {
            Add(plan.Path);
        }

        _plans = _uris.Count;
        foreach (var diagnostic in run.Diagnostics)
        {
            Add(diagnostic.Place);
        }

        foreach (var plan in run.Plans)
        {
            foreach (var diagnostic in plan.Diagnostics)
            {
                Add(diagnostic.Place);
            }

            foreach (var finding in plan.Findings)
            {
                Add(finding);
            }

            foreach (var field in plan.Inconclusive.SelectMany(check => check.Missing))
            {
                Add(field.Place);
            }
        }

        foreach (var finding in run.Gate?.Findings ?? [])
        {
            Add(finding);
        }
    }

    private void Add(Finding finding)
    {
        Add(finding.Place);
        foreach (var related in finding.Related)
        {
            Add(related.Place);
        }

        foreach (var place in SarifFlow.PlacesOf(finding))
        {
            Add(place);
        }

        Add(finding.Waiver?.Place);
    }

    public void WriteArtifacts(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        for (var index = 0; index < _uris.Count; index++)
        {
            json.WriteStartObject();
            WriteUri(json, "location", _uris[index]);
            if (index < _plans)
            {
                json.WriteStartArray("roles");
                json.WriteStringValue("analysisTarget");
                json.WriteEndArray();
            }

            json.WriteString("sourceLanguage", "yaml");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteLocation(Utf8JsonWriter json, string name, string path) =>
        WriteUri(json, name, SarifUri.Of(path, _folder));

    private void WriteUri(Utf8JsonWriter json, string name, string uri)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", uri);
        if (SarifUri.IsRelative(uri))
        {
            json.WriteString("uriBaseId", Root);
        }

        // A file that only a fix edits is in no list.
        if (_indices.TryGetValue(uri, out var index))
        {
            json.WriteNumber("index", index);
        }

        json.WriteEndObject();
    }

    private void Add(SourcePlace? place)
    {
        if (place is not null)
        {
            Add(place.File.Path);
        }
    }

    private void Add(string path)
    {
        var uri = SarifUri.Of(path, _folder);
        if (_indices.TryAdd(uri, _uris.Count))
        {
            _uris.Add(uri);
        }
    }
}
