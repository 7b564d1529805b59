using System.Text;
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
                FileOf(files ??= [], place.File).Add(place);
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
            if (string.Equals(file.Path, text.Path, StringComparison.Ordinal))
            {
                return file;
            }
        }

        files.Add(new FileLines(text.Path));
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

    /// <summary>
    /// Lines of one file, counted from 0. Parts of a run that were put together know the file around their own places only, so that each line is taken
    /// from a text whose place it is next to.
    /// </summary>
    private sealed class FileLines(string path)
    {
        private readonly SortedDictionary<int, SourceText> _lines = [];

        public string Path { get; } = path;

        public void Add(SourcePlace place)
        {
            var to = Math.Min(place.End.Line + Around, place.File.LineCount - 1);
            for (var line = Math.Max(place.Start.Line - Around, 0); line <= to; line++)
            {
                _lines.TryAdd(line, place.File);
            }
        }

        public void Write(Utf8JsonWriter json)
        {
            var excerpt = new StringBuilder();
            var (from, next) = (-1, -1);
            foreach (var (line, text) in _lines)
            {
                if (line != next)
                {
                    Write(json, from, excerpt);
                    from = line;
                }

                var start = text.StartOf(line);
                excerpt.Append(
                    text.Text.AsSpan(start..(line + 1 < text.LineCount ? text.StartOf(line + 1) : text.Text.Length))
                );
                next = line + 1;
            }

            Write(json, from, excerpt);
        }

        /// <param name="from">Below 0 before the first line.</param>
        private void Write(Utf8JsonWriter json, int from, StringBuilder excerpt)
        {
            if (from < 0)
            {
                return;
            }

            json.WriteStartObject();
            json.WriteString("path", Path);
            json.WriteNumber("line", from + 1);
            json.WriteString("text", excerpt.ToString());
            json.WriteEndObject();
            excerpt.Clear();
        }
    }
}
