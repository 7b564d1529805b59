using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>What a rule is about, for somebody who met it in an alert: as plain text, and in Markdown.</summary>
internal static class SarifHelp
{
    public static string Text(SarifRule rule, Language language) => Write(rule, language, isMarkdown: false);

    public static string Markdown(SarifRule rule, Language language) => Write(rule, language, isMarkdown: true);

    private static string Write(SarifRule rule, Language language, bool isMarkdown)
    {
        var page = new StringBuilder();
        page.Append(isMarkdown ? $"## {Escaped(rule.Title.In(language))}" : rule.Title.In(language));
        Paragraph(rule.Why.In(language));
        if (rule.Rule is { } known)
        {
            var fixes = known.ReportText.Fixes.Where(fix => fix.Names is null).ToList();
            Heading(new("What to write", "改法"), fixes.Count);
            foreach (var fix in fixes)
            {
                Item(isMarkdown ? $"`{fix.Path.Value}: {fix.To}`" : $"{fix.Path.Value}: {fix.To}");
            }

            Heading(new("Known false alarms", "已知误报"), known.NotWhen.Length);
            foreach (var text in known.NotWhen)
            {
                Item(Prose(text.In(language)));
            }

            Heading(new("Sources", "出处"), known.References.Length);
            foreach (var reference in known.References)
            {
                Item(Prose(reference));
            }
        }

        if (rule is { Rule: { } described, Set: { } set } && set.PageOf(described, language) is { } docs)
        {
            Paragraph(language == Language.Chinese ? $"文档：{docs}" : $"Page: {docs}");
        }

        var command = $"promoaudit explain {rule.Id}";
        Paragraph(
            language == Language.Chinese
                ? $"完整条件和示例：{(isMarkdown ? $"`{command}`" : command)}"
                : $"The whole condition and examples: {(isMarkdown ? $"`{command}`" : command)}"
        );
        return page.ToString();

        void Paragraph(string text) => page.Append("\n\n").Append(Prose(text));

        void Heading(LocalizedText text, int count)
        {
            if (count > 0)
            {
                page.Append("\n\n").Append(isMarkdown ? $"**{text.In(language)}**\n" : text.In(language));
            }
        }

        void Item(string text) => page.Append("\n- ").Append(text);

        string Prose(string text) => isMarkdown ? Escaped(text) : text;
    }

    /// <summary>Rule texts use backticks for code and nothing else of Markdown; inside backticks all stands as it is.</summary>
    private static string Escaped(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        var isCode = false;
        foreach (var letter in text)
        {
            isCode ^= letter == '`';
            if (!isCode && letter is '\\' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~')
            {
                builder.Append('\\');
            }

            builder.Append(letter);
        }

        return builder.ToString();
    }
}
