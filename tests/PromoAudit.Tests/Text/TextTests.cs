using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

public sealed class TextTests
{
    [Theory]
    [InlineData("perbuyer", "perBuyer")]
    [InlineData("pre-buyer", "perBuyer")]
    [InlineData("totl", "total")]
    [InlineData("toatl", "total")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("perDya", "perDay")]
    public void The_nearest_name_is_what_somebody_probably_meant(string written, string? meant) =>
        NearestName.Find(written, ["total", "perBuyer", "perOrder", "perDay"]).ShouldBe(meant);

    [Theory]
    [InlineData("a\nb", 2, "1:0")]
    [InlineData("a\r\nb", 3, "1:0")]
    [InlineData("a\rb", 2, "1:0")]
    [InlineData("a\r\nb", 1, "0:1")]
    [InlineData("a\n", 2, "1:0")]
    [InlineData("", 0, "0:0")]
    [InlineData("ab", 99, "0:2")]
    public void Offsets_become_lines_and_columns(string text, int offset, string expected)
    {
        var position = new SourceText("a", text).PositionOf(offset);
        $"{position.Line}:{position.Column}".ShouldBe(expected);
    }

    [Fact]
    public void A_line_has_no_line_end()
    {
        var text = new SourceText("a", "one\r\ntwo\rthree\n");
        Enumerable.Range(0, text.LineCount).Select(text.Line).ShouldBe(["one", "two", "three", ""]);
    }

    [Fact]
    public void Diagnostics_are_sorted_by_file_and_place_and_said_once()
    {
        var first = new SourceText("b.yaml", "xxxx");
        var second = new SourceText("a.yaml", "xxxx");
        var diagnostics = new Diagnostics();
        foreach (var (file, start) in new[] { (first, 2), (second, 1), (first, 0), (first, 2) })
        {
            diagnostics.Error("PA100", new SourcePlace(file, new SourceSpan(start, start)), LocalizedText.Same("x"));
        }

        diagnostics
            .Sorted()
            .Select(diagnostic => diagnostic.Place?.ToString())
            .ShouldBe(["b.yaml:1:1", "b.yaml:1:3", "a.yaml:1:2"]);
    }
}
