using System.Text;
using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Reports.Reading;

/// <summary>
/// The places of a part of a report, in files of which only the lines that the report shows are known. The others are blank, and as long as the
/// places in them ask for, so that every place has the line and the column that it had.
/// </summary>
internal sealed class PlaceReading
{
    /// <summary>More files than a plan may include, and what belongs to the run.</summary>
    private const int MostFiles = 200;

    /// <summary>Lines, and columns of a line: no file that is read has more characters.</summary>
    private const int Most = SourceDecoder.MaxBytes;

    private readonly Dictionary<string, KnownLines> _files = new(StringComparer.Ordinal);

    /// <summary>Notes all places of a part, however deep. To be called for all parts before the first place is asked for.</summary>
    public PlaceReading Note(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var member in json.EnumerateArray())
            {
                Note(member);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            if (json.Given("line") is { ValueKind: JsonValueKind.Number } && json.Given("column") is not null)
            {
                var file = FileOf(json.String("path"));
                file.Reach(Position(json, "line"), Position(json, "column"));
                file.Reach(Position(json, "endLine"), Position(json, "endColumn"));
            }

            foreach (var member in json.EnumerateObject())
            {
                if (member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                {
                    Note(member.Value);
                }
            }
        }

        return this;
    }

    /// <param name="excerpts">As <see cref="JsonExcerpts"/> writes them.</param>
    public PlaceReading Know(JsonElement excerpts)
    {
        if (excerpts.ValueKind != JsonValueKind.Array)
        {
            throw new ReportFormatException("excerpts");
        }

        foreach (var excerpt in excerpts.EnumerateArray())
        {
            FileOf(excerpt.String("path")).Know(Position(excerpt, "line"), excerpt.String("text"));
        }

        return this;
    }

    /// <summary>The place whose members stand in an object; null where they are null.</summary>
    public SourcePlace? PlaceOf(JsonElement json)
    {
        if (json.Given("line") is null)
        {
            return null;
        }

        var file = FileOf(json.String("path"));
        var start = file.OffsetOf(Position(json, "line"), Position(json, "column"));
        var end = file.OffsetOf(Position(json, "endLine"), Position(json, "endColumn"));
        return end < start
            ? throw new ReportFormatException("endLine")
            : new SourcePlace(file.Text, new SourceSpan(start, end));
    }

    public SourcePlace PlaceIn(JsonElement json) => PlaceOf(json) ?? throw new ReportFormatException("line");

    private KnownLines FileOf(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            if (_files.Count >= MostFiles)
            {
                throw new ReportFormatException("path");
            }

            _files.Add(path, file = new KnownLines(path));
        }

        return file;
    }

    private static int Position(JsonElement json, string name) =>
        json.Int(name) is > 0 and <= Most and var number ? number - 1 : throw new ReportFormatException(name);

    /// <summary>One file. Lines and columns count from 0.</summary>
    private sealed class KnownLines(string path)
    {
        private readonly SortedDictionary<int, string> _lines = [];
        private readonly Dictionary<int, int> _columns = [];
        private SourceText? _text;
        private int _last;

        public SourceText Text => _text ??= new SourceText(path, Assembled());

        public void Reach(int line, int column)
        {
            _last = Math.Max(_last, line);
            if (column > _columns.GetValueOrDefault(line))
            {
                _columns[line] = column;
            }
        }

        public void Know(int line, string text)
        {
            var lines = new SourceText(path, text);
            for (var index = 0; index < lines.LineCount; index++)
            {
                var end = index + 1 < lines.LineCount ? lines.StartOf(index + 1) : text.Length;
                // What follows the last line end is the next line, of which nothing is known, unless the file ends there.
                if (index == 0 || end > lines.StartOf(index))
                {
                    _lines[line + index] = text[lines.StartOf(index)..end];
                }
            }
        }

        public int OffsetOf(int line, int column) =>
            line < Text.LineCount ? Text.StartOf(line) + column : throw new ReportFormatException("line");

        private string Assembled()
        {
            var builder = new StringBuilder();
            var next = 0;
            foreach (var (line, text) in _lines)
            {
                Blank(builder, next, line, isFollowed: true);
                builder.Append(text);
                next = line + 1;
                if (builder.Length > 2 * Most)
                {
                    throw new ReportFormatException("excerpts");
                }

                if (!EndsLine(text))
                {
                    // Only the last line of a file has no end; what is said to come after it is none of that file.
                    Pad(builder, line, text.Length);
                    if (_last > line)
                    {
                        builder.Append('\n');
                    }
                }
            }

            Blank(builder, next, _last + 1, isFollowed: false);
            return builder.ToString();
        }

        /// <summary>Lines of which nothing but places in them is known.</summary>
        private void Blank(StringBuilder builder, int from, int to, bool isFollowed)
        {
            for (var line = from; line < to; line++)
            {
                Pad(builder, line, 0);
                if (isFollowed || line + 1 < to)
                {
                    builder.Append('\n');
                }

                if (builder.Length > 2 * Most)
                {
                    throw new ReportFormatException("line");
                }
            }
        }

        private void Pad(StringBuilder builder, int line, int length)
        {
            if (_columns.TryGetValue(line, out var column) && column > length)
            {
                builder.Append(' ', column - length);
            }
        }

        private static bool EndsLine(string text) => text.Length > 0 && text[^1] is '\n' or '\r';
    }
}
