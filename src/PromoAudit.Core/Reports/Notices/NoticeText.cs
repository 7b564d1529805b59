using PromoAudit.Text;

namespace PromoAudit.Reports.Notices;

/// <summary>A notice as plain text in one language, with nothing in it that a terminal or a build system would obey.</summary>
internal static class NoticeText
{
    /// <summary>A finding says how grave it is and which rule it is of.</summary>
    public static string Title(Notice notice, Language language)
    {
        var title = DisplayText.OneLine(notice.Title.In(language));
        if (notice.Finding is not { } finding)
        {
            return title;
        }

        var severity = TextWords.Of(finding.Severity).In(language);
        return language == Language.Chinese
            ? $"【{severity}】{title} [{notice.Code}]"
            : $"{severity.ToUpperInvariant()}  {title} [{notice.Code}]";
    }

    /// <summary>A line for each paragraph.</summary>
    public static string Lines(Notice notice, Language language) =>
        string.Join('\n', notice.Text.Select(text => DisplayText.OneLine(text.In(language))));

    /// <summary>Everything in one line.</summary>
    public static string Line(Notice notice, Language language) =>
        string.Join(
            language == Language.Chinese ? "" : " ",
            notice.Text.Select(text => DisplayText.OneLine(text.In(language)))
        );
}
