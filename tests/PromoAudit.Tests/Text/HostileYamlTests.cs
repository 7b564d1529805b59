using System.Diagnostics;
using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

/// <summary>What bad input gets: a place and a remedy, in both languages, and never an exception.</summary>
public sealed class HostileYamlTests
{
    private static readonly (string Name, string Text)[] Malformed =
    [
        ("flow list not closed before the next key", "a: [1, 2\nb: 3"),
        ("flow mapping not closed before the next key", "a: {b: 1\nc: 2"),
        ("flow list not closed at all", "a: [\n"),
        ("flow list closed by the wrong bracket", "a: [1, 2}\nb: 1\n"),
        ("inner list not closed", "a: {b: [1, 2}\n"),
        ("closing bracket too many", "a: [1]]\n"),
        ("closing bracket alone", "a: ]\n"),
        ("nothing between commas", "a: [1,,2]\n"),
        ("double quote not closed", "a: \"x\nb: 1\n"),
        ("single quote not closed", "a: 'x\nb: 1\n"),
        ("quote around a document marker", "a: '\n---\n'\n"),
        ("text after a quote", "a: \"x\" y\n"),
        ("unknown escape", "a: \"C:\\new\\q\"\n"),
        ("short escape", "a: \"\\u12\"\n"),
        ("escape outside Unicode", "a: \"\\UFFFFFFFF\"\n"),
        ("tab below a key", "a:\n\tb: 1\n"),
        ("tab beside a key", "a: 1\n\tb: 1\n"),
        ("tab in the middle of a longer file", "a: 1\nb:\n  c: 1\nd:\n \t e: 1\n"),
        ("second colon in a list", "a: [b: c: d]\n"),
        ("reason that lost its quotes", "total: {unlimited: cleared by finance: see 4}\n"),
        ("no comma in a list", "a: {b: \"x\" c: 1}\n"),
        ("alias to nothing in a list", "a: [*]\n"),
        ("list not closed for many lines", "a: [1,\n  2,\n  3\n"),
        ("reserved character", "a: @home\n"),
        ("backtick", "a: `x`\n"),
        ("percent sign", "a: %20\n"),
        ("full-width colon", "plan：x\nprofile: y\n"),
        ("full-width comma between fields", "a: {b: 1，c: 2}\n"),
        ("full-width brackets", "a: ｛b: 1｝\n"),
        ("no space after the colon", "plan:x\nprofile: y\n"),
        ("line that is no entry", "a: 1\nb\nc: 2\n"),
        ("second colon", "a: b: c\n"),
        ("indented too far", "a: 1\n  b: 2\n"),
        ("indented too little", "a:\n    - 1\n  b\n"),
        ("key after list items", "- 1\nb: 2\n"),
        ("list item after keys", "a: b\n- c\n"),
        ("list item beside a key", "a: - b\n"),
        ("block marker with text", "a: |x\n  y\n"),
        ("anchor without a name", "a: &\n"),
        ("alias without a name", "a: *\n"),
        ("two anchors", "a: &x &y 1\n"),
        ("anchor twice", "a: &x 1\nb: &x 2\nc: *x\n"),
        ("unknown alias", "a: *SAVE50\n"),
        ("misspelt alias", "a: &limits 1\nb: *limit\n"),
        ("recursive anchor", "a: &x [1, *x]\n"),
        ("tag", "a: !!python/object:os.system rm\n"),
        ("tag on a mapping", "a: !plan {b: 1}\n"),
        ("incompatible version", "%YAML 3.0\n---\na: 1\n"),
        ("merge key", "a: &x {b: 1}\nc:\n  <<: *x\n"),
        ("list as a key", "? [a]\n: b\n"),
        ("mapping as a key", "{a: b}: c\n"),
        ("missing key", ": v\n"),
        ("full-width space before a key", "a: 1\n\u3000b: 2\n"),
        ("duplicate key in a flow mapping", "a: {b: 1, c: 2, b: 3}\n"),
        ("directive without a document marker", "%YAML 1.2\na: 1\n"),
        ("list above the keys", "[x]\na: 1\n"),
        ("comma outside a list", "a: , b\n"),
        ("question mark as a value", "a: ? b\n"),
        ("tag with a comma", "a: !t, b\n"),
        ("comment that swallows a bracket", "# first\na: [b: c, d: {e: 1 # f}]\ng: 1\n"),
        ("two documents", "a: 1\n---\nb: 1\n"),
        ("two empty documents", "---\n---\n"),
        ("nothing", ""),
        ("comments only", "# nothing\n\n"),
        ("marker only", "---\n"),
        ("NUL", "a: 1\0\nb: 2\n"),
        ("escape sequence", "a: \u001b[31mred\n"),
        ("byte-order mark inside", "a: 1\n\uFEFFb: 2\n"),
        ("half a surrogate pair", "a: \uD800\n"),
    ];

