using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

/// <summary>However a text is quoted, folded or indented: each of its letters is found in the file again.</summary>
public sealed class ScalarMapProperties
{
    private static readonly string[] Pieces =
    [
        "a",
        "b > 1",
        "中文",
        "😀",
        "'",
        "\"",
        "\\",
        "{x}",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\n  ",
        "\n\n   ",
        "\u00A0",
        "\u3000",
        "\u0085",
        "#",
        "-",
        "|",
        "ends.",
    ];

    private static readonly Func<string, string>[] Styles =
    [
        text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        text => $"'{Folded(text.Replace("'", "''", StringComparison.Ordinal), "\n    ")}'",
        text => $"\"{Escaped(text)}\"",
        text => $"\"{Folded(Escaped(text), "\n     ")}\"",
        text => $"\"{Folded(Escaped(text), "\\\r\n  \\ ")}\"",
        text => $"\"{string.Concat(text.Select(letter => $"\\u{(int)letter:X4}"))}\"",
        text => $"|\n{Indented(text, "  ", "\n")}\n",
        text => $"|+\r\n{Indented(text, "    ", "\r\n")}\r\n\r\n",
        text => $"|2-\n{Indented(text, "    ", "\n")}",
        text => $">-\n{Indented(text, "  ", "\n")}\n",
        text => $">\n{Indented(text, "   ", "\n")}\n\n",
        text => $">2\n{Indented(text, "  ", "\n")}\n",
        text => $"x{Folded(text, "\n   ")}x",
    ];

    [Fact]
    public void Every_offset_of_the_value_leads_to_the_same_letter()
    {
        var read = 0;
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        var cases = texts.SelectMany(text => Gen.Choose(0, Styles.Length - 1).Select(style => (text, style)));
        Prop.ForAll(Arb.From(cases), sample => read += Check(Styles[sample.style](sample.text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithStartSize(1).WithEndSize(25));
        read.ShouldBeGreaterThan(1_000);
    }

    [Theory]
    [InlineData("'it''s {x}'", "{x}", "{x}")]
    [InlineData("\"say \\\"so\\\" {x}\"", "\"so\"", "\\\"so\\\"")]
    [InlineData("\"\\u4e2d\\n{x}\"", "中", "\\u4e2d")]
    [InlineData("\"one\\\n    two\"", "et", "e\\\n    t")]
    [InlineData("one\n    two", "e t", "e\n    t")]
    [InlineData(">-\n    one\n\n    two\n", "two", "two")]
    [InlineData("|\n    one\n      two\n", "  two", "  two")]
    [InlineData("|2\n    one\n", "one", "one")]
    public void A_part_of_the_value_is_found_as_it_was_written(string yaml, string part, string written)
    {
        var scalar = Scalar(yaml);
        var start = scalar.Value.IndexOf(part, StringComparison.Ordinal);
        var span = new SourceSpan(start, start + part.Length);
        scalar.File.Slice(ScalarMap.Of(scalar).ShouldNotBeNull().SpanOf(span)).ShouldBe(written);
    }

    [Fact]
    public void An_alias_has_no_map()
    {
        var root = YamlTexts.ReadClean("a: &a text\nb: *a\n").ShouldBeOfType<YamlMapping>();
        ScalarMap.Of(root["b"].ShouldBeOfType<YamlScalar>()).ShouldBeNull();
    }

    private static int Check(string yaml)
    {
        var (root, diagnostics) = YamlTexts.Read($"key: {yaml}");
        if (diagnostics.HasErrors || (root as YamlMapping)?["key"] is not YamlScalar scalar)
        {
            return 0;
        }

        var map = ScalarMap.Of(scalar).ShouldNotBeNull(yaml);
        if (scalar.Style == ScalarStyle.Block && string.IsNullOrWhiteSpace(scalar.Value))
        {
            // There is no text to find; the span is the sign that starts the block.
            return 0;
        }

        var before = scalar.Span.Start;
        for (var index = 0; index < scalar.Value.Length; index++)
        {
            var span = map.SpanOf(new SourceSpan(index, index + 1));
            span.Start.ShouldBeGreaterThanOrEqualTo(before, yaml);
            span.End.ShouldBeLessThanOrEqualTo(Math.Max(scalar.Span.End, span.Start), yaml);
            IsSame(scalar.File.Slice(span), scalar.Value[index], yaml).ShouldBeTrue($"{yaml} at {index}");
            before = span.Start;
        }

        return 1;
    }

    /// <summary>Blanks may have been folded, line ends of any kind become one, and blanks around a block have no place.</summary>
    private static bool IsSame(string written, char letter, string yaml) =>
        written.StartsWith(letter)
        || (letter is ' ' or '\n' or '\t' && string.IsNullOrWhiteSpace(written))
        || (yaml[0] == '"' && written[0] == '\\');

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\u00A0", "\\_", StringComparison.Ordinal);

    private static string Folded(string text, string fold) => text.Replace(" ", fold, StringComparison.Ordinal);

    private static string Indented(string text, string indentation, string lineEnd) =>
        string.Join(lineEnd, text.Split('\n').Select(line => indentation + line));

    private static YamlScalar Scalar(string yaml) =>
        YamlTexts.ReadClean($"key: {yaml}").ShouldBeOfType<YamlMapping>()["key"].ShouldBeOfType<YamlScalar>();
}
