using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>Reads JSON from other people's files: bounded in size and depth, comments and trailing commas allowed.</summary>
internal ref struct JsonPartReader
{
    /// <summary>The longest file that is read, in UTF-16 units.</summary>
    public const int MostLetters = 1_000_000;

    private const int MostDepth = 32;

    private readonly SourceText _file;
    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;
    private long _countedBytes;
    private int _countedLetters;

    private JsonPartReader(SourceText file)
    {
        _file = file;
        _bytes = Encoding.UTF8.GetBytes(file.Text);
        _reader = new Utf8JsonReader(
            _bytes,
            new JsonReaderOptions
            {
                MaxDepth = MostDepth,
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            }
        );
    }

    /// <returns>Null where the file is no JSON or too much of it; what is wrong has been reported.</returns>
    public static JsonPart? Read(SourceText file, Diagnostics diagnostics)
    {
        if (file.Text.Length > MostLetters)
        {
            diagnostics.Add(ImportMessages.TooLong(file, MostLetters));
            return null;
        }

        var reader = new JsonPartReader(file);
        try
        {
            reader._reader.Read();
            var part = reader.Part();
            // Whatever follows is a mistake too, and throws.
            reader._reader.Read();
            return part;
        }
        catch (JsonException)
        {
            diagnostics.Add(ImportMessages.NotJson(reader.Here(), MostDepth));
            return null;
        }
    }

    private JsonPart Part()
    {
        var place = Here();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = ImmutableArray.CreateBuilder<JsonEntry>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
                {
                    var (key, at) = (_reader.GetString() ?? "", Here());
                    _reader.Read();
                    entries.Add(new JsonEntry(key, at, Part()));
                }

                return new JsonPart(JsonTokenType.StartObject, place, "", entries.DrainToImmutable(), []);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<JsonPart>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Part());
                }

                return new JsonPart(JsonTokenType.StartArray, place, "", [], items.DrainToImmutable());
            default:
                return new JsonPart(_reader.TokenType, place, TextOf(), [], []);
        }
    }

    private readonly string TextOf() =>
        _reader.TokenType == JsonTokenType.String
            ? _reader.GetString() ?? ""
            : Encoding.UTF8.GetString(_reader.ValueSpan);

    /// <summary>The token that is being read, in letters of the file; tokens are met from front to back.</summary>
    private SourcePlace Here()
    {
        var start = Math.Min(_reader.TokenStartIndex, _bytes.Length);
        _countedLetters += Encoding.UTF8.GetCharCount(_bytes.AsSpan((int)_countedBytes..(int)start));
        _countedBytes = start;
        var length = Encoding.UTF8.GetCharCount(
            _bytes.AsSpan((int)start..(int)Math.Max(start, Math.Min(_reader.BytesConsumed, _bytes.Length)))
        );
        return new SourcePlace(_file, new SourceSpan(_countedLetters, _countedLetters + length));
    }
}
