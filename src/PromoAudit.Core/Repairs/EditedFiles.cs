using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Repairs;

/// <summary>The files of a plan with some of them edited in memory. Edited files can be edited further.</summary>
internal sealed class EditedFiles : IFileSource
{
    private readonly IFileSource _files;
    private readonly Dictionary<string, (SourceText Before, SourceText Now)> _edited;

    public EditedFiles(IFileSource files)
    {
        _files = (files as EditedFiles)?._files ?? files;
        _edited = files is EditedFiles earlier
            ? new(earlier._edited, StringComparer.Ordinal)
            : new(StringComparer.Ordinal);
    }

    public FileReading Read(string path)
    {
        var reading = _files.Read(path);
        return reading.Text is { } text ? new FileReading(Now(text), Problem: null) : reading;
    }

    public SourceText Now(SourceText text) => _edited.TryGetValue(text.Path, out var edited) ? edited.Now : text;

    public void Replace(SourceText file, string text)
    {
        var before = _edited.TryGetValue(file.Path, out var edited) ? edited.Before : file;
        _edited[file.Path] = (before, new SourceText(file.Path, text));
    }

    /// <summary>Each edited file whole, in the order of the paths.</summary>
    public ImmutableArray<ChangedFile> Changed() =>
        [
            .. _edited
                .Values.Where(file => file.Before.Text != file.Now.Text)
                .OrderBy(file => file.Before.Path, StringComparer.Ordinal)
                .Select(file => new ChangedFile(file.Before, file.Now.Text)),
        ];

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
