using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

public sealed class SourceDecoderTests
{
    private const string Plan = "plan: 双十一 😀\n";

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", new UTF8Encoding(false).GetBytes(Plan) },
            { "UTF-8 with mark", WithMark(new UTF8Encoding(true)) },
            { "UTF-16 little endian", WithMark(new UnicodeEncoding(false, true)) },
            { "UTF-16 big endian", WithMark(new UnicodeEncoding(true, true)) },
            { "UTF-32 little endian", WithMark(new UTF32Encoding(false, true)) },
            { "UTF-32 big endian", WithMark(new UTF32Encoding(true, true)) },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_comes_out_whatever_the_encoding_is(string name, byte[] bytes)
    {
        SourceDecoder.Decode("plan.yaml", bytes).Text.ShouldNotBeNull(name).Text.ShouldBe(Plan);
        SourceDecoder.Read("plan.yaml", new MemoryStream(bytes)).Text.ShouldNotBeNull(name).Text.ShouldBe(Plan);
    }

    [Fact]
    public void GBK_is_refused_with_the_byte_and_the_line_where_it_shows()
    {
        byte[] gbk = [.. "a: 1\nb: "u8, 0xC2, 0xFA, 0xBC, 0xF5, .. "\n"u8];
        var problem = SourceDecoder.Decode("plan.yaml", gbk).Problem.ShouldNotBeNull();
        problem.English.ShouldBe(
            "The file is not UTF-8: byte 8 (line 2) cannot be read. Excel and Notepad on Chinese Windows often save as GBK; save it as UTF-8."
        );
        problem.Chinese.ShouldBe(
            "文件不是 UTF-8 编码：第 8 个字节（第 2 行）无法识别，很可能是 Excel 或记事本存成了 GBK（ANSI）。请另存为 UTF-8。"
        );
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xC0, 0x80 })]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xE4, 0xB8 })]
    public void Broken_bytes_are_refused(byte[] bytes)
    {
        var reading = SourceDecoder.Decode("plan.yaml", bytes);
        reading.Text.ShouldBeNull();
        reading.Problem.ShouldNotBeNull().English.ShouldEndWith("ave it as UTF-8.");
    }

    [Fact]
    public void What_is_too_large_is_refused_before_it_is_decoded()
    {
        SourceDecoder.Decode("plan.yaml", "abcd"u8, maxBytes: 4).Text.ShouldNotBeNull();
        var problem = SourceDecoder.Decode("plan.yaml", "abcde"u8, maxBytes: 4).Problem.ShouldNotBeNull();
        problem.English.ShouldBe(
            "The file is larger than 4 bytes, the most that is read. Split it, or move the catalogue into a CSV file."
        );
    }

    [Fact]
    public void An_endless_stream_is_given_up()
    {
        var reading = SourceDecoder.Read("/dev/zero", new EndlessStream());
        reading.Text.ShouldBeNull();
        reading.Problem.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(100_000)]
    public void Streams_of_any_length_are_read_whole(int length)
    {
        var text = new string('x', length);
        SourceDecoder
            .Read("a", new MemoryStream(Encoding.UTF8.GetBytes(text)))
            .Text.ShouldNotBeNull()
            .Text.ShouldBe(text);
    }

    private static byte[] WithMark(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Plan)];

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;
    }
}
