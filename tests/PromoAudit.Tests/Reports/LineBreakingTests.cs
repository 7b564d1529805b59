using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports;

public sealed class LineBreakingTests
{
    [Theory]
    [InlineData("words stay whole where they can", 16, new[] { "words stay whole", "where they can" })]
    [InlineData("", 16, new[] { "" })]
    [InlineData("aVeryLongWordThatDoesNotFit", 16, new[] { "aVeryLongWordTha", "tDoesNotFit" })]
    [InlineData("买四件再退三件，留下的一件", 16, new[] { "买四件再退三件，", "留下的一件" })]
    [InlineData("买四件再退三件了，留下的", 16, new[] { "买四件再退三件", "了，留下的" })]
    [InlineData("每件只要四十九（原价）九元", 16, new[] { "每件只要四十九", "（原价）九元" })]
    [InlineData("满300减50每单49.90元起售", 16, new[] { "满300减50每单", "49.90元起售" })]
    public void Lines_end_where_people_end_them(string text, int columns, string[] lines) =>
        LineBreaking.Break(text, columns).ShouldBe(lines);

    [Fact]
    public void Every_line_fits_and_nothing_is_lost()
    {
        var letters = Gen.Elements('a', 'b', ' ', '满', '，', '（', '）', '3', '.', '\n', '¥', '元');
        var texts = Gen.ArrayOf(letters).Select(array => new string(array)).ToArbitrary();
        Prop.ForAll(
                texts,
                text =>
                {
                    var lines = LineBreaking.Break(text, 20);
                    return lines.TrueForAll(line => DisplayText.ColumnsOf(line) <= 20)
                        && WithoutSpace(string.Concat(lines)) == WithoutSpace(text);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static string WithoutSpace(string text) => text.Replace(" ", "").Replace("\n", "");
}
