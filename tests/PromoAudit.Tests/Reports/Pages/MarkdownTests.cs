using PromoAudit.Reports.Pages;

namespace PromoAudit.Tests.Reports.Pages;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("write `limits.total`, please", "write `limits.total`, please")]
    [InlineData("an odd ` alone", "an odd \\` alone")]
    [InlineData("`code` and ` alone", "`code` and \\` alone")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<!-- hidden", "&lt;!-- hidden")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    [InlineData("[click](javascript:x)", "\\[click\\](javascript:x)")]
    [InlineData("![pixel](http://x/y.png)", "!\\[pixel\\](http://x/y.png)")]
    [InlineData("*bold* _thin_ ~~gone~~ $math$", "\\*bold\\* \\_thin\\_ \\~\\~gone\\~\\~ \\$math\\$")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("- item", "\\- item")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("12) item", "12\\) item")]
    [InlineData("=====", "\\=====")]
    [InlineData("2026 is a year", "2026 is a year")]
    [InlineData("one\n\n# two", "one  # two")]
    [InlineData("a \u202E b \u0007", "a &lt;U+202E&gt; b &lt;U+0007&gt;")]
    [InlineData("back\\slash", "back\\\\slash")]
    public void Text_of_other_people_is_shown_and_does_nothing(string text, string markdown) =>
        Markdown.Text(text).ShouldBe(markdown);

    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("`a | b`", "`a \\| b`")]
    public void Nothing_in_a_cell_ends_it(string text, string markdown) => Markdown.Cell(text).ShouldBe(markdown);

    [Theory]
    [InlineData("plan.items", "`plan.items`")]
    [InlineData("a ` b", "``a ` b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("", "")]
    public void Code_ends_where_it_should(string text, string markdown) => Markdown.Code(text).ShouldBe(markdown);

    [Fact]
    public void A_fence_in_a_block_does_not_end_it() =>
        Markdown
            .Block(["text: |", "  ```", "  # no heading"], "yaml")
            .ShouldBe("````yaml\ntext: |\n  ```\n  # no heading\n````");

    [Theory]
    [InlineData("see https://example.org/a_b?c=1, page 2", "see <https://example.org/a_b?c=1>, page 2")]
    [InlineData("javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("https://example.org/><script>", "<https://example.org/>&gt;&lt;script&gt;")]
    [InlineData(
        "examples/incidents/CN01-pdd, a night",
        "[examples/incidents/CN01-pdd](../../examples/incidents/CN01-pdd), a night"
    )]
    [InlineData("PR#177", "PR#177")]
    public void Addresses_and_incidents_become_links(string text, string markdown) =>
        Markdown.Source(text, "../../").ShouldBe(markdown);
}
