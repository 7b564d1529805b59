namespace PromoAudit.Text;

/// <summary>The sentences of PA001. Written when asked for: a plan that reads well pays for none of them.</summary>
internal static class YamlErrorTexts
{
    public static (LocalizedText Message, LocalizedText Remedy) Quote =>
        (
            new("The quote opened here is not closed properly.", "这里开始的引号没有正确结束。"),
            new(
                "Write the closing quote; inside \"…\" a quote is written \\\", inside '…' it is doubled.",
                "请补上结尾的引号；双引号里的引号写成 \\\"，单引号里的单引号要写两个。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) Escape =>
        (
            new("This backslash in double quotes starts no known escape.", "双引号里的这个反斜杠后面不是有效的转义。"),
            new(
                "Write `\\\\` for a backslash, or use single quotes, which know no escapes.",
                "反斜杠请写成 `\\\\`，或者改用单引号，单引号里没有转义。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) ReservedCharacter =>
        (
            new("Text cannot start with this character.", "文字不能以这个字符开头。"),
            new("Put the text in quotes.", "请给这段文字加上引号。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) AnchorOrTag =>
        (
            new(
                "`&`, `*` and `!` start an anchor, an alias or a tag, and this is none that can stand here.",
                "`&`、`*`、`!` 表示锚点、引用或标签，但这里的写法不成立。"
            ),
            new(
                "Text that starts with one of them needs quotes; a value has one anchor at most.",
                "以这些字符开头的文字请加引号；一个值最多只能有一个锚点。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) NothingBeforeComma =>
        (
            new("There is nothing before this comma.", "这个逗号前面没有内容。"),
            new("Delete the comma, or write the missing value.", "请删掉多余的逗号，或者补上缺少的值。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) MissingComma =>
        (
            new("A comma is missing before this.", "这里前面缺少逗号。"),
            new("Separate the values with commas.", "各项之间请用半角逗号隔开。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) ClosingBracket =>
        (
            new("No bracket was opened for this one to close.", "前面没有与这个右括号对应的左括号。"),
            new("Delete it; text that contains brackets needs quotes.", "请删掉它；含括号的文字要加引号。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) Directive =>
        (
            new("This `%` line is no directive that can be read.", "以 `%` 开头的这一行不是可以识别的指令。"),
            new("Delete the line; text that starts with `%` needs quotes.", "请删掉这一行；以 `%` 开头的文字要加引号。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) FullWidthColon =>
        (
            new("A full-width colon does not end a key.", "全角冒号“：”不能用来分隔键和值。"),
            new("Write a half-width colon and a space: `key: value`.", "请改成半角冒号加一个空格：`键: 值`。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) FullWidthSign(char sign)
    {
        var plain = sign switch
        {
            '，' or '、' => ",",
            '：' => ":",
            _ => ((char)(sign - 0xfee0)).ToString(),
        };
        return (
            new(
                $"A full-width `{sign}` is part of the text and does not separate anything.",
                $"全角的 `{sign}` 会被当成文字，起不到分隔作用。"
            ),
            new(
                $"Write the half-width `{plain}`{(plain is "," or ":" ? " and a space" : "")}; if it belongs to the text, put the text in quotes.",
                $"请改成半角 `{plain}`{(plain is "," or ":" ? "，后面空一格" : "")}；如果本来就是文字，请给整段文字加引号。"
            )
        );
    }

    public static (LocalizedText Message, LocalizedText Remedy) NoKey =>
        (
            new("This line is not `key: value`.", "这一行不是 `键: 值` 的形式。"),
            new(
                "Write a colon and a space after the key, or indent the line below the key whose text it continues.",
                "请在键后面写上冒号和一个空格；如果是上一个值的续行，请比它的键多缩进一些。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) SecondColon =>
        (
            new("A second `: ` follows in the same value.", "同一个值里又出现了 `: `。"),
            new(
                "Put text that contains a colon in quotes, or write the inner key on a line of its own.",
                "含冒号的文字请加引号；如果是下一层的键，请另起一行。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) TooFarRight =>
        (
            new(
                "This key is indented further than the keys above, whose value is complete.",
                "这个键比上面的键多缩进了，而上面的值已经写完。"
            ),
            new("Line it up with the keys it belongs to.", "请与同一层的键左对齐。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) DoesNotContinue =>
        (
            new(
                "This does not continue what stands above: it is neither a key of the same level nor part of the value.",
                "这里和上文接不上：既不是同一层的键，也不属于上一个值。"
            ),
            new(
                "Line it up with the keys it belongs to; nothing may follow a closing quote or bracket.",
                "请与同一层的键左对齐；右引号、右括号之后不能再写内容。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) NoItem =>
        (
            new("The list above goes on with something that is not an item.", "上面的列表还没结束，这里却不是列表项。"),
            new("Start every item with `- `, all at the same indentation.", "每一项都要以 `- ` 开头，并且缩进一致。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) ItemBesideKey =>
        (
            new("A list item cannot start here.", "这里不能开始一个列表项。"),
            new(
                "Start the list on a line of its own; text that starts with `- ` needs quotes.",
                "列表请另起一行；以 `- ` 开头的文字要加引号。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) Block =>
        (
            new("The text block that starts here is not laid out properly.", "这里开始的文本块格式不对。"),
            new(
                "After `|` or `>` start a new line, and indent all lines of the text alike.",
                "`|` 或 `>` 之后要换行，正文各行缩进要一致。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) Anything =>
        (
            new("From here on the text is not YAML.", "从这里开始不是有效的 YAML。"),
            new(
                "Check the indentation, the quotes and the brackets around this place.",
                "请检查这附近的缩进、引号和括号。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) OpenBracket(char bracket, int? brokeOffOnLine)
    {
        var closing = bracket == '[' ? ']' : '}';
        var english = brokeOffOnLine is null ? "" : $"; reading broke off on line {brokeOffOnLine}";
        var chinese = brokeOffOnLine is null ? "" : $"，读到第 {brokeOffOnLine} 行就读不下去了";
        return (
            new(
                $"The `{bracket}` here is not closed properly{english}.",
                $"这里的 `{bracket}` 没有正确结束{chinese}。"
            ),
            new(
                $"Separate the values with commas and write `{closing}` at the end; text that contains brackets needs quotes.",
                $"各项之间用半角逗号隔开，最后写上 `{closing}`；含括号的文字要加引号。"
            )
        );
    }
}
