using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports.Formats;

/// <summary>Texts made of everything that means something to some format, wherever text of a plan or of a waiver gets into a report.</summary>
internal static class HostileRuns
{
    private static readonly string[] Pieces =
    [
        "a",
        "b1",
        " ",
        "中文",
        "😀",
        "\n",
        "\r\n",
        "\t",
        "\r",
        "\0",
        "\e[31m",
        "\u0085",
        "\u200B",
        "\u202E",
        "\u2028",
        "\u2066",
        "\uFEFF",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "\U000E0041",
        "<",
        ">",
        "&",
        "\"",
        "'",
        "&lt;",
        "&#64;",
        "<!--",
        "-->",
        "]]>",
        "<script>alert(1)</script>",
        "</details>",
        "</code>",
        "`",
        "```",
        "~~~",
        "*",
        "**",
        "_",
        "#",
        "# ",
        "#1",
        "- ",
        "1. ",
        "> ",
        "|",
        "---",
        "===",
        "\\",
        "[x](https://evil.example)",
        "![x](http://evil.example/x.png)",
        "[x]: https://evil.example",
        "[^1]",
        "- [ ] ",
        "https://evil.example/a",
        "www.evil.example",
        "mail@evil.example",
        "mailto:a@evil.example",
        "<https://evil.example>",
        "@everyone",
        "user/repo#2",
        "GH-3",
        "!4",
        "~bug",
        "%5",
        "%0A",
        "%25",
        "%AZP25",
        "$6",
        "$$x$$",
        ":tada:",
        ":",
        "::",
        "::error::x",
        "::add-mask::y",
        "::endgroup::",
        "##[error]z",
        "##vso[task.complete result=Succeeded;]",
        "##teamcity[buildStop]",
        ";",
        ",",
        "=",
        "=cmd|'/c calc'!A1",
        "+1",
        "-1",
        "@SUM(1)",
        "＝1",
        "/merge",
        "[[ATTACHMENT|/etc/passwd]]",
        "{0}",
        "{{x}}",
    ];

    public static Gen<string> Texts => Gen.Elements(Pieces).NonEmptyListOf().Select(string.Concat);

    /// <summary>The same text everywhere.</summary>
    public static AuditRun Of(string text)
    {
        var words = LocalizedText.Same(text);
        var file = new SourceText(text, $"id: {text}");
        var place = new SourcePlace(file, new SourceSpan(0, 2));
        var finding = GovernedRuns.OfText(text) with { Place = place, Related = [new RelatedPlace(place, words)] };
        var diagnostic = new Diagnostic("PA101", DiagnosticSeverity.Error, place, words, words);
        return new AuditRun
        {
            RuleSet = SampleRuns.Core,
            Plans =
            [
                new PlanAudit
                {
                    Path = text,
                    Status = PlanStatus.Audited,
                    Id = text,
                    Currency = "CNY",
                    Findings = [finding, GovernedRuns.WaivedFor(text, text)],
                    Inconclusive = [new("pricing/below-cost", ["item:" + text], [new($"catalog[{text}].cost", place)])],
                },
                new PlanAudit
                {
                    Path = text,
                    Status = PlanStatus.NotAudited,
                    Diagnostics = [diagnostic],
                },
            ],
            Diagnostics = [diagnostic],
            Gate = new GateResult(
                new Decision(Governance.Outcome.Unreadable, Severity.High, [words]),
                [new Assurance(AssuranceKind.SkippedFile, AssuranceLevel.Fail, 1, words, words, [text])],
                [finding]
            ),
        };
    }

    /// <summary>Tries the texts on a format.</summary>
    public static void ForAll(string format, Action<string, string> check) =>
        Prop.ForAll(Arb.From(Texts), text => check(text, GovernedRuns.Written(format, Of(text))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithStartSize(1).WithEndSize(12));
}
