using System.Text.Json;

namespace PromoAudit.Reports.Reading;

/// <summary>A file of which parts are read as JSON. May be used by several threads.</summary>
internal sealed class StoredFile(Stream stream)
{
    /// <summary>More than the report of any plan comes to that can be read.</summary>
    private const int Most = 256 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly Lock _lock = new();

    public long Length
    {
        get
        {
            lock (_lock)
            {
                return stream.Length;
            }
        }
    }

    /// <summary>The values that stand there, one after the other.</summary>
    public JsonDocument List(ByteRange range)
    {
        var bytes = new byte[Checked(range) + 2];
        bytes[0] = (byte)'[';
        bytes[^1] = (byte)']';
        Read(range, bytes.AsSpan(1, bytes.Length - 2));
        return JsonDocument.Parse(bytes, Strict);
    }

    public JsonDocument Value(ByteRange range)
    {
        var bytes = new byte[Checked(range)];
        Read(range, bytes);
        return JsonDocument.Parse(bytes, Strict);
    }

    /// <returns>Where it now stands.</returns>
    public ByteRange Append(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            stream.Position = stream.Length;
            var range = new ByteRange(stream.Position, bytes.Length);
            stream.Write(bytes);
            return range;
        }
    }

    public void Read(ByteRange range, Span<byte> bytes)
    {
        lock (_lock)
        {
            stream.Position = range.Start;
            stream.ReadExactly(bytes);
        }
    }

    private static int Checked(ByteRange range) =>
        range.Length <= Most ? (int)range.Length : throw new ReportFormatException("plans");
}
