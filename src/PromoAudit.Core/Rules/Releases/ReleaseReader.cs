using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Rules.Releases;

/// <summary>Reads a release file, line by line, and holds its text against the digest in its head.</summary>
internal sealed class ReleaseReader
{
    public const string Form = "promoaudit-release: 1";
    public const string FileMark = "==== ";

    private const int DigestLength = 64;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly Diagnostics _diagnostics;
    private int _position;

    private ReleaseReader(SourceText source, Diagnostics diagnostics)
    {
        // A checkout may have changed the line ends; nothing else may differ.
        _text = source.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        _source = new SourceText(source.Path, _text);
        _diagnostics = diagnostics;
    }

    /// <returns>Null when it is no release or has been changed; then there is a diagnostic.</returns>
    public static ReleaseFile? Read(SourceText source, Diagnostics diagnostics) =>
        new ReleaseReader(source, diagnostics).Read();

    private ReleaseFile? Read()
    {
        if (Line() != Form)
        {
            _diagnostics.Add(ReleaseMessages.NotARelease(PlaceOf(0)));
            return null;
        }

        if (
            Head("name", IsName) is not { } name
            || Head("version", text => SemanticVersion.TryParse(text) is not null) is not { } version
            || Head("digest", IsDigest) is not { } digest
            || Head("text", IsDigest) is not { } text
        )
        {
            return null;
        }

        if (ReleaseWriter.DigestOf(_text[_position..]) is var found && found != text)
        {
            _diagnostics.Add(ReleaseMessages.Changed(PlaceOf(0), $"{name}@{version}", text, found));
            return null;
        }

        return Files() is { } files ? new ReleaseFile(name, version, digest, files) : null;
    }

    /// <summary>A line of the head.</summary>
    private string? Head(string key, Func<string, bool> isGood)
    {
        var start = _position;
        var line = Line() ?? "";
        var value = line.StartsWith($"{key}: ", StringComparison.Ordinal) ? line[(key.Length + 2)..] : "";
        if (isGood(value))
        {
            return value;
        }

        _diagnostics.Add(ReleaseMessages.NoHead(PlaceOf(start), key));
        return null;
    }

    private ImmutableArray<ReleasePart>? Files()
    {
        var parts = ImmutableArray.CreateBuilder<ReleasePart>();
        var previous = "";
        while (_position < _text.Length)
        {
            var start = _position;
            var line = Line() ?? "";
            var gap = line.LastIndexOf(' ');
            var path = gap > FileMark.Length ? line[FileMark.Length..gap] : "";
            if (
                !line.StartsWith(FileMark, StringComparison.Ordinal)
                || !IsPath(path)
                || string.CompareOrdinal(path, previous) <= 0
                || parts.Count == ReleaseFile.MaxFiles
                || !int.TryParse(line[(gap + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                || Lines(count) is not { } text
            )
            {
                _diagnostics.Add(ReleaseMessages.Damaged(PlaceOf(start)));
                return null;
            }

            previous = path;
            parts.Add(new ReleasePart(path, new SourceText($"{_source.Path}/{path}", text)));
        }

        return parts.DrainToImmutable();
    }

    /// <returns>Null when the text ends before.</returns>
    private string? Lines(int count)
    {
        var start = _position;
        for (var line = 0; line < count; line++)
        {
            if (Line() is null)
            {
                return null;
            }
        }

        return _text[start.._position];
    }

    /// <returns>Null at the end of the text: every line of a release ends with a line feed.</returns>
    private string? Line()
    {
        var end = _text.IndexOf('\n', _position);
        if (end < 0)
        {
            return null;
        }

        var line = _text[_position..end];
        _position = end + 1;
        return line;
    }

    private SourcePlace PlaceOf(int start)
    {
        var end = _text.IndexOf('\n', start);
        return new SourcePlace(_source, new SourceSpan(start, end < 0 ? _text.Length : end));
    }

    /// <summary>Names become names of files.</summary>
    internal static bool IsName(string text) =>
        text.Length is > 0 and <= 100
        && char.IsAsciiLetterOrDigit(text[0])
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    private static bool IsPath(string path) => path.Length <= 300 && path.Split('/').All(IsName);

    internal static bool IsDigest(string text) => text.Length == DigestLength && text.All(char.IsAsciiHexDigitLower);
}
