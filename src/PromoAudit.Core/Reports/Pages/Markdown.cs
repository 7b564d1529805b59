using System.Text;
using System.Text.RegularExpressions;
using PromoAudit.Text;

namespace PromoAudit.Reports.Pages;

/// <summary>
/// Text of other people as Markdown that shows it and does nothing else: no headings, links, pictures or HTML come out of it. Backticks in
/// pairs are the one thing that authors of rules use, and stay.
/// </summary>
internal static partial class Markdown
{
    private const string Special = "\\*_[]|~$";
    private const string Mark = "\u0001";

    /// <summary>One paragraph; line ends are spaces.</summary>
    public static string Text(string text) => AtStart(Inline(text.Trim()));

    /// <summary>
    /// As <see cref="Text"/>, for a comment on a code host, which by itself makes links of names, numbers, addresses and signs between
    /// colons, and does what a line says that starts with a slash. An empty HTML comment in the middle prevents that; a backslash does
    /// not (https://github.com/github/cmark-gfm/issues/181).
    /// </summary>
    public static string Comment(string text) =>
        AtStart(Inline(text.Trim(), plain => Unlinked(Escaped(Marked(plain)))));

    /// <summary>As <see cref="Comment"/>, inside of HTML, where Markdown is not read.</summary>
    public static string Html(string text) =>
        Unlinked(
            Marked(OneLine(text))
                .Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
        );

    /// <summary>Part of a paragraph; it keeps the spaces at its ends.</summary>
    public static string Inline(string text) => Inline(text, Escaped);

    private static string Inline(string text, Func<string, string> escaped)
    {
        var parts = OneLine(text).Split('`');
        var written = new StringBuilder();
        for (var index = 0; index < parts.Length; index++)
        {
            // A backtick without a partner is a sign like any other.
            var isCode = index % 2 == 1 && index < parts.Length - 1;
            written.Append(
                isCode ? Code(parts[index])
                : index % 2 == 1 ? "\\`" + escaped(parts[index])
                : escaped(parts[index])
            );
        }

        return written.ToString();
    }

    /// <summary>What stands in a table: nothing in it ends the cell.</summary>
    public static string Cell(string text) => Text(text).Replace("\\|", "|").Replace("|", "\\|");

    public static string CodeCell(string text) => Code(text).Replace("|", "\\|");

    /// <summary>As it stands, in a line of text; the fence is longer than any run of backticks in it.</summary>
    public static string Code(string text)
    {
        var code = OneLine(text).Trim();
        if (code.Length == 0)
        {
            return "";
        }

        var fence = new string('`', LongestRun(code) + 1);
        var gap = code[0] == '`' || code[^1] == '`' ? " " : "";
        return $"{fence}{gap}{code}{gap}{fence}";
    }

    /// <summary>Lines of a file, as they stand.</summary>
    public static string Block(IReadOnlyList<string> lines, string language)
    {
        var fence = new string('`', Math.Max(3, lines.Max(LongestRun) + 1));
        return $"{fence}{language}\n{string.Join('\n', lines.Select(DisplayText.Visible))}\n{fence}";
    }

    /// <summary>A source: addresses in it become links, and so do incidents of the repository.</summary>
    /// <param name="root">The way from the page to the folder that paths start in, with a slash at its end.</param>
    public static string Source(string text, string root)
    {
        var line = OneLine(text).Trim();
        var written = new StringBuilder();
        var from = 0;
        foreach (Match match in Link().Matches(line))
        {
            written.Append(Inline(line[from..match.Index]));
            written.Append(match.Value[0] == 'h' ? $"<{match.Value}>" : $"[{match.Value}]({root}{match.Value})");
            from = match.Index + match.Length;
        }

        return AtStart(written.Append(Inline(line[from..])).ToString());
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            escaped.Append(
                letter switch
                {
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '&' => "&amp;",
                    _ when Special.Contains(letter, StringComparison.Ordinal) => $"\\{letter}",
                    _ => letter.ToString(),
                }
            );
        }

        return escaped.ToString();
    }

    /// <summary>Signs that make a list, a line or a heading of a paragraph that starts with them.</summary>
    private static string AtStart(string text) => BlockSign().Replace(text, "${number}\\${sign}", 1);

    private static string OneLine(string text) => DisplayText.OneLine(text);

    /// <summary>A control character, of which visible text has none, wherever a link is to be prevented.</summary>
    private static string Marked(string text) => LinkSign().Replace(text, $"$0{Mark}");

    private static string Unlinked(string text) => text.Replace(Mark, "<!-- -->", StringComparison.Ordinal);

    private static int LongestRun(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    [GeneratedRegex(
        @"https?://[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]+[A-Za-z0-9/]|examples/incidents/[A-Za-z0-9\-]+",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Link();

    // Names, labels, issues, merge requests, snippets, milestones, epics and alerts; schemes and www; short names of emoji; GH-1 and
    // keys of issue trackers.
    [GeneratedRegex(
        @"[@#!%~$&^](?=[\p{L}\p{N}""'\[_-])|:/(?=/)|:(?=[A-Za-z0-9_+-]+:)|[Ww]{3}(?=\.)|(?<=[A-Z]{2}|\b[Gg][Hh])-(?=[0-9])",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LinkSign();

    [GeneratedRegex(@"^(?<number>\d+(?=[.)])|)(?<sign>[-+=#.)/])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlockSign();
}
