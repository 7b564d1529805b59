using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>
/// JSON into a text writer: Chinese stays readable, while characters that a reader cannot see or that reorder a line are
/// escaped, since the text comes from other people's plans and the JSON may be looked at in a terminal. So is what build systems obey.
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
    private readonly IncrementalHash? _hash;

    /// <param name="isSealed">Whether <see cref="Digest"/> will be asked for.</param>
    public JsonOutput(TextWriter writer, bool isSealed = false)
    {
        _writer = writer;
        _hash = isSealed ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
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

    /// <summary>SHA-256 of all that was written so far, in UTF-8; 64 hexadecimal digits.</summary>
    public string Digest()
    {
        Flush();
        return _hash is null ? "" : Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    public void Dispose()
    {
        Flush();
        _hash?.Dispose();
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
            // Line ends are the layout's own; those of a plan's text are escaped already. A report may be printed into a build log.
            if ((text[index] != '\n' && InvisibleCharacters.IsHidden(text[index])) || LogCommands.IsSign(text, index))
            {
                Write(text.AsSpan(start, index - start));
                Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:X4}"));
                start = index + 1;
            }
        }

        Write(text.AsSpan(start));
    }

    private void Write(ReadOnlySpan<char> text)
    {
        _writer.Write(text);
        _hash?.AppendData(Encoding.UTF8.GetBytes(text.ToArray()));
    }
}
