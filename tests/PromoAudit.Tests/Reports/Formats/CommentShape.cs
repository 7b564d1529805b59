using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PromoAudit.Tests.Reports.Formats;

/// <summary>What our comments are made of, as a parser of Markdown reads them; anything else was put there by a plan.</summary>
internal static partial class CommentShape
{
    private const string Nothing = "<!-- -->";
    private const char Gap = '\0';

    private static readonly MarkdownPipeline GitHubFlavour = new MarkdownPipelineBuilder()
        .UseAutoLinks()
        .UsePipeTables()
        .UseTaskLists()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseMathematics()
        .UseEmojiAndSmiley(false)
        .Build();

    private static readonly Type[] Blocks =
    [
        typeof(MarkdownDocument),
        typeof(HeadingBlock),
        typeof(ParagraphBlock),
        typeof(ListBlock),
        typeof(ListItemBlock),
        typeof(FencedCodeBlock),
        typeof(HtmlBlock),
        typeof(ThematicBreakBlock),
    ];

    private static readonly Type[] Inlines =
    [
        typeof(ContainerInline),
        typeof(LiteralInline),
        typeof(CodeInline),
        typeof(EmphasisInline),
        typeof(HtmlInline),
        typeof(HtmlEntityInline),
        typeof(LineBreakInline),
    ];

    public static List<string> Complaints(string comment)
    {
        var complaints = new List<string>();
        var document = Markdown.Parse(comment, GitHubFlavour);
        foreach (var part in document.Descendants())
        {
            if (part is Inline ? !Inlines.Contains(part.GetType()) : !Blocks.Contains(part.GetType()))
            {
                complaints.Add($"a {part.GetType().Name}");
            }

            if (part is HtmlInline { Tag: not Nothing } inline)
            {
                complaints.Add($"HTML {inline.Tag}");
            }

            if (part is HtmlBlock html)
            {
                complaints.AddRange(
                    Tag()
                        .Matches(html.Lines.ToString())
                        .Select(match => match.Value)
                        .Where(tag => !Known().IsMatch(tag))
                );
                Links(WebUtility.HtmlDecode(html.Lines.ToString().Replace(Nothing, $"{Gap}")), complaints);
            }

            if (part is ParagraphBlock { Inline: { } content })
            {
                Links(Flat(content, isCode: false), complaints);
            }
        }

        complaints.AddRange(
            comment.Split('\n').Where(line => Command().IsMatch(line)).Select(line => $"a command: {line}")
        );
        return complaints;
    }

    /// <summary>What stands behind a label, without the signs for code.</summary>
    public static List<string> Paragraphs(string comment, string label)
    {
        var document = Markdown.Parse(comment, GitHubFlavour);
        return
        [
            .. document
                .Descendants<ParagraphBlock>()
                .Select(paragraph => Bare(Flat(paragraph.Inline.ShouldNotBeNull(), isCode: true)))
                .Where(text => text.StartsWith(label + ":", StringComparison.Ordinal))
                .Select(text => text[(label.Length + 1)..]),
        ];
    }

    /// <summary>Without spaces, since paragraphs have fewer, and without backticks, which make code.</summary>
    public static string Bare(string text) =>
        string.Concat(text.Where(letter => letter is not ('`' or Gap) && !char.IsWhiteSpace(letter)));

    /// <summary>The text of a paragraph as a reader sees it, a gap where something invisible stands.</summary>
    private static string Flat(ContainerInline content, bool isCode)
    {
        var text = new StringBuilder();
        foreach (var part in content.Descendants())
        {
            text.Append(
                part switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => isCode ? code.Content : $"{Gap}",
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    HtmlInline => $"{Gap}",
                    _ => "",
                }
            );
        }

        return text.ToString();
    }

    private static void Links(string text, List<string> complaints) =>
        complaints.AddRange(Linked().Matches(text).Select(match => $"a link at {match.Value}"));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("^(</?(details|summary|b|code)>|<!-- -->|<!-- promoaudit:check -->)$")]
    private static partial Regex Known();

    // Names, numbers and addresses that code hosts make links of, and short names that they make emoji of.
    [GeneratedRegex(@"[@#!][A-Za-z0-9]|~[a-z]|[%$&][0-9]|://|www\.|GH-[0-9]|:[a-z]+:")]
    private static partial Regex Linked();

    [GeneratedRegex(@"^\s*/[a-z]")]
    private static partial Regex Command();
}
