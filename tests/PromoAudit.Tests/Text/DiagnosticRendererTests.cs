using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

public sealed class DiagnosticRendererTests
{
    [Fact]
    public void In_English_it_reads_as_a_compiler_prints_it() =>
        Render("plan: first\ntotal: 20\n", "20", Language.English)
            .ShouldBe(
                """
                error[PA103]: A limit needs a unit.
                 --> plan.yaml:2:8
                  |
                2 | total: 20
                  |        ^^
                  = help: Write `20 CNY`.

                """
            );

    [Fact]
    public void In_Chinese_it_has_Chinese_labels_and_punctuation() =>
        Render("plan: first\ntotal: 20\n", "20", Language.Chinese)
            .ShouldBe(
                """
                错误[PA103]：上限缺少单位。
                 --> plan.yaml:2:8
                  |
                2 | total: 20
                  |        ^^
                  = 改法：请写成 `20 CNY`。

                """
            );

    [Theory]
    [InlineData("{name: 纯棉T恤, price: 99}", "99", "  |                        ^^")]
    [InlineData("{name: 纯棉T恤, price: 99}", "棉T恤", "  |          ^^^^^")]
    [InlineData("a: 😀 b", "b", "  |       ^")]
    [InlineData("a: 😀 b", "😀", "  |    ^^")]
    [InlineData("a: e\u0301 b", "b", "  |      ^")]
    [InlineData("a:\tb", "b", "  |    ^")]
    [InlineData("a: \u202Eb", "b", "  |            ^")]
    [InlineData("满：８折", "８折", "  |     ^^^^")]
    public void Carets_stand_under_the_text_as_a_terminal_shows_it(string text, string marked, string carets) =>
        Render(text, marked, Language.English).Split('\n')[4].ShouldBe(carets);

    [Fact]
    public void Line_numbers_make_room_for_themselves()
    {
        var text = string.Concat(Enumerable.Repeat("a: 1\n", 99)) + "b: 20\n";
        Render(text, "20", Language.English)
            .ShouldBe(
                """
                error[PA103]: A limit needs a unit.
                   --> plan.yaml:100:4
                    |
                100 | b: 20
                    |    ^^
                    = help: Write `20 CNY`.

                """
            );
    }

    [Fact]
    public void Long_lines_are_cut_to_a_window_around_the_place()
    {
        var text =
            $"list: [{string.Concat(Enumerable.Repeat("abcd, ", 40))}HERE{string.Concat(Enumerable.Repeat(", efgh", 40))}]";
        Render(text, "HERE", Language.English)
            .ShouldBe(
                """
                error[PA103]: A limit needs a unit.
                 --> plan.yaml:1:248
                  |
                1 | …abcd, abcd, abcd, abcd, abcd, abcd, abcd, abcd, abcd, abcd, HERE, efgh, efgh, efgh, efgh, efgh, efg…
                  |                                                              ^^^^
                  = help: Write `20 CNY`.

                """
            );
    }

    [Fact]
    public void A_place_near_the_start_of_a_long_line_keeps_the_start()
    {
        var lines = Render($"HERE {new string('x', 500)}", "HERE", Language.English).Split('\n');
        lines[3].ShouldBe($"1 | HERE {new string('x', 95)}…");
        lines[4].ShouldBe("  | ^^^^");
    }

    [Fact]
    public void Of_several_lines_the_first_is_shown() =>
        Render("a:\n  - one\n  - two\nb: 1\n", "- one\n  - two", Language.English)
            .ShouldBe(
                """
                error[PA103]: A limit needs a unit.
                 --> plan.yaml:2:3
                  |
                2 |   - one
                  |   ^^^^^
                  = help: Write `20 CNY`.

                """
            );

    [Theory]
    [InlineData("a: \nb", 3, "  |    ^")]
    [InlineData("a: 1\n", 5, "  | ^")]
    [InlineData("a: 1", 4, "  |     ^")]
    public void A_place_without_length_gets_one_caret(string text, int offset, string carets)
    {
        var diagnostic = Complaint(new SourcePlace(new SourceText("plan.yaml", text), new SourceSpan(offset, offset)));
        DiagnosticRenderer.Render(diagnostic, Language.English).Split('\n')[4].ShouldBe(carets);
    }

    [Fact]
    public void Without_a_place_there_is_no_excerpt() =>
        DiagnosticRenderer
            .Render(Complaint(null) with { Severity = DiagnosticSeverity.Warning }, Language.English)
            .ShouldBe("warning[PA103]: A limit needs a unit.\n  = help: Write `20 CNY`.\n");

    [Fact]
    public void Nothing_from_the_file_can_steer_the_terminal()
    {
        const string hostile = "\u001b[2J\u202E\u200B\u0007\u2066";
        var place = new SourcePlace(new SourceText($"plan{hostile}.yaml", $"{hostile}: 1"), new SourceSpan(0, 8));
        var diagnostic = new Diagnostic(
            "PA101",
            DiagnosticSeverity.Error,
            place,
            LocalizedText.Same($"No key \"{hostile}\"\nhere."),
            LocalizedText.Same($"Delete {hostile}.")
        );
        var shown = DiagnosticRenderer.Render(diagnostic, Language.English);
        shown.Where(character => character != '\n').ShouldAllBe(character => !InvisibleCharacters.IsHidden(character));
        shown.ShouldStartWith("error[PA101]: No key \"<U+001B>[2J<U+202E><U+200B><U+0007><U+2066>\"<U+000A>here.\n");
    }

    [Fact]
    public void All_are_separated_by_a_blank_line_and_what_was_left_out_is_counted()
    {
        var file = new SourceText("plan.yaml", new string('x', 200));
        var diagnostics = new Diagnostics();
        for (var offset = 0; offset < 103; offset++)
        {
            diagnostics.Add(Complaint(new SourcePlace(file, new SourceSpan(offset, offset + 1))));
        }

        var shown = DiagnosticRenderer.RenderAll(diagnostics, Language.English);
        shown.Split("\n\n").Length.ShouldBe(101);
        shown.ShouldEndWith("\n\n3 more are not shown.\n");
        DiagnosticRenderer.RenderAll(diagnostics, Language.Chinese).ShouldEndWith("\n\n另有 3 处问题没有列出。\n");
    }

    private static string Render(string text, string marked, Language language)
    {
        var start = text.IndexOf(marked, StringComparison.Ordinal);
        var place = new SourcePlace(new SourceText("plan.yaml", text), new SourceSpan(start, start + marked.Length));
        return DiagnosticRenderer.Render(Complaint(place), language);
    }

    private static Diagnostic Complaint(SourcePlace? place) =>
        new(
            "PA103",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText("A limit needs a unit.", "上限缺少单位。"),
            new LocalizedText("Write `20 CNY`.", "请写成 `20 CNY`。")
        );
}
