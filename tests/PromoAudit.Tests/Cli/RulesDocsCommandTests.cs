namespace PromoAudit.Tests.Cli;

public sealed class RulesDocsCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void The_pages_of_the_set_core_are_up_to_date()
    {
        using var console = new TestConsole(RepositoryRoot.Path);
        console
            .Run("rules", "docs", "rules/core", "--output", "rules/docs", "--check")
            .ShouldBe(0, console.OutputText + "Run: promoaudit rules docs rules/core --output rules/docs");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_page_says_all_about_a_rule(string language)
    {
        _console.Run("rules", "docs", "rules").ShouldBe(0);
        Baseline.Verify(_console.Read($"docs/{language}/limits/total-missing.md"), testName: $"A_page_{language}");
        Baseline.Verify(_console.Read($"docs/{language}/index.md"), testName: $"An_index_{language}");
    }

    [Fact]
    public void Only_what_changed_is_written()
    {
        _console.Run("rules", "docs", "rules").ShouldBe(0);
        _console.OutputText.ShouldBe("6 pages, 6 written, 0 deleted.\n");
        _console.Run("rules", "docs", "rules").ShouldBe(0);
        _console.OutputText.ShouldBe("6 pages, 0 written, 0 deleted.\n");
    }

    [Fact]
    public void Pages_that_are_out_of_date_are_named_and_left_as_they_are()
    {
        _console.Run("rules", "docs", "rules", "-o", "pages");
        _console.Run("rules", "docs", "rules", "-o", "pages", "--check").ShouldBe(0);
        var rule = _console.Read("rules/price/below-cost.yaml").Replace("Every sale loses money.", "Each loses money.");
        _console.With("rules/price/below-cost.yaml", rule);
        File.Delete(_console.PathOf("pages/zh/index.md"));
        _console.With("pages/en/price/gone.md", "<!-- Made by promoaudit rules docs. -->\n");
        _console.With("pages/en/price/mine.md", "# My own page\n");
        _console.Run("rules", "docs", "rules", "-o", "pages", "--check").ShouldBe(1);
        _console.OutputText.ShouldBe(
            """
            pages/en/price/below-cost.md
            pages/en/price/gone.md
            pages/zh/index.md
            3 pages are out of date.

            """
        );
        _console.Read("pages/en/price/below-cost.md").ShouldContain("Every sale loses money.");
        _console.Run("rules", "docs", "rules", "-o", "pages").ShouldBe(0);
        _console.OutputText.ShouldBe("6 pages, 2 written, 1 deleted.\n");
        _console.Read("pages/en/price/mine.md").ShouldBe("# My own page\n");
        _console.Run("rules", "docs", "rules", "-o", "pages", "--check").ShouldBe(0);
    }

    [Fact]
    public void Line_ends_of_a_checkout_are_no_difference()
    {
        _console.Run("rules", "docs", "rules");
        _console.With("docs/en/index.md", _console.Read("docs/en/index.md").Replace("\n", "\r\n"));
        _console.Run("rules", "docs", "rules", "--check").ShouldBe(0);
    }

    [Fact]
    public void Texts_of_a_rule_cannot_write_a_page_of_their_own()
    {
        var rule = _console
            .Read("rules/price/below-cost.yaml")
            .Replace("{en: Every sale loses money.", "{en: \"# Free!\\n\\n<img src=x> [here](http://evil)\"")
            .Replace("examples:", "refs: [\"```\", \"<b>\"]\nexamples:");
        _console.With("rules/price/below-cost.yaml", rule).Run("rules", "docs", "rules").ShouldBe(0);
        var page = _console.Read("docs/en/price/below-cost.md");
        page.ShouldContain("\n\\# Free!  &lt;img src=x&gt; \\[here\\](http://evil)\n");
        page.ShouldNotContain("<img");
        page.ShouldContain("- &lt;b&gt;\n");
    }

    [Fact]
    public void Rules_that_cannot_be_read_have_no_pages()
    {
        _console.With("rules/ruleset.yaml", "name: small\n").Run("rules", "docs", "rules").ShouldBe(2);
        Directory.Exists(_console.PathOf("docs")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_is_a_file_is_told()
    {
        _console.With("docs", "a file").Run("rules", "docs", "rules").ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA515]: \"docs\" cannot be written.");
    }

    [Fact]
    public void The_page_of_a_rule_is_named_where_the_rule_is_explained()
    {
        _console.Run("explain", "refund/threshold-not-rechecked", "--lang", "zh").ShouldBe(0);
        _console.OutputText.ShouldEndWith("文档\n  rules/docs/zh/refund/threshold-not-rechecked.md\n");
        _console.Run("explain", "price/below-cost", "--rules", "rules").ShouldBe(0);
        _console.OutputText.ShouldNotContain("Page");
    }

    [Theory]
    [InlineData("https://example.org/rules/", "https://example.org/rules/en/limits/total-missing.md")]
    [InlineData("rules/docs", null)]
    [InlineData("javascript:alert(1)", null)]
    public void An_address_becomes_the_help_of_alerts(string docs, string? uri)
    {
        _console
            .With("rules/ruleset.yaml", $"name: small\nversion: 1.0.0\ndocs: {docs}\n")
            .With("a.yaml", SmallWorld.Holey);
        _console.Run("check", "a.yaml", "--rules", "rules", "--format", "sarif");
        using var json = System.Text.Json.JsonDocument.Parse(_console.OutputText);
        var rule = json
            .RootElement.GetProperty("runs")[0]
            .GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")[0];
        (rule.TryGetProperty("helpUri", out var help) ? help.GetString() : null).ShouldBe(uri);
        rule.GetProperty("help")
            .GetProperty("text")
            .GetString()
            .ShouldNotBeNull()
            .ShouldContain("/en/limits/total-missing.md");
    }
}
