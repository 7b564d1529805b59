using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>The files of a plan with some of them edited in memory.</summary>
internal sealed class EditedFiles(IFileSource files) : IFileSource
{
    private readonly Dictionary<string, (SourceText Before, SourceText Now)> _edited = new(StringComparer.Ordinal);

    public FileReading Read(string path)
    {
        var reading = files.Read(path);
        return reading.Text is { } text ? new FileReading(Now(text), Problem: null) : reading;
    }

    public SourceText Now(SourceText text) => _edited.TryGetValue(text.Path, out var edited) ? edited.Now : text;

    public bool Replace(SourceText file, string text)
    {
        var before = _edited.TryGetValue(file.Path, out var edited) ? edited.Before : file;
        _edited[file.Path] = (before, new SourceText(file.Path, text));
        return true;
    }

    /// <summary>For each edited file the one stretch that differs, in the order of the paths.</summary>
    public ImmutableArray<FileEdit> Edits() =>
        [
            .. _edited
                .Values.Where(file => file.Before.Text != file.Now.Text)
                .OrderBy(file => file.Before.Path, StringComparer.Ordinal)
                .Select(file => Difference(file.Before, file.Now.Text)),
        ];

    private static FileEdit Difference(SourceText before, string now)
    {
        var start = before.Text.AsSpan().CommonPrefixLength(now);
        var most = Math.Min(before.Text.Length, now.Length) - start;
        var same = 0;
        while (same < most && before.Text[^(same + 1)] == now[^(same + 1)])
        {
            same++;
        }

        var place = new SourcePlace(before, new SourceSpan(start, before.Text.Length - same));
        return new FileEdit(place, now[start..^same]);
    }
}
