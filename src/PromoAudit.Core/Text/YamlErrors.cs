namespace PromoAudit.Text;

/// <summary>PA001: says in plain words what the YAML parser could not read, from its own words and from the text at the place.</summary>
internal static class YamlErrors
{
    /// <summary>Stands for the failures that the parser itself cannot put into words.</summary>
    public const string Unexplained = "";

    /// <param name="text">The file.</param>
    /// <param name="problem">What the parser said.</param>
    /// <param name="offset">Where it gave up.</param>
    /// <param name="openBracket">The innermost <c>[</c> or <c>{</c> that was open then.</param>
    public static Diagnostic Explain(SourceText text, string problem, int offset, int? openBracket)
    {
        offset = Math.Clamp(offset, 0, text.Text.Length);
        if (problem.Contains(" tab ", StringComparison.Ordinal) || StandsAtTab(text, offset))
        {
            return TextMessages.Tab(text, TabAt(text, offset));
        }

        if (problem.Contains("quoted scalar", StringComparison.Ordinal))
        {
            return Quoted(text, problem, offset);
        }

        if (openBracket is { } bracket)
        {
            return Bracket(text, problem, offset, bracket);
        }

        if (FullWidthColon(text, offset) is { } colon)
        {
            return At(
                text,
                new SourceSpan(colon, colon + 1),
                new LocalizedText("A full-width colon does not end a key.", "全角冒号“：”不能用来分隔键和值。"),
                new LocalizedText(
                    "Write a half-width colon and a space: `key: value`.",
                    "请改成半角冒号加一个空格：`键: 值`。"
                )
            );
        }

        return Block(text, problem, offset);
    }

    private static Diagnostic Quoted(SourceText text, string problem, int offset)
    {
        var isEscape =
            problem.Contains("escape", StringComparison.Ordinal)
            || problem.Contains("hexadecimal", StringComparison.Ordinal)
            || problem.Contains("surrogates", StringComparison.Ordinal);
        return isEscape
            ? At(
                text,
                new SourceSpan(offset, offset + 1),
                new LocalizedText(
                    "A backslash in this double-quoted text starts no known escape.",
                    "这段双引号文字里的反斜杠后面不是有效的转义。"
                ),
                new LocalizedText(
                    "Write `\\\\` for a backslash, or use single quotes, which know no escapes.",
                    "反斜杠请写成 `\\\\`，或者改用单引号，单引号里没有转义。"
                )
            )
            : At(
                text,
                new SourceSpan(offset, offset + 1),
                new LocalizedText("The quote opened here is not closed properly.", "这里开始的引号没有正确结束。"),
                new LocalizedText(
                    "Write the closing quote; inside \"…\" a quote is written \\\", inside '…' it is doubled.",
                    "请补上结尾的引号；双引号里的引号写成 \\\"，单引号里的单引号要写两个。"
                )
            );
    }

    private static Diagnostic Bracket(SourceText text, string problem, int offset, int bracket)
    {
        var opened = text.Text[bracket];
        var closing = opened == '[' ? ']' : '}';
        var isComma =
            problem.Contains("node content", StringComparison.Ordinal)
            && offset < text.Text.Length
            && text.Text[offset] == ',';
        return isComma
            ? At(
                text,
                new SourceSpan(offset, offset + 1),
                new LocalizedText("There is nothing before this comma.", "这个逗号前面没有内容。"),
                new LocalizedText(
                    "Delete the comma, or write the missing value.",
                    "请删掉多余的逗号，或者补上缺少的值。"
                )
            )
            : At(
                text,
                new SourceSpan(bracket, bracket + 1),
                new LocalizedText(
                    $"The `{opened}` here is not closed properly; reading broke off on line {Line(text, offset)}.",
                    $"这里的 `{opened}` 没有正确结束，读到第 {Line(text, offset)} 行就读不下去了。"
                ),
                new LocalizedText(
                    $"Separate the values with commas and write `{closing}` at the end.",
                    $"各项之间用半角逗号隔开，最后写上 `{closing}`。"
                )
            );
    }

    private static Diagnostic Block(SourceText text, string problem, int offset)
    {
        var span = new SourceSpan(offset, Math.Min(offset + 1, text.Text.Length));
        foreach (var known in Known)
        {
            if (problem.Contains(known.Said, StringComparison.Ordinal))
            {
                return At(text, span, known.Message, known.Remedy);
            }
        }

        return At(
            text,
            span,
            new LocalizedText("From here on the text is not YAML.", "从这里开始不是有效的 YAML。"),
            new LocalizedText(
                "Check the indentation, the quotes and the brackets around this place.",
                "请检查这附近的缩进、引号和括号。"
            )
        );
    }

