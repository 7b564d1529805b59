using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>Every complaint about the text of a plan (PA1xx), one method each.</summary>
internal static partial class PlanMessages
{
    public static Diagnostic UnknownKey(
        SourcePlace place,
        string key,
        string owner,
        string? nearest,
        IEnumerable<string> known
    ) =>
        Error(
            "PA101",
            place,
            new($"\"{owner}\" has no field \"{key}\".", $"{owner} 里没有“{key}”这个字段。"),
            nearest is not null
                ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new($"Its fields are {string.Join(", ", known)}.", $"可用的字段有：{string.Join("、", known)}。")
        );

    public static Diagnostic FullWidthColon(SourcePlace place, string before, string after) =>
        Error(
            "PA101",
            place,
            new(
                $"The full-width colon does not end the key \"{before}\".",
                $"全角冒号“：”不能用来分隔键“{before}”和值。"
            ),
            new(
                $"Write half-width signs with a space after them: {before}: {Plain(after)}.",
                $"冒号和逗号都用半角，后面空一格：{before}: {Plain(after)}。"
            )
        );

    public static Diagnostic CutByComma(SourcePlace place, string before, string after) =>
        Error(
            "PA101",
            place,
            new(
                $"The figure was cut in two: a comma outside quotes starts a new field, here \"{after}\".",
                $"数字被截成了两段：没有引号的逗号会另起一个字段，这里成了“{after}”。"
            ),
            new(
                $"Write figures without thousands separators: {before}{after}.",
                $"数字不要写千分位逗号：{before}{after}。"
            )
        );

    public static Diagnostic Missing(SourcePlace place, string key, string owner, string example) =>
        Error(
            "PA102",
            place,
            new($"The {owner} does not say its \"{key}\".", $"{owner} 没有写“{key}”。"),
            new($"Add a line such as {example}.", $"请补上一行，例如 {example}。")
        );

    public static Diagnostic WrongForm(SourcePlace place, string key, LocalizedText wanted, string example) =>
        Error(
            "PA103",
            place,
            new($"\"{key}\" takes {wanted.English}.", $"“{key}”应填{wanted.Chinese}。"),
            new($"Write it like {example}.", $"写法如 {example}。")
        );

    public static Diagnostic Blank(SourcePlace place, string key) =>
        new(
            "PA104",
            DiagnosticSeverity.Warning,
            place,
            new($"\"{key}\" is left blank, so it counts as not filled in.", $"“{key}”后面是空的，按没有填写处理。"),
            new(
                "Fill it in, or delete the line; where there is nothing on purpose, write none.",
                "请填写，或删掉这一行；确实没有的，写 none。"
            )
        );

    public static Diagnostic BarePercent(SourcePlace place, string key, string text, bool isReduction)
    {
        // 0.8 is the factor that shop software keeps: a figure below one is read as a share of one.
        var number = ScalarText.TryNumber(text, out var given) && given is > 0 and < 100 ? given : 20;
        var taken = number < 1 ? number * 100 : number;
        var left = 100 - taken;
        return isReduction
            ? Error(
                "PA105",
                place,
                new(
                    $"\"{key}: {text}\" has no unit: it could mean {taken:0.##} % off or {taken:0.##} % still to pay.",
                    $"“{key}: {text}”没有单位：看不出是减去 {taken:0.##}% 还是按 {taken:0.##}% 付款。"
                ),
                new(
                    $"Write {taken:0.##}% (or {left / 10:0.##}折) to take {taken:0.##} % off; {left:0.##}% (or {taken / 10:0.##}折) if {taken:0.##} % is still to pay.",
                    $"要减 {taken:0.##}%，写 {taken:0.##}% 或 {left / 10:0.##}折；要按 {taken:0.##}% 付款，写 {taken / 10:0.##}折 或 {left:0.##}%。"
                )
            )
            : Error(
                "PA105",
                place,
                new($"\"{key}: {text}\" has no unit.", $"“{key}: {text}”没有单位。"),
                new($"Write {text}%.", $"写成 {text}%。")
            );
    }

