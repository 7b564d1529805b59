using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>
/// JSON into a text writer: Chinese stays readable, while characters that a reader cannot see or that reorder a line are
/// escaped, since the text comes from other people's plans and the JSON may be looked at in a terminal.
/// </summary>
internal sealed class JsonOutput : IDisposable
{
    private const int Full = 64 * 1024;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly TextWriter _writer;

    public JsonOutput(TextWriter writer)
    {
        _writer = writer;
        Json = new Utf8JsonWriter(_bytes, Layout);
    }

    public Utf8JsonWriter Json { get; }

    public void FlushWhenFull()
    {
        if (Json.BytesPending > Full || _bytes.WrittenCount > Full)
        {
            Flush();
        }
    }

    public void Dispose()
    {
        Flush();
        Json.Dispose();
        _writer.Write('\n');
    }

    private void Flush()
    {
        Json.Flush();
        var text = Encoding.UTF8.GetString(_bytes.WrittenSpan);
        _bytes.Clear();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            // Line ends are the layout's own; those of a plan's text are escaped already.
            if (text[index] != '\n' && InvisibleCharacters.IsHidden(text[index]))
            {
                _writer.Write(text.AsSpan(start, index - start));
                _writer.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:X4}"));
                start = index + 1;
            }
        }

        _writer.Write(text.AsSpan(start));
    }
}
