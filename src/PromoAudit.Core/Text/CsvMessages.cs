namespace PromoAudit.Text;

/// <summary>PA03x: what can be wrong with a table before anyone asks what its columns mean.</summary>
internal static class CsvMessages
{
    public static Diagnostic WrongCellCount(SourceText file, SourceSpan span, int count, int expected) =>
        At(
            "PA030",
            file,
            span,
            new LocalizedText(
                $"This line has {Cells(count)}; the header has {expected}.",
                $"这一行有 {count} 个单元格，表头有 {expected} 个。"
            ),
            new LocalizedText(
                "Put a cell that contains a comma in quotes; leave the place between two commas blank for no value.",
                "单元格里有逗号时要加双引号；没有值就让两个逗号之间空着。"
            )
        );

    public static Diagnostic UnclosedQuote(SourceText file, SourceSpan span) =>
        At(
            "PA031",
            file,
            span,
            new LocalizedText("The quote opened here is never closed.", "这里开始的双引号一直没有结束。"),
            QuoteRule
        );

    public static Diagnostic TextAfterQuote(SourceText file, SourceSpan span) =>
        At(
            "PA031",
            file,
            span,
            new LocalizedText("Text follows the closing quote of this cell.", "这个单元格的右引号后面还有文字。"),
            QuoteRule
        );

    public static Diagnostic BlankColumnName(SourceText file, SourceSpan span) =>
        At(
            "PA032",
            file,
            span,
            new LocalizedText("A column of the header has no name.", "表头里有一列没有名称。"),
            new LocalizedText(
                "Name every column, or delete the comma too many.",
                "请给每一列写上名称，或者删掉多余的逗号。"
            )
        );

    public static Diagnostic DuplicateColumn(SourceText file, SourceSpan span, string name) =>
        At(
            "PA032",
            file,
            span,
            new LocalizedText($"The column \"{name}\" stands twice in the header.", $"表头里列“{name}”出现了两次。"),
            new LocalizedText("Keep one of the two, or rename one of them.", "只保留一个，或者给其中一个改名。")
        );

    public static Diagnostic OtherSeparator(SourceText file, SourceSpan span, char separator)
    {
        var (english, chinese) = separator switch
        {
            ';' => ("semicolons", "分号"),
            '\t' => ("tabs", "制表符"),
            _ => ("full-width commas", "全角逗号"),
        };
        return At(
            "PA033",
            file,
            span,
            new LocalizedText($"The columns seem to be separated by {english}.", $"各列好像是用{chinese}分隔的。"),
            new LocalizedText(
                "Separate them with commas: in a spreadsheet, save as \"CSV UTF-8 (comma delimited)\".",
                "请用半角逗号分隔：在表格软件里另存为“CSV UTF-8（逗号分隔）”。"
            )
        );
    }

    public static Diagnostic TooManyRows(SourceText file, SourceSpan span, int limit) =>
        At(
            "PA034",
            file,
            span,
            new LocalizedText($"The table has more than {limit} lines.", $"表格超过了 {limit} 行。"),
            new LocalizedText("Keep the items of this campaign only.", "请只保留参加本次活动的商品。")
        );

    private static LocalizedText QuoteRule { get; } =
        new(
            "Put the whole cell in double quotes, and write a quote inside it twice.",
            "请把整个单元格放在一对双引号里，里面的双引号写两个。"
        );

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";

    private static Diagnostic At(
        string code,
        SourceText file,
        SourceSpan span,
        LocalizedText message,
        LocalizedText remedy
    ) => new(code, DiagnosticSeverity.Error, new SourcePlace(file, span), message, remedy);
}
