namespace PromoAudit.Text;

/// <summary>PA0xx: what can be wrong with a file before anyone asks what it means.</summary>
internal static class TextMessages
{
    public static Diagnostic DuplicateKey(SourceText text, SourceSpan span, string key, SourceSpan first) =>
        At(
            "PA002",
            text,
            span,
            new LocalizedText(
                $"The key \"{key}\" is written twice here; the first one is on line {Line(text, first.Start)}.",
                $"同一层里键“{key}”写了两次，第一次在第 {Line(text, first.Start)} 行。"
            ),
            new LocalizedText("Keep one of the two, or rename one of them.", "只保留一个，或者给其中一个改名。")
        );

    public static Diagnostic ComplexKey(SourceText text, SourceSpan span) =>
        At(
            "PA003",
            text,
            span,
            new LocalizedText(
                "A key must be a word; this one is a list or a mapping.",
                "键必须是一个词，这里却是列表或映射。"
            ),
            new LocalizedText(
                "Write `key: value`; text that starts with `[` or `{` needs quotes.",
                "请写成 `键: 值`；以 `[` 或 `{` 开头的文字要加引号。"
            )
        );

    public static Diagnostic MissingKey(SourceText text, SourceSpan span) =>
        At(
            "PA003",
            text,
            span,
            new LocalizedText("A key is missing before the colon.", "冒号前面缺少键名。"),
            new LocalizedText("Write `key: value`.", "请写成 `键: 值`。")
        );

    public static Diagnostic SecondDocument(SourceText text, SourceSpan span) =>
        At(
            "PA004",
            text,
            span,
            new LocalizedText(
                "A second YAML document starts here; one file holds one.",
                "这里开始了第二个 YAML 文档，一个文件只能放一个。"
            ),
            new LocalizedText(
                "Move what follows `---` into a file of its own, or delete the line.",
                "把 `---` 之后的内容移到单独的文件里，或者删掉这一行。"
            )
        );

    public static Diagnostic Empty(SourceText text) =>
        At(
            "PA005",
            text,
            default,
            new LocalizedText("The file is empty, or holds nothing but comments.", "文件是空的，或者只有注释。"),
            new LocalizedText("Write `key: value` lines.", "请按 `键: 值` 的形式写内容。")
        );

    public static Diagnostic Tab(SourceText text, SourceSpan span) =>
        At(
            "PA006",
            text,
            span,
            new LocalizedText(
                "A tab stands here, where only spaces indent.",
                "这里用了制表符（Tab），缩进只能用空格。"
            ),
            new LocalizedText("Indent with spaces, two for each level.", "请改用空格缩进，每层两个空格。")
        );

    public static Diagnostic WideSpace(SourceText text, SourceSpan span) =>
        At(
            "PA006",
            text,
            span,
            new LocalizedText(
                "This line is indented with a full-width or non-breaking space, which YAML takes for a letter.",
                "这一行的缩进里有全角空格或不换行空格，YAML 会把它当成文字。"
            ),
            new LocalizedText("Delete it and indent with ordinary spaces.", "请删掉它，改用半角空格缩进。")
        );

    public static Diagnostic Tag(SourceText text, int start) =>
        At(
            "PA007",
            text,
            new SourceSpan(start, start + 1),
            new LocalizedText("Tags such as `!name` are not used here.", "这里不使用 `!名称` 这样的 YAML 标签。"),
            new LocalizedText(
                "Delete the tag; text that starts with `!` needs quotes.",
                "请删掉标签；以 `!` 开头的文字要加引号。"
            )
        );

    public static Diagnostic AnchorTwice(SourceText text, int start, string name, int first) =>
        At(
            "PA008",
            text,
            new SourceSpan(start, start + 1 + name.Length),
            new LocalizedText(
                $"The anchor \"&{name}\" is already on line {Line(text, first)}; an alias could mean either.",
                $"锚点“&{name}”在第 {Line(text, first)} 行已经用过，引用时分不清指哪一个。"
            ),
            new LocalizedText("Give one of the two another name.", "请给其中一个换个名字。")
        );

