using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Reports;
using PromoAudit.Reports.Html;
using PromoAudit.Text;
using Outcome = PromoAudit.Governance.Outcome;

namespace PromoAudit.Tests.Reports.Html;

/// <summary>Whatever stands in a plan, the page has the elements and attributes of its template and no other.</summary>
public sealed class HtmlHostileTests
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "]]>",
        "<!--",
        "--><svg onload=alert(1)>",
        "javascript:alert(1)",
        "&lt;b&gt;",
        "&#0;",
        "`<b>`",
        "`",
        "</title></desc></svg>",
        "\u202Eabc",
        "\u2066\u200B\uFEFF",
        "\u0000\u001B[2J",
        "\r\n\t\u2028\u0085",
        "\uD800",
        "\uDC00x",
        "\uFFFE\uFFFF",
        "😀",
        "满300减50",
        "العربية",
        "a",
        " ",
    ];

    private static readonly Dictionary<string, string[]> Template = TemplateOf(HtmlPages.Tree(Run("TEE")));

    [Fact]
    public void No_text_of_a_plan_becomes_markup()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(
                texts,
                text =>
                {
                    var written = HtmlPages.Written(Run(text));
                    var page = HtmlPages.Tree(written);
                    ForeignParts(page).ShouldBeEmpty();
                    written
                        .Where(character => character != '\n' && InvisibleCharacters.IsHidden(character))
                        .ShouldBeEmpty();
                    page.Descendants("article")
                        .First()
                        .Descendants("h3")
                        .Single()
                        .Value.Trim()
                        .ShouldBe(DisplayText.Visible(text).Trim());
                    return true;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Links_lead_into_the_page_or_to_an_address_of_the_web() =>
        HtmlPages
            .Tree(Run("javascript:alert(1)"))
            .Descendants()
            .Attributes("href")
            .ShouldAllBe(link => link.Value.StartsWith('#') || link.Value.StartsWith("https://"));

    [Theory]
    [InlineData("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;")]
    [InlineData("满300减50", "满300减50")]
    [InlineData("a\u202Eb\nc", "a&lt;U+202E&gt;b&lt;U+000A&gt;c")]
    public void Text_is_encoded_and_what_nobody_sees_is_shown(string text, string encoded) =>
        HtmlOutput.Encoded(text).ShouldBe(encoded);

    private static AuditRun Run(string text)
    {
        var drawn = HtmlPages.Drawn(text);
        var waiver = new AppliedWaiver(text, text, new DateOnly(2026, 12, 1), SampleRuns.Place("plan"));
        var plan = SampleRuns.Audited(
            text,
            [new Inconclusive(text, [text], [new MissingField(text, null, LocalizedText.Same(text))])],
            drawn,
            drawn with
            {
                Standing = Standing.Waived,
                Waiver = waiver,
            }
        );
        return new AuditRun
        {
            RuleSet = SampleRuns.Core with { Name = text, Version = text, Digest = text, Off = [text] },
            Plans = [plan with { Id = text }, SampleRuns.Broken(text)],
            Diagnostics = [new Diagnostic(text, DiagnosticSeverity.Error, null, LocalizedText.Same(text))],
            OtherFiles = 1,
            Gate = new GateResult(
                new Decision(Outcome.Stop, null, [LocalizedText.Same(text)]),
                [
                    new Assurance(
                        AssuranceKind.SkippedFile,
                        AssuranceLevel.Fail,
                        1,
                        LocalizedText.Same(text),
                        LocalizedText.Same(text),
                        [text]
                    ),
                ],
                [drawn with { Place = null }]
            ),
        };
    }

    /// <summary>By element, the attributes that it ever has.</summary>
    private static Dictionary<string, string[]> TemplateOf(XElement page) =>
        page.DescendantsAndSelf()
            .GroupBy(element => element.Name.ToString(), StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Attributes().Select(attribute => attribute.Name.ToString()).Distinct().ToArray(),
                StringComparer.Ordinal
            );

    private static IEnumerable<string> ForeignParts(XElement page)
    {
        foreach (var element in page.DescendantsAndSelf())
        {
            if (!Template.TryGetValue(element.Name.ToString(), out var attributes))
            {
                yield return element.Name.ToString();
                continue;
            }

            foreach (var attribute in element.Attributes().Where(one => !attributes.Contains(one.Name.ToString())))
            {
                yield return $"{element.Name} {attribute.Name}";
            }
        }
    }
}
