using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>
/// The lines that a reader of the report wants to see: those of findings and diagnostics with two lines before and after, each once. Whoever reads
/// the report back shows places as if the files were at hand.
/// </summary>
internal static class JsonExcerpts
{
    private const int Around = 2;

    /// <summary>Those of what belongs to no plan.</summary>
    public static void Write(Utf8JsonWriter json, AuditRun run) =>
        Write(
            json,
            run.Diagnostics.Select(diagnostic => diagnostic.Place)
                .Concat((run.Gate?.Findings ?? []).SelectMany(finding => PlacesOf(finding)))
        );

    /// <summary>Those of a plan.</summary>
    public static void Write(Utf8JsonWriter json, PlanAudit plan, RepairBook? repairs) =>
        Write(json, PlacesOf(plan, repairs));

    public static void Write(Utf8JsonWriter json, IEnumerable<SourcePlace?> places)
    {
        List<FileLines>? files = null;
        foreach (var place in places)
        {
            if (place is not null)
            {
                FileOf(files ??= [], place.File).Add(place.Start.Line - Around, place.End.Line + Around);
            }
        }

        json.WriteStartArray("excerpts");
        foreach (var file in files ?? [])
        {
            file.Write(json);
        }

        json.WriteEndArray();
    }

    private static FileLines FileOf(List<FileLines> files, SourceText text)
    {
        foreach (var file in files)
        {
            if (string.Equals(file.Text.Path, text.Path, StringComparison.Ordinal))
            {
                return file;
            }
        }

        files.Add(new FileLines(text));
        return files[^1];
    }

    private static IEnumerable<SourcePlace?> PlacesOf(PlanAudit plan, RepairBook? repairs)
    {
        foreach (var diagnostic in plan.Diagnostics)
        {
            yield return diagnostic.Place;
        }

        foreach (var finding in plan.Findings)
        {
            foreach (var place in PlacesOf(finding))
            {
                yield return place;
            }

            foreach (var repair in repairs?.Of(finding)?.Repairs ?? [])
            {
                foreach (var edit in repair.FileEdits)
                {
                    yield return edit.Place;
                }
            }
        }
    }

    public static IEnumerable<SourcePlace?> PlacesOf(Finding finding)
    {
        yield return finding.Place;
        yield return finding.ChangeFirst?.Place;
        foreach (var related in finding.Related)
        {
            yield return related.Place;
        }
    }

    /// <summary>Lines of one file, counted from 0.</summary>
    private sealed class FileLines(SourceText text)
    {
        private readonly List<(int From, int To)> _ranges = [];

        public SourceText Text { get; } = text;

        public void Add(int from, int to) => _ranges.Add((Math.Max(from, 0), Math.Min(to, Text.LineCount - 1)));

        public void Write(Utf8JsonWriter json)
        {
            _ranges.Sort();
            for (var index = 0; index < _ranges.Count; )
            {
                var (from, to) = _ranges[index++];
                while (index < _ranges.Count && _ranges[index].From <= to + 1)
                {
                    to = Math.Max(to, _ranges[index++].To);
                }

                var end = to + 1 < Text.LineCount ? Text.StartOf(to + 1) : Text.Text.Length;
                json.WriteStartObject();
                json.WriteString("path", Text.Path);
                json.WriteNumber("line", from + 1);
                json.WriteString("text", Text.Text.AsSpan(Text.StartOf(from), end - Text.StartOf(from)));
                json.WriteEndObject();
            }
        }
    }
}
