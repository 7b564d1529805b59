using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

public sealed class YamlCommentsTests
{
    private const string Word = "promoaudit";

    [Theory]
    [InlineData("# promoaudit\na: 1", true)]
    [InlineData("a: 1 # promoaudit", true)]
    [InlineData("a: 1 # promoaudit\r\nb: 2", true)]
    [InlineData("a: [1, # promoaudit\n 2]", true)]
    [InlineData("a: {b: 1, # promoaudit\n c: 2}", true)]
    [InlineData("a: | # promoaudit\n  text", true)]
    [InlineData("a: |\n  text\n# promoaudit\nb: 1", true)]
    [InlineData("a:\n  b: |\n    text\n  # promoaudit\n  c: 1", true)]
    [InlineData("a: 1\n# promoaudit", true)]
    [InlineData("a: \"x\" # promoaudit", true)]
    [InlineData("a: \"# promoaudit\"", false)]
    [InlineData("a: '# promoaudit'", false)]
    [InlineData("a: \"x\n  # promoaudit\n  y\"", false)]
    [InlineData("a: x# promoaudit", false)]
    [InlineData("a: |\n  # promoaudit\n  text", false)]
    [InlineData("a: |2\n    # promoaudit\n  text", false)]
    [InlineData("a: >\n  text\n  # promoaudit", false)]
    [InlineData("a: >-\n  text\n\n  # promoaudit\nb: 1", false)]
    [InlineData("\"# promoaudit\": 1", false)]
    [InlineData("- |\n # promoaudit\n- 2", false)]
    [InlineData("a: &x '# promoaudit'\nb: *x", false)]
    public void A_number_sign_starts_a_comment_only_where_yaml_says_so(string text, bool isComment) =>
        YamlComments.Among(new SourceText("plan.yaml", text), Words(text)).Length.ShouldBe(isComment ? 1 : 0, text);

    [Fact]
    public void Of_several_each_is_judged_by_itself()
    {
        const string text = "# promoaudit\na: '# promoaudit' # promoaudit\nb: |\n  # promoaudit\n# promoaudit";
        YamlComments
            .Among(new SourceText("plan.yaml", text), Words(text))
            .Select(span => text.IndexOf('\n', span.Start) is var end && end < 0 ? "last" : text[span.Start..end])
            .ShouldBe(["promoaudit", "promoaudit", "last"]);
    }

    [Fact]
    public void A_comment_changes_no_value_and_text_does() =>
        Prop.ForAll(
                Gen.Elements(
                        "a: x",
                        "b: |\n  one\n  two",
                        "c: 'it is'",
                        "d: \"say \\\"no\\\"\"",
                        "e: [1, 2]",
                        "f: {g: h}",
                        "k: >\n  folded\n  text",
                        "- none"
                    )
                    .ArrayOf(4)
                    .SelectMany(_ => Gen.Choose(0, 60), (lines, at) => (lines, at))
                    .ToArbitrary(),
                drawn =>
                {
                    var plain = string.Join('\n', drawn.lines.Where(line => line[0] != '-').Distinct()) + "\n";
                    var at = Math.Min(drawn.at, plain.Length);
                    var text = plain.Insert(at, " # promoaudit\n");
                    var source = new SourceText("plan.yaml", text);
                    if (YamlReader.Read(source, new Diagnostics()) is not { } root)
                    {
                        return true;
                    }

                    var isText = YamlTexts
                        .Walk(root)
                        .Any(pair =>
                            pair.Node is YamlScalar scalar && scalar.Value.Contains(Word, StringComparison.Ordinal)
                        );
                    return YamlComments.Among(source, Words(text)).IsEmpty == isText;
                }
            )
            .QuickCheckThrowOnFailure();

    private static System.Collections.Immutable.ImmutableArray<SourceSpan> Words(string text)
    {
        var words = new List<SourceSpan>();
        for (
            var at = text.IndexOf(Word, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Word, at + 1, StringComparison.Ordinal)
        )
        {
            words.Add(new SourceSpan(at, at + Word.Length));
        }

        return [.. words];
    }
}
