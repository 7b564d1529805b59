using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

/// <summary>Whatever the text is, reading it answers with nodes or with complaints, and both point into the file.</summary>
public sealed class YamlProperties
{
    private static readonly string[] Pieces =
    [
        "a",
        "b",
        "中文",
        "😀",
        "1",
        ":",
        ": ",
        " ",
        "  ",
        "    ",
        "\n",
        "\n",
        "\n  ",
        "\r\n",
        "\r",
        "\t",
        "-",
        "- ",
        "\n- ",
        "\n  - ",
        "[",
        "]",
        "{",
        "}",
        ",",
        ", ",
        "\"",
        "'",
        "|",
        "|\n  ",
        ">",
        ">-\n",
        "#",
        " # c\n",
        "&a",
        "&a ",
        "*a",
        "*a ",
        "!",
        "!t ",
        "!!str ",
        "%",
        "%YAML 1.2\n",
        "@",
        "`",
        "? ",
        "---\n",
        "\n---\n",
        "...\n",
        "\\",
        "\\n",
        "\\x",
        "<<: ",
        "~",
        "null",
        "：",
        "\u3000",
        "\u00A0",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\0",
        "\uD83D",
        "plan: x\n",
        "key: {a: 1, b: [2, 3]}\n",
        "k: &x 1\nl: *x\n",
    ];

    private const string Plan = """
        promoaudit: 1
        plan: double-11
        profile: taobao  # layers
        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41, category: [apparel]}
        promotions:
          - id: full-300-off-50
            limits: &limits {total: 2000, perBuyer: 1}
            terms: |
              每人限用一次
            note: "a \"b\" \u00e9"
          - id: second
            limits: *limits
        """;

    private static Gen<string> Soup => Gen.Elements(Pieces).ListOf().Resize(60).Select(pieces => string.Concat(pieces));

    private static Gen<string> Mutated =>
        from position in Gen.Choose(0, Plan.Length)
        from length in Gen.Choose(0, 8)
        from piece in Gen.Elements(Pieces)
        from second in Gen.Choose(0, Plan.Length)
        from other in Gen.Elements(Pieces)
        select Replace(Replace(Plan, position, length, piece), second, 1, other);

    [Fact]
    public void Texts_put_together_from_YAML_pieces_are_read_or_refused() => Holds(Soup, 5_000);

    [Fact]
    public void Mutated_plans_are_read_or_refused() => Holds(Mutated, 5_000);

    [Fact]
    public void Random_texts_are_read_or_refused() =>
        Holds(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), 1_000);

    private static void Holds(Gen<string> texts, int count) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(texts.ToArbitrary(), Holds));

    private static Property Holds(string text)
    {
        var problem = Problem(text);
        return (problem is null).Label(problem ?? "");
    }

    private static string? Problem(string text)
    {
        var (root, diagnostics) = YamlTexts.Read(text);
        if (root is null && !diagnostics.HasErrors)
        {
            return "nothing read and nothing said";
        }

        foreach (var diagnostic in diagnostics.Sorted())
        {
            if (diagnostic.Place is null || !LiesInside(diagnostic.Place.Span, text))
            {
                return $"{diagnostic.Code} points outside the file";
            }

            var shown = DiagnosticRenderer.Render(diagnostic, Language.Chinese);
            if (shown.Any(character => character != '\n' && InvisibleCharacters.IsHidden(character)))
            {
                return $"{diagnostic.Code} writes control characters";
            }
        }

        return root is null
            ? null
            : YamlTexts
                .Walk(root)
                .Select(item => Problem(text, item.Parent, item.Node))
                .FirstOrDefault(problem => problem is not null);
    }

    private static string? Problem(string text, YamlNode? parent, YamlNode node)
    {
        if (!LiesInside(node.Span, text))
        {
            return $"span {node.Span} outside the file";
        }

        var slice = node.File.Slice(node.Span);
        var isAlias = slice.StartsWith('*');
        var isInAlias = parent is not null && parent.File.Slice(parent.Span).StartsWith('*');
        if (parent is not null && !isInAlias && parent.Span.Union(node.Span) != parent.Span)
        {
            return $"{node.Span} outside its parent {parent.Span}";
        }

        return node switch
        {
            _ when isAlias => null,
            YamlScalar { Style: ScalarStyle.Plain } scalar
                when !slice.AsSpan().ContainsAny("\n\r\u0085\u2028\u2029") && slice != scalar.Value =>
                $"plain <{scalar.Value}> covers <{slice}>",
            YamlScalar { Style: ScalarStyle.Quoted } when slice is not (['"', .., '"'] or ['\'', .., '\'']) =>
                $"quoted covers <{slice}>",
            _ => null,
        };
    }

    private static bool LiesInside(SourceSpan span, string text) =>
        span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;

    private static string Replace(string text, int position, int length, string piece)
    {
        position = Math.Min(position, text.Length);
        return text[..position] + piece + text[Math.Min(position + length, text.Length)..];
    }
}
