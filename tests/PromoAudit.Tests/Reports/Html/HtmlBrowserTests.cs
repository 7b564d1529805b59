using System.Text.Json.Nodes;
using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Reports.Html;

/// <summary>Pages in a real browser, on a desk and on a phone; skipped where none is installed.</summary>
public sealed class HtmlBrowserTests
{
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>Elements that stand out of the page to the right without scrolling by themselves.</summary>
    private const string CutOff = """
        [...document.querySelectorAll('main *, header *')]
          .filter(e => !e.closest('.table') && e.getBoundingClientRect().right > innerWidth + 0.5)
          .map(e => e.tagName + ' ' + e.textContent.slice(0, 40)).join('; ')
        """;

    private const string Headings = "[...document.querySelectorAll('h1, h2, h3, h4')].map(e => e.tagName[1]).join('')";

    /// <summary>The worst contrast of text against the paper.</summary>
    private const string Contrast = """
        (() => {
          const light = c => { const [r, g, b] = c.match(/[\d.]+/g).map(Number).map(v => v / 255)
            .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const paper = light(getComputedStyle(document.body).backgroundColor);
          let worst = 21;
          for (const e of document.querySelectorAll('body *')) {
            if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
            const style = getComputedStyle(e);
            const ink = light(e.ownerSVGElement ? style.fill : style.color);
            const ground = e.closest('pre, .party') ? light(getComputedStyle(e.closest('pre') ?? document.body).backgroundColor.replace('rgba(0, 0, 0, 0)', getComputedStyle(document.body).backgroundColor)) : paper;
            worst = Math.min(worst, (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05));
          }
          return worst;
        })()
        """;

    [Theory]
    [InlineData("examples/first", "en")]
    [InlineData("examples/first", "zh")]
    [InlineData("examples/incidents/INT16-tesco-double-the-difference/as-launched.yaml", "zh")]
    [InlineData("examples/incidents", "en")]
    [InlineData("examples/everyday", "zh")]
    public async Task A_page_fits_the_screen_and_asks_for_nothing(string plans, string language)
    {
        if (Browser.Program is not { } program)
        {
            Assert.Skip("No Chromium is installed.");
            return;
        }

        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("promoaudit-page-").FullName;
        try
        {
            var page = Path.Combine(folder, "report.html");
            using var console = new TestConsole(RepositoryRoot.Path);
            console.Run("check", plans, "--lang", language, "--format", "html", "--output", page);
            await using var browser = await Browser.Start(program, cancellation);
            foreach (var width in (int[])[1280, 360])
            {
                await browser.Open(page, width, withScript: false, cancellation);
                ((double?)await browser.Ask(Overflow, cancellation)).ShouldBe(0, $"{width} px");
                ((string?)await browser.Ask(CutOff, cancellation)).ShouldBe("", $"{width} px");
                ((double?)await browser.Ask(Contrast, cancellation))
                    .GetValueOrDefault()
                    .ShouldBeGreaterThanOrEqualTo(4.5);
                var headings = (string?)await browser.Ask(Headings, cancellation) ?? "";
                headings.ShouldStartWith("12");
                headings.Zip(headings.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
                Requests(browser).ShouldBe([new Uri(page).AbsoluteUri]);
                Complaints(browser).ShouldBeEmpty();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string?> Requests(Browser browser) =>
        Named(browser, "Network.requestWillBeSent").Select(one => (string?)one["params"]?["request"]?["url"]);

    private static IEnumerable<string> Complaints(Browser browser) =>
        ((string[])["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"])
            .SelectMany(name => Named(browser, name))
            .Select(one => one.ToJsonString());

    private static IEnumerable<JsonNode> Named(Browser browser, string name) =>
        browser.Events.Where(one => (string?)one["method"] == name);
}
