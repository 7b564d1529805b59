using PromoAudit.Facts;
using PromoAudit.Facts.Figures;
using PromoAudit.Text;

namespace PromoAudit.Tests.Facts;

/// <summary>The data that come with the program: what is said of every figure, and which one counts.</summary>
public sealed class FigureTests
{
    private const string One = "promotions: [{id: p, scope: all, benefit: {amountOff: 5}}]";

    [Fact]
    public void There_is_a_threat_figure_for_every_name_wherever_a_plan_runs()
    {
        foreach (var name in ThreatNames.All())
        {
            FigureSet.Core().Exactly($"threat.{name.Name}", "").ShouldNotBeNull(name.Name);
        }
    }

    [Fact]
    public void Every_figure_of_the_law_is_known_in_some_market()
    {
        foreach (var name in LawNames.All())
        {
            FigureSet.Core().Figures.ShouldContain(figure => figure.Name == $"law.{name.Name}", name.Name);
        }
    }

    [Fact]
    public void Every_figure_says_where_it_comes_from()
    {
        foreach (var figure in FigureSet.Core().Figures)
        {
            figure.Source.ShouldNotBeNullOrWhiteSpace(figure.Name);
            // What was judged or taken from memory is never called verified.
            (figure.Verified && figure.Source.Contains("judgement", StringComparison.Ordinal)).ShouldBeFalse(
                figure.Name
            );
            (figure.Verified && figure.Source.Contains("derived", StringComparison.Ordinal)).ShouldBeFalse(figure.Name);
            (figure.Verified && figure.Source.Contains("general knowledge", StringComparison.Ordinal)).ShouldBeFalse(
                figure.Name
            );
        }
    }

    [Theory]
    [InlineData("market: DE", "EU")]
    [InlineData("market: GB", "UK")]
    [InlineData("market: US", "US")]
    [InlineData("market: JP", "generic")]
    [InlineData("profile: tmall", "CN")]
    [InlineData("profile: shopify", "CN")]
    public void The_market_is_the_one_that_is_named_else_of_the_profile_else_of_the_currency(
        string says,
        string market
    ) => FactTexts.Ask($"{says}\n{One}", "law.market").ShouldBe(market);

    [Theory]
    [InlineData("market: CN", "law.prizeCeiling", "¥50,000")]
    [InlineData("market: CN", "law.articles.prizeCeiling", "《规范促销行为暂行规定》第十七条")]
    [InlineData("market: DE", "law.referenceDays", "30")]
    [InlineData("market: DE", "law.prizeCeiling", "none")]
    [InlineData("market: US", "law.reviewFine", "¥368,417.28")]
    [InlineData("market: CN", "threat.phone", "¥0.13")]
    [InlineData("profile: generic", "threat.phone", "¥0.13")]
    [InlineData("market: US", "threat.phone", "¥1.78")]
    [InlineData("market: DE", "threat.phone", "¥0.51")]
    [InlineData("market: BR", "threat.phone", "¥0.57")]
    public void The_figure_of_the_country_comes_first_then_of_the_market_then_of_any(
        string says,
        string fact,
        string shown
    ) => FactTexts.Ask($"{says}\n{One}", fact).ShouldBe(shown);

    [Fact]
    public void The_command_line_carries_exactly_these_figures()
    {
        using var stream = typeof(PromoAudit.Cli.ExitCodes).Assembly.GetManifestResourceStream("core.figures");
        var prepared = FigureSet.ReadPrepared(stream.ShouldNotBeNull());
        prepared.Figures.ShouldBe(FigureSet.Core().Figures);
        prepared.Markets.Select(Everything).ShouldBe(FigureSet.Core().Markets.Select(Everything));
    }

    [Fact]
    public void Other_bytes_are_refused() =>
        Should.Throw<InvalidDataException>(() =>
            FigureSet.ReadPrepared(new MemoryStream([4, .. "else"u8.ToArray(), 0, 0, 0, 0]))
        );

    [Fact]
    public void Figures_of_ones_own_come_before_those_of_the_program()
    {
        const string mine =
            "threats: mine\nfigures: {phone: {anywhere: {is: 2 CNY, source: our own purchases, verified: true}}}";
        var diagnostics = new Diagnostics();
        var own = FigureSet.Load([new SourceText("mine.yaml", mine)], diagnostics).ShouldNotBeNull();
        var set = own.Over(FigureSet.Core());
        set.Exactly("threat.phone", "").ShouldNotBeNull().Amount.ShouldBe(2m);
        set.Exactly("threat.phone", "CN").ShouldNotBeNull().Amount.ShouldBe(0.13m);
        set.Exactly("threat.email", "").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("figures: {}", "PA411")]
    [InlineData("threats: x\nfigures: {fone: {CN: {is: 1 CNY, source: s, verified: true}}}", "PA412")]
    [InlineData("threats: x\nfigures: {phone: {CN: {is: 1 CNY, source: s, verified: true, zone: x}}}", "PA412")]
    [InlineData("threats: x\nfigures: {phone: {CN: {is: 1, source: s, verified: true}}}", "PA413")]
    [InlineData("threats: x\nfigures: {resaleCash: {CN: {is: 95, source: s, verified: true}}}", "PA413")]
    [InlineData("threats: x\nfigures: {phone: 1}", "PA413")]
    [InlineData("threats: x\nfigures: {phone: {CN: {is: 1 CNY, verified: true}}}", "PA414")]
    [InlineData("threats: x\nfigures: {phone: {CN: {is: 1 CNY, source: s, verified: yes}}}", "PA414")]
    [InlineData("law: CN\nfigures: {prizeCeiling: {is: 1 CNY, source: s, verified: true}}", "PA415")]
    [InlineData(
        "law: CN\nfigures: {prizeCeiling: {is: 1 CNY, article: a, from: soon, source: s, verified: true}}",
        "PA415"
    )]
    [InlineData("threats: x\nfigures: {phone: {China: {is: 1 CNY, source: s, verified: true}}}", "PA416")]
    [InlineData("currency: CNY\nrates: {USD: {is: 0, source: s, verified: true}}", "PA413")]
    [InlineData("currency: CNY\nrates: {USS: {is: 7, source: s, verified: true}}", "PA412")]
    [InlineData("markets: {CN: [CN]}", "PA413")]
    public void A_mistake_in_a_file_of_figures_is_explained(string text, string code)
    {
        var diagnostics = new Diagnostics();
        FigureSet.Load([new SourceText("data.yaml", text)], diagnostics).ShouldBeNull();
        diagnostics.Sorted().Select(diagnostic => diagnostic.Code).ShouldBe([code]);
    }

    private static string Everything(Market market) =>
        string.Join(' ', [market.Name, .. market.Countries, "|", .. market.Currencies, "|", .. market.Profiles]);
}
