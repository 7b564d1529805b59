using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_node_covers_its_own_text()
    {
        const string text = """
            plan: first  # a comment
            shop: {fee: 8, free: [99, 1.5 CNY], }  # another
            blank:
            quoted: "a \"b\""
            single: 'it''s'
            promotions:
              - id: one
                terms: |
                  每人限用一次
                    不可叠加

                # neither text nor key
                when: >-
                  a
                  b
              - two words
                on two lines
              -
            """;
        YamlTexts
            .Dump(YamlTexts.ReadClean(text))
            .ShouldBe(
                """
                . = <plan: first  # a comment\nshop: {fee: 8, free: [99, 1.5 CNY], }  # another\nblank:\nquoted: "a \"b\""\nsingle: 'it''s'\npromotions:\n  - id: one\n    terms: |\n      每人限用一次\n        不可叠加\n\n    # neither text nor key\n    when: >-\n      a\n      b\n  - two words\n    on two lines\n  ->
                /plan Plain <first> = <first>
                /shop = <{fee: 8, free: [99, 1.5 CNY], }>
                /shop/fee Plain <8> = <8>
                /shop/free = <[99, 1.5 CNY]>
                /shop/free/0 Plain <99> = <99>
                /shop/free/1 Plain <1.5 CNY> = <1.5 CNY>
                /blank Plain <> = <>
                /quoted Quoted <a "b"> = <"a \"b\"">
                /single Quoted <it's> = <'it''s'>
                /promotions = <id: one\n    terms: |\n      每人限用一次\n        不可叠加\n\n    # neither text nor key\n    when: >-\n      a\n      b\n  - two words\n    on two lines\n  ->
                /promotions/0 = <id: one\n    terms: |\n      每人限用一次\n        不可叠加\n\n    # neither text nor key\n    when: >-\n      a\n      b>
                /promotions/0/id Plain <one> = <one>
                /promotions/0/terms Block <每人限用一次\n  不可叠加\n> = <每人限用一次\n        不可叠加>
                /promotions/0/when Block <a b> = <a\n      b>
                /promotions/1 Plain <two words on two lines> = <two words\n    on two lines>
                /promotions/2 Plain <> = <>
                """
            );
    }

    [Theory]
    [InlineData("[a: 1, b: 2]", "/0 = <a: 1>")]
    [InlineData("[{a: 1}, [ ], { }]", "/1 = <[ ]>")]
    [InlineData("[{a: 1}, [ ], { }]", "/2 = <{ }>")]
    [InlineData("[x: {a: 1}]", "/0 = <x: {a: 1}>")]
    [InlineData("[x: [1]]", "/0 = <x: [1]>")]
    [InlineData("a: &x 5", "/a Plain <5> = <5>")]
    [InlineData("a: &x\n  b: 5", "/a = <b: 5>")]
    [InlineData("a: &x [5]", "/a = <[5]>")]
    [InlineData("a: &x # c\n  # d\n  5", "/a Plain <5> = <5>")]
    [InlineData("a: &x # c\nb: 1", "/a Plain <> = <>")]
    [InlineData("a: &x\n  {b: 5}", "/a = <{b: 5}>")]
    [InlineData("a: &x \"5\"", "/a Quoted <5> = <\"5\">")]
    [InlineData("a: |\nb: 1", "/a Block <> = <|>")]
    [InlineData("a: |2\n    b\n", "/a Block <  b\\n> = <b>")]
    [InlineData("? a\n: b\n", "/a Plain <b> = <b>")]
    [InlineData("\"a\" : b", "/a Plain <b> = <b>")]
    [InlineData("---\na: 1\n...\n", "/a Plain <1> = <1>")]
    [InlineData("%YAML 1.2\n---\na: 1\n", "/a Plain <1> = <1>")]
    [InlineData("a: 😀 b", "/a Plain <😀 b> = <😀 b>")]
    public void Marks_are_put_right(string text, string line) =>
        YamlTexts.Dump(YamlTexts.ReadClean(text)).Split('\n').ShouldContain(line);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_matter(string lineEnd)
    {
        var text = string.Join(lineEnd, "a: 1", "b: |", "  x", "  y", "c: [1,", "  2]", "");
        YamlTexts
            .Dump(YamlTexts.ReadClean(text))
            .ShouldEndWith(
                $"""
                /b Block <x\ny\n> = <x{lineEnd.Replace("\r", "\\r").Replace("\n", "\\n")}  y>
                /c = <[1,{lineEnd.Replace("\r", "\\r").Replace("\n", "\\n")}  2]>
                /c/0 Plain <1> = <1>
                /c/1 Plain <2> = <2>
                """
            );
    }

    [Fact]
    public void An_alias_stands_where_it_is_written_and_its_content_where_the_anchor_is()
    {
        var root = YamlTexts.ReadClean("one: &limits {total: 5}\ntwo: *limits\nthree: *limits\n");
        YamlTexts
            .Dump(root)
            .ShouldEndWith(
                """
                /one = <{total: 5}>
                /one/total Plain <5> = <5>
                /two = <*limits>
                /two/total Plain <5> = <5>
                /three = <*limits>
                /three/total Plain <5> = <5>
                """
            );
    }

    [Theory]
    [InlineData("a: ~", true)]
    [InlineData("a:", true)]
    [InlineData("a: null", true)]
    [InlineData("a: ''", false)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: no", false)]
    public void Blank_is_what_YAML_calls_null(string text, bool isBlank)
    {
        var mapping = YamlTexts.ReadClean(text).ShouldBeOfType<YamlMapping>();
        mapping["a"].ShouldBeOfType<YamlScalar>().IsBlank.ShouldBe(isBlank);
    }

    [Fact]
    public void After_a_duplicate_key_the_first_value_stays_and_reading_goes_on()
    {
        var (root, diagnostics) = YamlTexts.Read("a: 1\nb: 2\na: 3\nb: 4\nc: 5\n");
        YamlTexts
            .Dump(root.ShouldNotBeNull())
            .ShouldEndWith("/a Plain <1> = <1>\n/b Plain <2> = <2>\n/c Plain <5> = <5>");
        diagnostics
            .Sorted()
            .Select(diagnostic => diagnostic.Message.English)
            .ShouldBe([
                "The key \"a\" is written twice here; the first one is on line 1.",
                "The key \"b\" is written twice here; the first one is on line 2.",
            ]);
    }

    [Fact]
    public void Duplicates_are_found_in_long_mappings_too()
    {
        var lines = Enumerable.Range(0, 50).Select(number => $"key{number}: {number}");
        var (_, diagnostics) = YamlTexts.Read(string.Join('\n', [.. lines, "key3: 0", "key49: 0"]));
        diagnostics
            .Sorted()
            .Select(diagnostic => diagnostic.Place?.ToString())
            .ShouldBe(["plan.yaml:51:1", "plan.yaml:52:1"]);
    }
}
