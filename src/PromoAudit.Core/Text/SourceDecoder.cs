using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PromoAudit.Text;

/// <summary>
/// Bytes to text. UTF-8, with or without a byte-order mark, and UTF-16 and UTF-32 with one; anything else is refused with
/// the place where it stops being UTF-8, since a guess that is wrong would audit other words than were written.
/// </summary>
public static class SourceDecoder
{
    /// <summary>No plan, rule or catalogue that a person wrote comes near this; what does is refused before it is decoded.</summary>
    public const int MaxBytes = 5_000_000;

    /// <summary>Reads a stream to its end, or to the limit: an endless one is refused as too large.</summary>
    public static FileReading Read(string path, Stream stream, int maxBytes = MaxBytes)
    {
        var buffer = new byte[Math.Min(maxBytes, 16_384) + 1];
        var length = 0;
        while (stream.Read(buffer, length, buffer.Length - length) is > 0 and var count)
        {
            length += count;
            if (length > maxBytes)
            {
                return TooLarge(maxBytes);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes + 1L));
            }
        }

        return Decode(path, buffer.AsSpan(0, length), maxBytes);
    }

    public static FileReading Decode(string path, ReadOnlySpan<byte> bytes, int maxBytes = MaxBytes)
    {
        if (bytes.Length > maxBytes)
        {
            return TooLarge(maxBytes);
        }

        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(path, rest, 3),
            [0xFF, 0xFE, 0, 0, .. var rest] => DecodeWide(path, rest, new UTF32Encoding(false, false, true), "UTF-32"),
            [0, 0, 0xFE, 0xFF, .. var rest] => DecodeWide(path, rest, new UTF32Encoding(true, false, true), "UTF-32"),
            [0xFF, 0xFE, .. var rest] => DecodeWide(path, rest, new UnicodeEncoding(false, false, true), "UTF-16"),
            [0xFE, 0xFF, .. var rest] => DecodeWide(path, rest, new UnicodeEncoding(true, false, true), "UTF-16"),
            _ => DecodeUtf8(path, bytes, 0),
        };
    }

    private static FileReading DecodeUtf8(string path, ReadOnlySpan<byte> bytes, int markLength)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, buffer, out var valid, out var written, replaceInvalidSequences: false);
        var text = status == OperationStatus.Done ? new string(buffer, 0, written) : null;
        ArrayPool<char>.Shared.Return(buffer);
        return text is null
            ? NotUtf8(valid + markLength, bytes[..valid].Count((byte)'\n') + 1)
            : new FileReading(new SourceText(path, text), null);
    }

    private static FileReading DecodeWide(string path, ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        try
        {
            return new FileReading(new SourceText(path, encoding.GetString(bytes)), null);
        }
        catch (DecoderFallbackException error)
        {
            return Refuse(
                $"The file starts as {name}, but the bytes at offset {error.Index} are none. Save it as UTF-8.",
                $"文件开头标明是 {name}，但偏移 {error.Index} 处的字节不是。请另存为 UTF-8。"
            );
        }
    }

    private static FileReading NotUtf8(int offset, int line) =>
        Refuse(
            $"The file is not UTF-8: byte {offset} (line {line}) cannot be read. Excel and Notepad on Chinese Windows often save as GBK; save it as UTF-8.",
            $"文件不是 UTF-8 编码：第 {offset} 个字节（第 {line} 行）无法识别，很可能是 Excel 或记事本存成了 GBK（ANSI）。请另存为 UTF-8。"
        );

    /// <summary>What is said of a file that is not read for its size.</summary>
    public static FileReading TooLarge(int maxBytes) =>
        Refuse(
            $"The file is larger than {maxBytes} bytes, the most that is read. Split it, or move the catalogue into a CSV file.",
            $"文件超过了 {maxBytes} 字节的上限。请拆成几个文件，或者把商品目录放到 CSV 文件里。"
        );

    private static FileReading Refuse(string english, string chinese) => new(null, new LocalizedText(english, chinese));
}