    public static Diagnostic ZheNotHere(SourcePlace place, string key, string text, decimal paid) =>
        Error(
            "PA106",
            place,
            new(
                $"\"{text}\" says what a buyer still pays; \"{key}\" is a share and not a discount.",
                $"“{text}”是付款折扣，而“{key}”填的是占比，不是折扣。"
            ),
            new(
                $"Write the share with a percent sign, such as {paid * 100:0.##}%.",
                $"用百分号写占比，例如 {paid * 100:0.##}%。"
            )
        );

    public static Diagnostic OutOfRange(SourcePlace place, string key, string text, string least, string most) =>
        Error(
            "PA107",
            place,
            new(
                $"\"{key}: {text}\" is outside what can be: {least} to {most}.",
                $"“{key}: {text}”超出范围，应在 {least} 到 {most} 之间。"
            ),
            new($"Write a figure from {least} to {most}.", $"请填 {least} 到 {most} 之间的数。")
        );

    public static Diagnostic UnknownWord(
        SourcePlace place,
        string key,
        string text,
        string? nearest,
        IEnumerable<string> words
    ) =>
        Error(
            "PA108",
            place,
            new($"\"{key}\" does not know the word \"{text}\".", $"“{key}”不认识“{text}”这个词。"),
            HasFullWidthComma(text) ? WriteApart(text)
                : nearest is not null
                    ? new(
                        $"Write \"{nearest}\"; the words are {string.Join(", ", words)}.",
                        $"应写作“{nearest}”；可选：{string.Join("、", words)}。"
                    )
                : new($"Choose from {string.Join(", ", words)}.", $"可选：{string.Join("、", words)}。")
        );

    public static Diagnostic UnquotedReason(SourcePlace place) =>
        Error(
            "PA109",
            place,
            new(
                "The reason after \"unlimited\" was cut off: a comma outside quotes starts a new key.",
                "“unlimited”后面的理由被截断了：没有加引号，逗号之后成了另一个字段。"
            ),
            new(
                "Put the whole reason in quotes: {unlimited: \"standing rule, reviewed quarterly\"}.",
                "给整句理由加上引号，例如 {unlimited: \"长期规则，每季复核\"}。"
            )
        );

    public static Diagnostic NoReason(SourcePlace place, string key) =>
        Error(
            "PA110",
            place,
            new($"\"{key}\" is unlimited, but nobody says why.", $"“{key}”写了不设上限，但没有写理由。"),
            new(
                $"Write {key}: {{unlimited: \"who decided it, and why\"}}.",
                $"写成 {key}: {{unlimited: \"谁批准、为什么\"}}。"
            )
        );

    public static Diagnostic NoneForLimit(SourcePlace place, string key, string text) =>
        Error(
            "PA110",
            place,
            new(
                $"\"{key}: {text}\" could mean no limit, or none at all.",
                $"“{key}: {text}”看不出是不设上限，还是一次都不给。"
            ),
            new(
                $"Write {key}: {{unlimited: \"who decided it, and why\"}} for no limit, or {key}: 0.",
                $"不设上限写 {key}: {{unlimited: \"谁批准、为什么\"}}；一次都不给写 {key}: 0。"
            )
        );

    private static bool HasFullWidthComma(string text) => text.AsSpan().IndexOfAny('，', '、') >= 0;

    private static LocalizedText WriteApart(string text) =>
        new(
            $"Separate the names with half-width commas: {Plain(text)}.",
            $"多个名字之间请用半角逗号分开：{Plain(text)}。"
        );

    private static string Plain(string text) =>
        text.Replace("， ", ", ", StringComparison.Ordinal)
            .Replace("，", ", ", StringComparison.Ordinal)
            .Replace("、", ", ", StringComparison.Ordinal)
            .Replace("：", ": ", StringComparison.Ordinal);

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