    [Fact]
    public void Malformed_text_is_explained()
    {
        var report = new StringBuilder();
        foreach (var (name, text) in Malformed)
        {
            var (_, diagnostics) = YamlTexts.Read(text);
            diagnostics.HasErrors.ShouldBeTrue(name);
            report.Append("## ").Append(name).Append("\n\n");
            report.Append(DiagnosticRenderer.RenderAll(diagnostics, Language.English)).Append('\n');
            report.Append(DiagnosticRenderer.RenderAll(diagnostics, Language.Chinese)).Append('\n');
        }

        Baseline.Verify(report.ToString());
    }

    public static TheoryData<string, string> Bombs =>
        new()
        {
            { "flow depth", new string('[', 10_000) + new string(']', 10_000) },
            { "flow depth by lines", string.Concat(Enumerable.Repeat("[\n", 10_000)) },
            { "flow mapping depth", string.Concat(Enumerable.Repeat("{a: ", 10_000)) },
            { "block depth in a line", string.Concat(Enumerable.Repeat("- ", 10_000)) },
            { "explicit keys", string.Concat(Enumerable.Repeat("? ", 10_000)) },
            {
                "block depth",
                string.Concat(Enumerable.Range(0, 3_000).Select(depth => new string(' ', depth) + "a:\n"))
            },
            { "open brackets for megabytes", new string('[', 4_900_000) },
            { "depth through aliases", AliasChain(200) },
        };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Depth_is_refused_at_once(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        var (root, diagnostics) = YamlTexts.Read(text);
        root.ShouldBeNull(name);
        diagnostics.Sorted().ShouldHaveSingleItem().Code.ShouldBe("PA013");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void An_alias_bomb_is_refused_before_anybody_walks_it()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 30; level++)
        {
            var aliases = string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9));
            text.Append($"a{level}: &a{level} [{aliases}]\n");
        }

        var (root, diagnostics) = YamlTexts.Read(text.ToString());
        root.ShouldBeNull();
        diagnostics.Sorted().ShouldHaveSingleItem().Code.ShouldBe("PA012");
    }

    [Fact]
    public void The_number_of_values_is_bounded()
    {
        var (root, diagnostics) = YamlTexts.Read("[" + string.Concat(Enumerable.Repeat("1,", 100_001)) + "]");
        root.ShouldBeNull();
        diagnostics.Sorted().ShouldHaveSingleItem().Code.ShouldBe("PA012");
    }

    [Fact]
    public void Fifty_megabytes_are_refused_without_being_read()
    {
        var (root, diagnostics) = YamlTexts.Read(new string('a', 50_000_000));
        root.ShouldBeNull();
        var diagnostic = diagnostics.Sorted().ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("PA011");
        DiagnosticRenderer.Render(diagnostic, Language.English).Length.ShouldBeLessThan(600);
    }

    [Fact]
    public void Limits_can_be_set()
    {
        YamlTexts.Read("a: [1, 2]", new YamlLimits(Nodes: 5)).Root.ShouldNotBeNull();
        YamlTexts.Read("a: [1, 2]", new YamlLimits(Nodes: 4)).Root.ShouldBeNull();
        YamlTexts.Read("a: [1, 2]", new YamlLimits(Depth: 3)).Root.ShouldNotBeNull();
        YamlTexts.Read("a: [1, 2]", new YamlLimits(Depth: 2)).Root.ShouldBeNull();
        YamlTexts.Read("a: [1, 2]", new YamlLimits(Characters: 9)).Root.ShouldNotBeNull();
        YamlTexts.Read("a: [1, 2]", new YamlLimits(Characters: 8)).Root.ShouldBeNull();
    }

    private static string AliasChain(int length)
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var level = 1; level < length; level++)
        {
            text.Append($"a{level}: &a{level} [*a{level - 1}]\n");
        }

        return text.ToString();
    }
}