    private static (string Said, LocalizedText Message, LocalizedText Remedy)[] Known =>
        [
            (
                "cannot start any token",
                new LocalizedText("Text cannot start with this character.", "文字不能以这个字符开头。"),
                new LocalizedText("Put the text in quotes.", "请给这段文字加上引号。")
            ),
            (
                "multiline plain scalar, found invalid mapping",
                new LocalizedText(
                    "The line above this one is neither `key: value` nor part of this one.",
                    "上一行既不是 `键: 值`，也不能和这一行连起来读。"
                ),
                new LocalizedText(
                    "Write `key: value` there, with a space after the colon.",
                    "请把上一行写成 `键: 值`，冒号后面要有空格。"
                )
            ),
            (
                "invalid mapping",
                new LocalizedText(
                    "A second `: ` follows in the same value, or this line is indented too far.",
                    "同一个值里又出现了 `: `，或者这一行缩进过多。"
                ),
                new LocalizedText(
                    "Put text that contains a colon in quotes; line keys of one level up under each other.",
                    "含冒号的文字请加引号；同一层的键请左对齐。"
                )
            ),
            (
                "Mapping values are not allowed",
                new LocalizedText("A `: ` cannot stand here.", "这里不能出现 `: `。"),
                new LocalizedText(
                    "Put text that contains a colon in quotes; line keys of one level up under each other.",
                    "含冒号的文字请加引号；同一层的键请左对齐。"
                )
            ),
            (
                "did not find expected key",
                new LocalizedText(
                    "This does not continue what stands above: it is neither a key of the same level nor part of the value.",
                    "这里和上文接不上：既不是同一层的键，也不属于上一个值。"
                ),
                new LocalizedText(
                    "Line it up with the keys it belongs to; nothing may follow a closing quote or bracket.",
                    "请与同一层的键左对齐；右引号、右括号之后不能再写内容。"
                )
            ),
            (
                "expected '-' indicator",
                new LocalizedText(
                    "The list above goes on with something that is not an item.",
                    "上面的列表还没结束，这里却不是列表项。"
                ),
                new LocalizedText(
                    "Start every item with `- `, all at the same indentation.",
                    "每一项都要以 `- ` 开头，并且缩进一致。"
                )
            ),
            (
                "could not find expected ':'",
                new LocalizedText("This line is not `key: value`.", "这一行不是 `键: 值` 的形式。"),
                new LocalizedText("Write a colon and a space after the key.", "请在键后面写上冒号和一个空格。")
            ),
            (
                "Block sequence entries",
                new LocalizedText("A list item cannot start here.", "这里不能开始一个列表项。"),
                new LocalizedText(
                    "Start the list on a line of its own; text that starts with `- ` needs quotes.",
                    "列表请另起一行；以 `- ` 开头的文字要加引号。"
                )
            ),
            (
                "block scalar",
                new LocalizedText(
                    "The text block that starts here is not laid out properly.",
                    "这里开始的文本块格式不对。"
                ),
                new LocalizedText(
                    "After `|` or `>` start a new line, and indent all lines of the text alike.",
                    "`|` 或 `>` 之后要换行，正文各行缩进要一致。"
                )
            ),
            (
                "anchor",
                new LocalizedText(
                    "`&` and `*` start the name of an anchor, and none follows.",
                    "`&` 和 `*` 后面应当是锚点名，这里却没有。"
                ),
                new LocalizedText(
                    "Put text that starts with `&` or `*` in quotes.",
                    "以 `&` 或 `*` 开头的文字请加引号。"
                )
            ),
            (
                "tag",
                new LocalizedText(
                    "A tag starts with `!` here, and is not a whole one.",
                    "这里以 `!` 开头，却不是完整的标签。"
                ),
                new LocalizedText("Put text that starts with `!` in quotes.", "以 `!` 开头的文字请加引号。")
            ),
            (
                "%",
                new LocalizedText("This is not a YAML directive that can be read.", "这不是可以识别的 YAML 指令。"),
                new LocalizedText("Delete the line; none is needed.", "请删掉这一行，这里不需要指令。")
            ),
        ];

    private static bool StandsAtTab(SourceText text, int offset) =>
        offset < text.Text.Length && text.Text[offset] == '\t';

    /// <summary>The parser does not say where the tab is; it is the first one that indents a line, near the place or anywhere.</summary>
    private static SourceSpan TabAt(SourceText text, int offset)
    {
        var found = 0;
        for (var line = 0; line < text.LineCount; line++)
        {
            var content = text.Line(line);
            var blank = content.AsSpan().IndexOfAnyExcept(' ', '\t');
            var tab = content.IndexOf('\t', StringComparison.Ordinal);
            if (blank > tab && tab >= 0)
            {
                found = text.StartOf(line) + tab;
                if (found >= offset)
                {
                    break;
                }
            }
        }

        return new SourceSpan(found, Math.Min(found + 1, text.Text.Length));
    }

    private static int? FullWidthColon(SourceText text, int offset)
    {
        var line = text.PositionOf(offset).Line;
        for (var candidate = line; candidate >= Math.Max(0, line - 1); candidate--)
        {
            var content = text.Line(candidate);
            var colon = content.IndexOf('：', StringComparison.Ordinal);
            if (colon >= 0 && !content.AsSpan(0, colon).Contains(':'))
            {
                return text.StartOf(candidate) + colon;
            }
        }

        return null;
    }

    private static int Line(SourceText text, int offset) => text.PositionOf(offset).Line + 1;

    private static Diagnostic At(SourceText text, SourceSpan span, LocalizedText message, LocalizedText remedy) =>
        new("PA001", DiagnosticSeverity.Error, new SourcePlace(text, span), message, remedy);
}