    public static Diagnostic UnknownAlias(SourceText text, SourceSpan span, string name, IEnumerable<string>? known)
    {
        var nearest = NearestName.Find(name, known ?? []);
        return At(
            "PA008",
            text,
            span,
            new LocalizedText(
                $"No anchor \"&{name}\" stands above this alias.",
                $"前面没有名为“&{name}”的锚点，这个引用无处可指。"
            ),
            nearest is null
                ? new LocalizedText(
                    $"If the asterisk belongs to the text, write it in quotes: \"*{name}\".",
                    $"如果星号本来就是文字的一部分，请加引号：\"*{name}\"。"
                )
                : new LocalizedText($"Did you mean \"*{nearest}\"?", $"是不是想写“*{nearest}”？")
        );
    }

    public static Diagnostic AliasInsideItself(SourceText text, SourceSpan span, string name) =>
        At(
            "PA008",
            text,
            span,
            new LocalizedText(
                $"The alias \"*{name}\" stands inside its own anchor and would never end.",
                $"引用“*{name}”写在它自己的锚点里面，会无限循环。"
            ),
            new LocalizedText("Write the value out here.", "请在这里直接写出内容。")
        );

    public static Diagnostic MergeKey(SourceText text, SourceSpan span) =>
        At(
            "PA009",
            text,
            span,
            new LocalizedText(
                "The merge key `<<` is not read: nobody could see which value counts.",
                "不支持合并键 `<<`：合并之后看不出到底以哪个值为准。"
            ),
            new LocalizedText(
                "Write the keys out, or let the whole value be an alias: `key: *name`.",
                "请把各个键逐一写出来，或者让整个值都是引用：`键: *名称`。"
            )
        );

    public static Diagnostic ForbiddenCharacter(SourceText text, int offset)
    {
        var character = text.Text[offset];
        var code = $"U+{(int)character:X4}";
        return At(
            "PA010",
            text,
            new SourceSpan(offset, offset + 1),
            new LocalizedText($"The character {code} may not stand in a file.", $"文件里有不该出现的字符 {code}。"),
            character == '\0'
                ? new LocalizedText(
                    "This is not a text file, or it was saved as UTF-16: save it as UTF-8.",
                    "这不是文本文件，或者存成了 UTF-16：请另存为 UTF-8。"
                )
                : new LocalizedText("Delete it; your editor may not show it.", "请删掉它；编辑器里可能看不见这个字符。")
        );
    }

    public static Diagnostic TooLong(SourceText text, int limit) =>
        At(
            "PA011",
            text,
            default,
            new LocalizedText(
                $"The file has {text.Text.Length} characters; at most {limit} are read.",
                $"文件有 {text.Text.Length} 个字符，最多只读 {limit} 个。"
            ),
            SplitUp
        );

    public static Diagnostic TooManyNodes(SourceText text, SourceSpan span, int limit) =>
        At(
            "PA012",
            text,
            span,
            new LocalizedText(
                $"The file holds more than {limit} values, aliases written out.",
                $"文件里的值超过了 {limit} 个（引用按展开后计算）。"
            ),
            SplitUp
        );

    public static Diagnostic TooDeep(SourceText text, SourceSpan span, int limit) =>
        At(
            "PA013",
            text,
            span,
            new LocalizedText(
                $"Lists and mappings are nested more than {limit} levels deep here.",
                $"这里的列表和映射嵌套超过了 {limit} 层。"
            ),
            new LocalizedText(
                "Write it flatter; check for a bracket too many.",
                "请减少嵌套层数；看看是不是多写了括号。"
            )
        );

    public static Diagnostic UnresolvedMerge(SourceText text, SourceSpan span) =>
        At(
            "PA014",
            text,
            span,
            new LocalizedText(
                $"An unresolved merge conflict stands on line {Line(text, span.Start)}: git has left both versions in the file.",
                $"第 {Line(text, span.Start)} 行有未解决的合并冲突：git 把两个版本都留在了文件里。"
            ),
            new LocalizedText(
                "Keep what is right of the two, and delete the lines with <<<<<<<, ======= and >>>>>>>.",
                "请在两个版本里保留正确的内容，并删掉 <<<<<<<、=======、>>>>>>> 这几行。"
            )
        );

    private static LocalizedText SplitUp { get; } =
        new(
            "Split it into several files; a large catalogue belongs into a CSV file.",
            "请拆成几个文件；大的商品目录请放到 CSV 文件里。"
        );

    private static int Line(SourceText text, int offset) => text.PositionOf(offset).Line + 1;

    private static Diagnostic At(
        string code,
        SourceText text,
        SourceSpan span,
        LocalizedText message,
        LocalizedText remedy
    ) => new(code, DiagnosticSeverity.Error, new SourcePlace(text, span), message, remedy);
}
